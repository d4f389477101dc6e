// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { ref } from 'vue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { useKeyFigures } from '@/pages/territory/useKeyFigures'
import { useStrips } from '@/pages/territory/useStrips'
import { useTerritory } from '@/pages/territory/useTerritory'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const { vintages } = indicatorById('apl')
const [first] = vintages
const last = latestVintage(indicatorById('apl'))
const access = fewAccess(last)
// Ambert loses a third, Puy-de-Dôme nothing, Clermont-Ferrand gains 7.5 %; France loses a fifth.
access.vintages[first] = {
  france: { values: [4.625] },
  region: { values: [3.9, 'not-published'] },
  departement: { values: ['not-published', 'not-published', 3.92] },
  bassin: { values: ['not-published', 'not-published', 3, 4] },
}
const files = { 'territories.json': fewTerritories, 'values/apl.json': access }
let leave = () => {}
afterEach(() => leave())

/** French typography has spaces of its own. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

async function open(territory: TerritoryRef) {
  const run = await runPage(
    () => {
      const model = useTerritory(ref(territory))
      return { ...useKeyFigures(model), strips: useStrips(model) }
    },
    '/',
    files,
    ({ lede, keys, strips }) => [lede.value, keys.value, strips.all.value],
  )
  leave = run.leave
  const { lede, keys, strips } = run.page
  const of = (title: string) => {
    const found = keys.value.find((key) => key.title === title)
    return found && { ...found, compared: spaced(found.compared) }
  }
  return { lede: spaced(lede.value), of, strips }
}

const AMBERT = { level: 'bassin', code: '63003' } as const
const AJACCIO = { level: 'bassin', code: '2A004' } as const

describe('la phrase sous le nom d’un territoire', () => {
  it('dit qu’il est passé sous le seuil, de combien, de quelle année à quelle année, et la France', async () => {
    const { lede } = await open(AMBERT)
    expect(lede).toContain('est passé sous le seuil')
    expect(lede).toContain(`reculé de 34 % de ${first} à ${last} (France : −20 %).`)
  })
  it('dit, au-dessus du seuil, les bassins que la moyenne cache', async () => {
    const { lede } = await open({ level: 'departement', code: '63' })
    expect(lede).toContain(`stable de ${first} à ${last}`)
    expect(lede).toContain('un de ses 2 bassins de vie est pourtant sous ce seuil')
  })
  it('ne compare pas la France à elle-même', async () => {
    expect((await open(FRANCE)).lede).not.toContain('(France')
  })
  it('dit qu’un accès n’est pas publié, sans tendance', async () => {
    const { lede } = await open(AJACCIO)
    expect(lede).toContain(`pas de chiffre de son accès aux généralistes pour ${last}`)
    expect(lede).not.toContain(`de ${first}`)
  })
})

describe('les repères d’un territoire', () => {
  it('donnent son rang parmi ceux qui ont un chiffre, en partant du moins bien doté', async () => {
    const { of } = await open(AMBERT)
    expect(of('Rang')).toMatchObject({ known: true })
    expect(of('Rang')?.says).toMatch(/sur 2\b/)
    expect(of('Accès aux généralistes')).toMatchObject({ value: '1,98', compared: 'France : 3,70' })
  })
  it('ne donnent de rang ni à la France, ni à qui n’a pas de chiffre', async () => {
    expect((await open(FRANCE)).of('Rang')).toBeUndefined()
    const { of } = await open(AJACCIO)
    expect(of('Rang')).toBeUndefined()
    expect(of('Accès aux généralistes')?.known).toBe(false)
  })
})

describe('les bandes d’un territoire', () => {
  it('portent ceux qui ont un chiffre, avec la région et la France pour repères', async () => {
    const { strips } = await open(AMBERT)
    const [apl] = strips.main.value
    expect(apl?.strip.values).toEqual([1.98, 4.3])
    expect(apl?.strip.references.map(({ name }) => name)).toEqual(['Auvergne-Rhône-Alpes', 'France'])
  })
  it('disent pourquoi un chiffre manque, là où il serait', async () => {
    const { strips } = await open(AJACCIO)
    expect(strips.main.value[0]).toMatchObject({ known: false })
    expect(strips.main.value[0]?.strip.own).toMatch(/Ajaccio.*non publié/)
  })
  it('montrent la France au-dessus de ce qui la partage le plus finement', async () => {
    const { strips } = await open(FRANCE)
    expect(strips.among.value).not.toBe('france')
    expect(strips.main.value[0]?.strip.references).toEqual([])
  })
})
