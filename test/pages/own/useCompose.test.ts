// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { readOwnCode } from '@/analysis/own/ownTerritory'
import { useCompose } from '@/pages/own/useCompose'
import { useArtefacts } from '@/stores/artefacts'
import { fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const communes = {
  code: ['63003', '63010', '63113'],
  name: ['Ambert', 'Arlanc', 'Clermont-Ferrand'],
  postalCodes: ['63600', '63220', '63000'],
  population: [6700, 1900, 147_000],
  bassin: ['63003', '63003', '63113'],
  ...{ lon: [37_400, 37_200, 30_900], lat: [455_500, 454_100, 457_800] },
}
let leave = () => {}
afterEach(() => leave())

async function open(files: Record<string, unknown>) {
  const run = await runPage(useCompose, '/?dans=bassin:63003', files, ({ members, files }) => [
    members.value,
    files.value.length,
  ])
  leave = run.leave
  const state = () => useArtefacts().stateOf(...run.page.files.value)
  return { ...run, ...run.page, state }
}

describe('a territory that begins with another', () => {
  it('has its communes, and the address says them from then on', async () => {
    const { own, state, settled, router } = await open({
      ...{ 'territories.json': fewTerritories, 'communes.json': communes },
    })
    await settled()
    expect(own.value.communes).toEqual(['63003', '63010'])
    expect(state()).toBe('ready')
    const { communes: code, dans } = router.currentRoute.value.query
    expect(readOwnCode(String(code))?.communes).toEqual(['63003', '63010'])
    expect(dans).toBeUndefined()
  })
  it('is not said to be empty where the files of the other did not come, and begins once they have', async () => {
    const files: Record<string, unknown> = { 'communes.json': communes }
    const { own, state, settled } = await open(files)
    expect(state()).toBe('failed')
    files['territories.json'] = fewTerritories
    useArtefacts().retry()
    await settled()
    expect(own.value.communes).toEqual(['63003', '63010'])
  })
})
