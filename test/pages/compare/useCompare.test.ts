// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { saveCsv } from '@/components/saveCsv'
import { useCompare } from '@/pages/compare/useCompare'
import { useCompareRows } from '@/pages/compare/useCompareRows'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

vi.mock('@/components/saveCsv', () => ({ saveCsv: vi.fn() }))

const files = {
  'territories.json': fewTerritories,
  'values/apl.json': fewAccess(latestVintage(indicatorById('apl'))),
}
let leave = () => {}
afterEach(() => leave())

async function open(address: string) {
  const run = await runPage(
    () => {
      const model = useCompare()
      return { model, ...useCompareRows(model) }
    },
    address,
    files,
    ({ rows, model }) => [rows.value, model.problems.value],
  )
  leave = run.leave
  return { ...run, ...run.page }
}

describe('la comparaison', () => {
  it('met les chiffres côte à côte, l’écart et le rapport au premier', async () => {
    const { model, rows } = await open('/?t=bassin:63003,departement:63')
    expect(model.names.value).toEqual(['Ambert', 'Puy-de-Dôme'])
    const [apl] = rows.value
    expect(apl?.cells.map(({ text }) => text)).toEqual(['1,98', '3,92'])
    expect(apl?.cells.map(({ gap }) => gap)).toEqual(['', '+1,94'])
    expect(apl?.cells[1]?.ratio).toContain('1,98')
  })

  it('ne tire ni écart ni rapport d’un chiffre qui manque, et dit pourquoi', async () => {
    const { rows, dots } = await open('/?t=bassin:63003,bassin:2A004')
    expect(rows.value[0]?.cells[1]).toMatchObject({ text: 'non publié', gap: '', ratio: '' })
    expect(dots.value[0]?.absent).toMatch(/Ajaccio.*non publié/)
  })

  it('distingue par leur maille deux territoires du même nom', async () => {
    const twice = structuredClone(fewTerritories)
    twice.departement.name[2] = 'Ambert'
    const given = { ...files, 'territories.json': twice }
    const address = '/?t=bassin:63003,departement:63'
    const run = await runPage(useCompare, address, given, ({ names }) => names.value)
    leave = run.leave
    const [first, second] = run.page.names.value
    expect(first).toMatch(/^Ambert \(/)
    expect(second).toMatch(/^Ambert \(/)
    expect(first).not.toBe(second)
  })

  it('distingue par leur lieu deux bassins du même nom, jusque dans les colonnes du CSV', async () => {
    const twice = structuredClone(fewTerritories)
    twice.bassin.name = twice.bassin.name.map(() => 'Saint-Pierre')
    const given = { ...files, 'territories.json': twice }
    const page = () => {
      const model = useCompare()
      return { model, ...useCompareRows(model) }
    }
    const run = await runPage(page, '/?t=bassin:63003,bassin:2A004', given, ({ rows }) => rows.value)
    leave = run.leave
    run.page.exportCsv()
    const head = vi.mocked(saveCsv).mock.calls[0]?.[1].columns ?? []
    expect(run.page.model.names.value).toEqual([
      'Saint-Pierre (bassin de vie, Puy-de-Dôme)',
      'Saint-Pierre (bassin de vie, Corse-du-Sud)',
    ])
    expect(head).toContain('Saint-Pierre (bassin de vie, Corse-du-Sud)')
    expect(new Set(head).size).toBe(head.length)
    expect(head.slice(-4)).toEqual(['source', 'source_url', 'source_lue_le', 'licence'])
  })

  it('dit le code qui n’existe pas, et compare les autres', async () => {
    const { model } = await open('/?t=bassin:63003,bassin:99999,departement:63')
    expect(model.chosen.value).toHaveLength(2)
    expect(model.problems.value).toMatchObject([{ value: 'bassin:99999' }])
  })

  it('s’ajoute jusqu’à quatre, se retire, et la référence passe devant', async () => {
    const { model, settled } = await open('/?t=bassin:63003')
    for (const code of ['63113', '2A004', '2B033']) {
      model.add({ level: 'bassin', code })
      await settled()
    }
    model.add({ level: 'france', code: 'FR' })
    await settled()
    expect(model.names.value).toEqual(['Ambert', 'Clermont-Ferrand', 'Ajaccio', 'Bastia'])
    model.makeReference({ level: 'bassin', code: '2A004' })
    await settled()
    model.remove({ level: 'bassin', code: '63003' })
    await settled()
    expect(model.names.value).toEqual(['Ajaccio', 'Clermont-Ferrand', 'Bastia'])
  })
})
