import { ofLevel } from '@/analysis/communes/communeTable'
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ownCode } from '@/analysis/own/ownTerritory'
import { communeAt, communeOutline } from '@/load/communeOutline'
import { CommunesSchema } from '@/schema/communes'
import { CommuneTilesSchema } from '@/schema/communeTiles'
import { parse } from '@/schema/parse'
import { readJson } from '../support/readJson'

/** By the rows of tiles. */
const communes = ofLevel(parse(CommunesSchema, readJson('communes.json'), 'communes.json'))
const tiles = parse(CommuneTilesSchema, readJson('commune-tiles.json'), 'commune-tiles.json')
const members = readJson('epci/members.json') as Record<string, string>
const { epci } = readJson('epci/territories.json') as {
  epci: { code: string[]; area: number[]; name: string[] }
}
const asked: string[] = []
beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('fetch', async ({ pathname }: URL) => {
    asked.push(pathname)
    return new Response(readFileSync(`public${pathname}`))
  })
})
afterEach(() => vi.unstubAllGlobals())
const outlineOf = (codes: readonly string[]) =>
  communeOutline(ownCode({ communes: codes, name: '' }), communes, tiles, 'http://site/data/')

describe('the outline of communes put together', () => {
  it('has the area that is published of the same communes, from the tiles where they are', async () => {
    for (const at of [0, 300, 600, 900, 1200]) {
      const outline = await outlineOf(members[epci.code[at] ?? '']?.split(' ') ?? [])
      const area = epci.area[at] ?? 0
      expect(Math.abs(outline.area - area) / area, epci.name[at]).toBeLessThan(0.01)
    }
    expect(asked.length).toBeLessThan(40)
  })

  it('is bordered by communes that are not its own', async () => {
    const own = members[epci.code[300] ?? '']?.split(' ') ?? []
    const { around } = await outlineOf(own)
    expect(around.length).toBeGreaterThan(3)
    expect(around.filter((code) => own.includes(code))).toEqual([])
  })

  it('is of the commune that is at its centre, and of none at sea', async () => {
    const row = communes.code.indexOf('63003')
    const centre = { lon: (communes.lon[row] ?? 0) * 1e-4, lat: (communes.lat[row] ?? 0) * 1e-4 }
    const at = (place: typeof centre) => communeAt(place, communes, tiles, 'http://site/data/')
    expect(await at(centre)).toBe('63003')
    expect(await at({ lon: -8, lat: 46 })).toBe('')
  })

  it('does not come without one of its tiles, and says which', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    await expect(outlineOf(['63003'])).rejects.toMatchObject({
      why: { kind: 'absent', file: expect.stringMatching(/^tiles\/communes\/9\/\d+\/\d+\.pbf$/) as string },
    })
  })
})
