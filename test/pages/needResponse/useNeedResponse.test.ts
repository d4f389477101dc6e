// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
import { t } from '@/i18n'
import { useNeedResponse } from '@/pages/needResponse/useNeedResponse'
import type { FacilityId } from '@/i18n/fr/facilities'
import type { Facilities } from '@/schema/facilities'
import { columnsOf } from '@/domain/initiativeIndex'
import { ruleParams } from '@/stores/address/rule'
import { encodeShape } from '@/analysis/zone/encodeShape'
import { published } from '../../support/contribution'
import { square } from '../../support/shapes'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

/** One maison de santé, in the bassin of Clermont-Ferrand and far from the others. */
const facilities: Facilities<FacilityId> = {
  code: ['63113'],
  name: ['Clermont-Ferrand'],
  lon: [6],
  lat: [45],
  commune: ['63113'],
  bassin: ['63113'],
  maisons: [1],
  centres: [0],
  urgences: [0],
  maternites: [0],
  hopitaux: [],
}
const files = {
  'territories.json': fewTerritories,
  'values/apl.json': fewAccess(ruleParams.fallback.rule.vintage),
  'facilities.json': facilities,
  'initiatives.json': columnsOf([], {}),
}
let leave = () => {}
afterEach(() => leave())

async function open(address = '/', given: Record<string, unknown> = files) {
  const run = await runPage(useNeedResponse, address, given, ({ rows, counts }) => [rows.value, counts.value])
  leave = run.leave
  const names = (rows: readonly number[] = []) => rows.map((row) => fewTerritories.bassin.name[row])
  return { ...run, need: run.page, names }
}

describe('le besoin et la réponse', () => {
  it('trouve le bassin mal doté et sans réponse, et met à part ceux dont l’accès n’est pas publié', async () => {
    const { need, names } = await open()
    expect(names(need.rows.value)).toEqual(['Ambert'])
    expect(names(need.found.value?.unknown)).toEqual(['Ajaccio', 'Bastia'])
    expect(need.found.value?.people).toBe(18_000)
  })

  it('une absence n’est dans aucune case du croisement', async () => {
    const { need } = await open()
    expect(need.classes.value?.slice(0, 2)).toEqual([null, null])
    expect(need.counts.value?.cells.flat().reduce((sum, count) => sum + count, 0)).toBe(2)
  })

  it('sans besoin demandé, la règle ne parle que des réponses, et s’ordonne comme demandé', async () => {
    const { need, names, settled } = await open()
    need.patch({ rule: { ...need.state.value.rule, need: null, population: 0 }, sort: 'nom' })
    await settled()
    expect(names(need.rows.value)).toEqual(['Ajaccio', 'Ambert', 'Bastia'])
    need.patch({ sort: 'population' })
    await settled()
    expect(names(need.rows.value)).toEqual(['Bastia', 'Ajaccio', 'Ambert'])
    // The maison is at 6° east; these at 3, 4 and 5.
    need.patch({ sort: 'maison' })
    await settled()
    expect(names(need.rows.value)).toEqual(['Ajaccio', 'Bastia', 'Ambert'])
  })

  it('tant qu’un fichier manque, rien n’est dit sans réponse', async () => {
    const { need } = await open('/', { ...files, 'initiatives.json': undefined })
    expect(need.facts.value).toBeUndefined()
    expect(need.rows.value).toEqual([])
  })

  it('rien n’est compté de ce qui n’est pas venu, ni d’un endroit dont les communes ne sont pas connues', async () => {
    const { need } = await open('/', { ...files, 'initiatives.json': undefined })
    expect(need.counts.value).toBeUndefined()
    expect(need.waiting.value).toBe(t.common.notLoaded)
    // The list of the communes of an intercommunalité is a file of its own.
    const inside = await open('/?dans=epci:200070761&besoin=tous&habitants=tous')
    expect(inside.need.found.value).toBeUndefined()
    expect(inside.need.listed.value).toBeUndefined()
    expect(inside.need.waiting.value).toBe(t.common.notLoaded)
  })

  it('dans un territoire, ne regarde que lui, et dit combien d’initiatives y sont recensées', async () => {
    const { need, names, settled } = await open('/?dans=region:94&besoin=tous&habitants=tous')
    expect(names(need.rows.value)).toEqual(['Bastia', 'Ajaccio'])
    expect(need.place.value).toBe('Corse')
    expect(need.listed.value).toEqual({ all: 0, located: 0 })
    expect(need.counts.value?.cells.flat().reduce((sum, count) => sum + count, 0)).toBe(0)
    need.patch({ within: { level: 'departement', code: '63' } })
    await settled()
    expect(names(need.rows.value)).toEqual(['Ambert'])
  })

  it('dans une zone dessinée, ne regarde que les bassins dont le pôle y est, et ne compte que ses points', async () => {
    const here = encodeShape([[square(4.5, 44.5, 1)]])
    const listed = [
      { ...published({ id: 'dedans' }), lon: 5, lat: 45 },
      { ...published({ id: 'dehors' }), lon: 6, lat: 45 },
    ]
    const { need, names, settled } = await open(`/?zone=${here}&besoin=tous&habitants=tous&initiative=tous`, {
      ...files,
      'initiatives.json': columnsOf(listed, {}),
    })
    expect(names(need.rows.value)).toEqual(['Ambert'])
    expect(need.place.value).toBe('Zone dessinée')
    expect(need.listed.value).toEqual({ all: 1, located: 1 })
    need.patch({ within: { level: 'region', code: '94' } })
    await settled()
    expect(names(need.rows.value)).toEqual([])
    expect(need.place.value).toBe('Corse, Zone dessinée')
  })

  it('une zone qui ne tient pas est dite, et la France entière regardée', async () => {
    const flat = encodeShape([
      [
        [
          [3, 45],
          [4, 45],
          [3, 45],
        ],
      ],
    ])
    const { need, names } = await open(`/?zone=${flat}`)
    expect(names(need.rows.value)).toEqual(['Ambert'])
    expect(need.problems.value.map(({ param }) => param)).toEqual(['zone'])
  })

  it('un territoire qui n’existe pas est dit, et la France entière regardée', async () => {
    const { need, names } = await open('/?dans=departement:99')
    expect(names(need.rows.value)).toEqual(['Ambert'])
    expect(need.problems.value.map(({ param }) => param)).toEqual(['dans'])
  })
})

/** Ambert, and Arlanc beside it, of its bassin; Clermont-Ferrand has the maison de santé. Ten-thousandths of a degree. */
const communes = {
  code: ['63003', '63010', '63113'],
  name: ['Ambert', 'Arlanc', 'Clermont-Ferrand'],
  postalCodes: ['63600', '63220', '63000'],
  population: [6700, 1900, 147_000],
  bassin: ['63003', '63003', '63113'],
  ...{ lon: [37_400, 37_200, 30_900], lat: [455_500, 454_100, 457_800] },
}
const { vintage } = ruleParams.fallback.rule
const byCommune = {
  ...files,
  'communes.json': communes,
  'communes-area.json': { area: [61, 34, 43] },
  'communes-apl.json': {
    weight: [6000, 1800, 150_000],
    apl: { [vintage]: [3, 1.5, 2] },
    apl65: {},
  },
  'facilities.json': { ...facilities, lon: [3.09], lat: [45.78] },
}

describe('le besoin et la réponse, commune par commune', () => {
  const places = async (address: string) => {
    const run = await open(address, byCommune)
    await run.settled()
    return { ...run, said: () => run.need.rows.value.map((row) => communes.name[row]) }
  }
  it('retient les communes mal dotées qui n’ont rien, même là où leur bassin est bien doté', async () => {
    const { said, need } = await places('/?maille=commune&habitants=tous')
    expect(said()).toEqual(['Arlanc'])
    expect(need.found.value?.people).toBe(1900)
  })
  it('en garde celles d’un bassin, celles d’un département, et mesure depuis leur centre', async () => {
    const { said, need } = await places('/?maille=commune&habitants=tous&besoin=tous&dans=bassin:63003')
    expect(said()).toEqual(['Ambert', 'Arlanc'])
    expect(need.facts.value?.maisonKm[0]).toBeGreaterThan(50)
    expect(need.facts.value?.maisonKm[0]).toBeLessThan(60)
    expect(need.looked.value).toBe(2)
    need.patch({ within: { level: 'departement', code: '63' } })
    expect(need.looked.value).toBe(3)
  })
})
