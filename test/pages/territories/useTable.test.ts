// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { t } from '@/i18n'
import { useTable } from '@/pages/territories/useTable'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const files = {
  'territories.json': fewTerritories,
  'values/apl.json': fewAccess(latestVintage(indicatorById('apl'))),
}
/** Next to Ambert; one code is no commune's. */
vi.mock('@/pages/shared/usePlaceSearch', () => ({
  usePlaceSearch: () => ({
    commune: async (code: string) =>
      code === '99999' ? undefined : { code, name: 'Lyon', at: { lon: 5.1, lat: 45 } },
  }),
}))
let leave = () => {}
afterEach(() => leave())

async function open(address: string) {
  const run = await runPage(useTable, address, files, ({ rows, problems }) => [rows.value, problems.value])
  leave = run.leave
  const shown = () => run.page.rows.value.map((row) => run.page.table.value?.name[row])
  return { ...run, table: run.page, shown }
}

describe('le tableau', () => {
  it('va du moins au mieux doté, ceux sans chiffre à la fin et comptés', async () => {
    const { table, shown } = await open('/')
    expect(shown()).toEqual(['Ambert', 'Clermont-Ferrand', 'Ajaccio', 'Bastia'])
    expect(table.missing.value).toBe(2)
  })

  it('un seuil, ou un ordre, dont les chiffres ne sont pas venus ne garde rien, et ne compte aucune absence', async () => {
    const { table } = await open('/?seuil=pharmacies>1&tri=pharmacies')
    expect(table.known.value).toBe(false)
    expect(table.waiting.value).toBe(t.common.notLoaded)
    expect(table.missing.value).toBe(0)
  })

  it('à l’envers, ceux sans chiffre restent à la fin', async () => {
    const { table, router, settled, shown } = await open('/')
    table.sortBy('apl')
    await settled()
    expect(shown()).toEqual(['Clermont-Ferrand', 'Ambert', 'Ajaccio', 'Bastia'])
    expect(router.currentRoute.value.fullPath).not.toBe('/')
  })

  it('se classe par nom et par population, qui n’ont pas de trou', async () => {
    const { table, settled, shown } = await open('/')
    table.sortBy('nom')
    await settled()
    expect(shown()).toEqual(['Ajaccio', 'Ambert', 'Bastia', 'Clermont-Ferrand'])
    table.sortBy('population')
    await settled()
    expect(shown()).toEqual(['Clermont-Ferrand', 'Bastia', 'Ajaccio', 'Ambert'])
    expect(table.missing.value).toBe(0)
  })

  it('garde ceux d’une région, d’un département, d’un nom sans accent ou d’un code', async () => {
    const { table, settled, shown } = await open('/?region=94')
    expect(shown()).toEqual(['Ajaccio', 'Bastia'])
    expect(table.dans.value).toEqual({ dans: 'region:94' })
    expect(table.need.value).toEqual({ dans: 'region:94' })
    table.patch({ thresholds: [{ indicator: 'apl', operator: '<', limit: 3 }] })
    expect(table.need.value).toEqual({ dans: 'region:94', besoin: '3' })
    table.patch({ within: { region: '94', departement: '2B' }, thresholds: [] })
    await settled()
    expect(shown()).toEqual(['Bastia'])
    table.patch({ within: { region: null, departement: null }, words: 'CLERMONT ferr' })
    await settled()
    expect(shown()).toEqual(['Clermont-Ferrand'])
    table.patch({ words: '63003' })
    await settled()
    expect(shown()).toEqual(['Ambert'])
  })

  it('un seuil laisse de côté ce qui n’est pas connu : une absence n’est ni petite ni grande', async () => {
    const { table, settled, shown } = await open('/')
    table.patch({ thresholds: [{ indicator: 'apl', operator: '<', limit: 2.5 }] })
    await settled()
    expect(shown()).toEqual(['Ambert'])
    table.patch({ thresholds: [{ indicator: 'apl', operator: '≥', limit: 2.5 }] })
    await settled()
    expect(shown()).toEqual(['Clermont-Ferrand'])
  })

  it('garde ce qui est assez près d’une commune, et se classe par distance', async () => {
    const { table, settled, shown } = await open('/?autour=69123:60')
    expect(shown()).toEqual(['Ambert'])
    expect(table.near.words.value).toBe('à moins de 60 km de Lyon')
    table.patch({ near: { commune: '69123', km: 80 }, order: { key: 'distance', direction: 'desc' } })
    await settled()
    expect(shown()).toEqual(['Clermont-Ferrand', 'Ambert'])
    table.patch({ thresholds: [{ indicator: 'apl', operator: '<', limit: 2.5 }] })
    await settled()
    expect(shown()).toEqual(['Ambert'])
    table.patch(table.withoutNear())
    expect(table.state.value.order.key).toBe('apl')
  })

  it('d’une commune qui n’existe pas, le dit, et montre le reste', async () => {
    const { table, settled, shown } = await open('/?autour=99999:60')
    await settled()
    expect(table.problems.value.map(({ param }) => param)).toEqual(['autour'])
    expect(shown()).toHaveLength(4)
  })

  it('dit ce que l’adresse demande et qui n’existe pas, et montre le reste', async () => {
    const { table } = await open('/?region=99&sel=00000')
    expect(table.problems.value.map(({ value }) => value).sort()).toEqual(['00000', '99'])
  })

  it('« retour » rend ce que montrait l’adresse d’avant', async () => {
    const { table, router, settled, shown } = await open('/?region=94')
    table.patch({ within: { region: '84', departement: null } })
    await settled()
    expect(shown()).toEqual(['Ambert', 'Clermont-Ferrand'])
    router.back()
    await settled()
    expect(shown()).toEqual(['Ajaccio', 'Bastia'])
  })
})
