// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest'
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
    expect(need.counts.value.flat().reduce((sum, count) => sum + count, 0)).toBe(2)
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

  it('dans un territoire, ne regarde que lui, et dit combien d’initiatives y sont recensées', async () => {
    const { need, names, settled } = await open('/?dans=region:94&besoin=tous&habitants=tous')
    expect(names(need.rows.value)).toEqual(['Bastia', 'Ajaccio'])
    expect(need.place.value).toBe('Corse')
    expect(need.listed.value).toEqual({ all: 0, located: 0 })
    expect(need.counts.value.flat().reduce((sum, count) => sum + count, 0)).toBe(0)
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
