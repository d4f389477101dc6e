// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { ownCode } from '@/analysis/own/ownTerritory'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n'
import { useFigures } from '@/pages/shared/useFigures'
import { useOwnTerritories } from '@/pages/shared/useOwnTerritories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'
import { sources } from '@/load/artefacts'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const communes = {
  ...{ code: ['63003'], name: ['Ambert'], postalCodes: ['63600'], population: [6700], bassin: ['63003'] },
  ...{ lon: [37_400], lat: [455_500] },
}
const epci = { code: ['E'], name: ['CC'], population: [9], area: [1], communes: [1], lon: [3], lat: [45] }
const files = {
  'territories.json': fewTerritories,
  'communes.json': communes,
  'epci/territories.json': { epci: { ...epci, departement: ['63'], region: ['84'] } },
  'values/apl.json': fewAccess(latestVintage(indicatorById('apl'))),
}
let leave = () => {}
afterEach(() => leave())

async function open(places: readonly TerritoryRef[], id: 'apl' | 'population' = 'apl') {
  const use = () => {
    const territories = useTerritories(useOwnTerritories)
    return { territories, ...useFigures(territories) }
  }
  const run = await runPage(use, '/', files, ({ textOf }) => places.map((place) => textOf(id, place)))
  leave = run.leave
  await run.settled()
  return run
}

describe('a figure that has not come', () => {
  it('is told by the files of its own level', async () => {
    const places = [
      { level: 'epci', code: 'E' },
      { level: 'bassin', code: '63003' },
    ] as const
    const { page } = await open(places)
    expect(places.map((place) => page.textOf('apl', place))).toEqual([t.common.notLoaded, '1,98'])
  })
  it('of a composed territory did not fail because another file did', async () => {
    const own: TerritoryRef = { level: OWN_LEVEL, code: ownCode({ communes: ['63003'], name: '' }) }
    const { page, settled } = await open([own], 'population')
    useArtefacts().get(sources)
    await settled()
    expect(useArtefacts().failures).not.toEqual([])
    expect(page.textOf('population', own)).not.toBe(t.common.notLoaded)
  })
})
