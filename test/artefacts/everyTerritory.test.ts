import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { InitiativesSchema } from '@/domain/initiativeIndex'
import { parse } from '@/schema/parse'
import { codesConcerned, inTerritory, territoryOf } from '@/analysis/membership'
import { FACILITIES } from '@/catalog/facilities'
import { inZone } from '@/analysis/zone/membership'
import type { TerritoryRef } from '@/domain/territory'
import type { Communes } from '@/schema/communes'
import type { Facilities } from '@/schema/facilities'
import type { FacilityId } from '@/i18n/fr/facilities'
import { BUILT_LEVELS, type Level } from '@/schema/level'
import type { PublishedId } from '@/domain/indicatorIds'
import { readAttachments, readTerritories, readValues } from '../../scripts/sources/readLevels'

const folder = resolve(import.meta.dirname, '../../public/data')
const json = <T>(file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T
const territories = readTerritories(folder)
const values = readValues(folder)
const attached = readAttachments(folder, territories)
const facilities = json<Facilities<FacilityId>>('facilities.json')
const communes = json<Communes>('communes.json')
const initiatives = parse(InitiativesSchema, json('initiatives.json'), 'initiatives.json')
const EVERY: TerritoryRef[] = BUILT_LEVELS.flatMap((level) =>
  territories[level].code.map((code) => ({ level, code })),
)

/** The figure at the head of a territory's page. */
function headlines(id: PublishedId): (ref: TerritoryRef) => unknown {
  const [columns] = Object.values(values[id].vintages)
  const rows = new Map(
    BUILT_LEVELS.flatMap((level) => territories[level].code.map((code, row) => [`${level}:${code}`, row])),
  )
  return ({ level, code }) => columns?.[level]?.values[rows.get(`${level}:${code}`) ?? -1]
}
const nameOf = ({ level, code }: TerritoryRef) => `${level} ${code}`

describe('in every territory, what is listed, counted and exported is the same', { timeout: 60_000 }, () => {
  const homes = facilities.code.map((_, row) => ({
    ...{ commune: facilities.commune[row] ?? '', bassin: facilities.bassin[row] ?? '' },
    ...{ lon: facilities.lon[row] ?? 0, lat: facilities.lat[row] ?? 0 },
  }))

  /** What the page of a territory lists: each place under its territory of each level. */
  const listed = new Map<string, number[]>()
  homes.forEach((home, row) => {
    for (const level of BUILT_LEVELS) {
      const name = nameOf({ level, code: territoryOf(home, level, attached) })
      const own = listed.get(name)
      if (own) own.push(row)
      else listed.set(name, [row])
    }
  })

  it('every kind of facility', () => {
    const kinds = FACILITIES.flatMap(({ id, total }) => (total ? [{ id, counted: headlines(total) }] : []))
    const sum = (kind: FacilityId, rows: readonly number[]) =>
      rows.reduce((total, row) => total + (facilities[kind][row] ?? 0), 0)
    for (const ref of EVERY) {
      const kept = inZone({ within: ref, circle: null, shape: null }, attached)
      const exported = [...homes.keys()].filter((row) => kept(homes[row]!))
      if (exported.join() !== (listed.get(nameOf(ref)) ?? []).join())
        expect(nameOf(ref)).toBe('exported as listed')
      for (const { id, counted } of kinds)
        if (counted(ref) !== sum(id, exported)) expect(nameOf(ref)).toBe('counted as listed')
    }
    // Some fifteen million answers.
  })

  it('initiatives', () => {
    const headline = headlines('initiatives')
    const found = new Map<string, number>()
    for (const item of initiatives)
      for (const level of BUILT_LEVELS)
        for (const code of codesConcerned(item, level, attached))
          found.set(nameOf({ level, code }), (found.get(nameOf({ level, code })) ?? 0) + 1)
    expect(EVERY.filter((ref) => headline(ref) !== (found.get(nameOf(ref)) ?? 0))).toEqual([])
  })

  it('communes and their people', () => {
    const counts = new Map<string, { communes: number; people: number }>()
    communes.code.forEach((commune, row) => {
      for (const level of BUILT_LEVELS) {
        const code = territoryOf({ commune, bassin: communes.bassin[row] ?? '' }, level, attached)
        const own = counts.get(nameOf({ level, code })) ?? { communes: 0, people: 0 }
        own.communes++
        own.people += communes.population[row] ?? 0
        counts.set(nameOf({ level, code }), own)
      }
    })
    for (const level of BUILT_LEVELS)
      expect(
        territories[level].code.filter((code, row) => {
          const { communes, people } = counts.get(nameOf({ level, code })) ?? {}
          return (
            communes !== territories[level].communes[row] || people !== territories[level].population[row]
          )
        }),
      ).toEqual([])
  })
})

describe('the cases that were wrong', () => {
  const listed = (level: Level, code: string) =>
    facilities.commune.filter((commune, row) =>
      inTerritory({ commune, bassin: facilities.bassin[row] ?? '' }, { level, code }, attached),
    )

  it('the Hauts-de-Seine, where no bassin has its pole, list what they count', () => {
    expect(listed('departement', '92').length).toBeGreaterThan(0)
  })

  it('Paris lists its arrondissements alone', () => {
    expect(new Set(listed('departement', '75'))).toEqual(new Set(['75056']))
  })

  it('the Puy-de-Dôme lists Giat, whose bassin is of another région, and not Noirétable, in the Loire', () => {
    expect(listed('departement', '63')).toContain('63165')
    expect(listed('departement', '63')).not.toContain('42159')
    expect(
      inTerritory({ commune: '42159', bassin: '63003' }, { level: 'departement', code: '63' }, attached),
    ).toBe(false)
  })
})
