// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { ownCode, readOwnCode } from '@/analysis/own/ownTerritory'
import { isIndicator } from '@/catalog/indicators'
import { openProject } from '@/pages/brought/openProject'
import type { Brought } from '@/schema/brought'
import type { Project } from '@/schema/project'
import { useBroughtFigures } from '@/stores/broughtFigures'
import { useKeptTerritories } from '@/stores/keptTerritories'

const BEDS: Brought = {
  ...{ id: 'apporte-abc123', name: 'Lits', unit: 'lits', year: '2023', source: 'ARS', kind: 'count' },
  ...{ better: 'neither', wider: 'sum', decimals: 0, level: 'commune', readOn: '2026-11-27' },
  ...{ codes: ['01004', '99999'], values: [12, 3] },
}
const NORTH = ownCode({ communes: ['63003'], name: 'Nord' })
const OTHER_NORTH = ownCode({ communes: ['63010'], name: 'Nord' })

function open(change: Partial<Project>) {
  const project = {
    kind: 'territoires-de-soins/projet',
    version: 1,
    figures: [],
    territories: [],
    view: '/',
  } as const
  const stores = [useBroughtFigures(), useKeptTerritories()] as const
  return openProject({ ...project, ...change } as Project, ...stores, () => new Set(['01004']))
}

beforeEach(() => {
  localStorage.clear()
  setActivePinia(createPinia())
})

describe('opening a project', () => {
  it('makes its figures an indicator, and says which codes have no place', () => {
    expect(open({ figures: [BEDS], view: '/?ind=apporte-abc123' })).toMatchObject({
      figures: [{ name: 'Lits', gone: ['99999'] }],
      view: '/?ind=apporte-abc123',
    })
    expect(isIndicator('apporte-abc123')).toBe(true)
  })
  it('twice adds nothing the second time', () => {
    open({ figures: [BEDS], territories: [NORTH] })
    expect(open({ figures: [BEDS], territories: [NORTH] })).toMatchObject({
      figures: [],
      already: 1,
      territories: 0,
    })
    expect(useBroughtFigures().all).toHaveLength(1)
    expect(useKeptTerritories().codes).toEqual([NORTH])
  })
  it('leaves other figures of the same id where they are, and its view shows its own', () => {
    open({ figures: [BEDS] })
    const { view } = open({ figures: [{ ...BEDS, values: [5, 5] }], view: '/?ind=apporte-abc123' })
    const [newer, older] = useBroughtFigures().all
    expect(older).toEqual(BEDS)
    expect(newer?.values).toEqual([5, 5])
    expect(view).toBe(`/?ind=${newer?.id}`)
    expect(newer?.id).not.toBe(BEDS.id)
  })
  it('keeps a territory beside the one whose name it bears', () => {
    useKeptTerritories().keep(NORTH)
    expect(open({ territories: [OTHER_NORTH] })).toMatchObject({ territories: 1, renamed: ['Nord (2)'] })
    expect(useKeptTerritories().codes.map((code) => readOwnCode(code))).toEqual([
      { name: 'Nord (2)', communes: ['63010'] },
      { name: 'Nord', communes: ['63003'] },
    ])
  })
  it('counts the territories that cannot be read', () => {
    expect(open({ territories: ['cut', NORTH] })).toMatchObject({ territories: 1, unreadTerritories: 1 })
  })
})
