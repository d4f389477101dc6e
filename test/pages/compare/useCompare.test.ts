// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { useCompare } from '@/pages/compare/useCompare'
import { useCompareRows } from '@/pages/compare/useCompareRows'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

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
