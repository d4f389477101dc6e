import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mapLibreChunks } from '../../scripts/house/mapLibreParts'

const IMPORTS: Record<string, string[]> = {
  page: ['draw', 'tiles'],
  worker: ['tiles', 'cut'],
  draw: ['points'],
  tiles: ['points'],
}
const graph = { getModuleInfo: (id: string) => ({ importedIds: IMPORTS[id] ?? [] }) }

describe('MapLibre, built from its sources', () => {
  it('puts what page and worker both run in one file, and leaves the worker its own', () => {
    const groups = mapLibreChunks('page', 'worker')
    const chunkOf = (id: string) =>
      groups.map(({ name }) => name(id, graph)).find((name) => name !== null) ?? null
    expect(
      Object.fromEntries(['page', 'draw', 'tiles', 'points', 'cut', 'ours'].map((id) => [id, chunkOf(id)])),
    ).toEqual({
      page: 'maplibre',
      draw: 'maplibre',
      tiles: 'maplibre-shared',
      points: 'maplibre-shared',
      cut: null,
      ours: null,
    })
  })
  it('finds in the package the two sources that it starts from', () => {
    for (const file of ['index.ts', 'source/worker.ts'])
      expect(readFileSync(`node_modules/maplibre-gl/src/${file}`, 'utf8')).not.toBe('')
  })
})
