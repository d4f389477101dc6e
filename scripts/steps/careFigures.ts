import { indicatorById } from '@/catalog/indicators'
import type { CommuneFigures, Family } from '@/schema/communeFigures'
import { FRR_CLASSES, type FrrClass } from '@/schema/frrClass'
import { PROFESSION_FAMILIES, type Profession } from '../sources/aplProfessions'
import type { Inputs } from '../sources/readInputs'
import { distanceToNearest } from './distanceToNearest'
import type { Geography } from './geography'
import { meanByCommune } from './meanByCommune'

type CareFamily =
  Profession | Extract<Family, 'urgences' | 'maternites' | 'eloignement' | 'defavorisation' | 'frr'>

/** Names of the value and the weight of each profession, in its family. */
const COLUMNS: Record<Profession, readonly [value: string, weight: string]> = {
  'apl-infirmiers': ['aplInfirmiers', 'popInfirmiers'],
  'apl-kinesitherapeutes': ['aplKinesitherapeutes', 'popKinesitherapeutes'],
  'apl-sages-femmes': ['aplSagesFemmes', 'popSagesFemmes'],
  'apl-dentistes': ['aplDentistes', 'popDentistes'],
}

type Needed = Pick<
  Inputs,
  'aplProfessions' | 'emergencies' | 'maternities' | 'remote' | 'deprivation' | 'frr' | 'apl'
>

/**
 * Figures of the communes of today on professions, emergencies, births, remoteness, deprivation and zoning, in the families
 * that hold them. Arrondissements and merged communes are averaged by their standardised population of 2022 where the source
 * has no weight of its own. `unmatched`: by source, codes that lead to no commune.
 */
export function careFigures(inputs: Needed, { communes, toToday }: Geography) {
  const unmatched: Record<string, readonly string[]> = {}
  const people = new Map(inputs.apl.map(({ code, weight }) => [code, weight]))

  const professions = PROFESSION_FAMILIES.map((family): [Profession, CommuneFigures] => {
    const [value, weight] = COLUMNS[family]
    const byYear = Object.entries(inputs.aplProfessions[family]).map(
      ([year, rows]) => [year, meanByCommune(rows, communes, toToday)] as const,
    )
    unmatched['APL aux autres professions'] = byYear[0]?.[1].unmatched ?? []
    const figures = {
      [value]: Object.fromEntries(byYear.map(([year, { values }]) => [year, values])),
      [weight]: Object.fromEntries(byYear.map(([year, { weights }]) => [year, weights])),
    }
    return [family, figures]
  })

  /** How many rows stand in each commune. */
  const countOf = (rows: readonly { code: string }[]) => {
    const counts = new Map<string, number>()
    for (const { code } of rows) {
      const today = toToday(code) ?? ''
      counts.set(today, (counts.get(today) ?? 0) + 1)
    }
    return communes.map(({ code }) => counts.get(code) ?? 0)
  }
  const years = indicatorById('distance-maternite').vintages
  const measured = (source: string, rows: Needed['remote']) => {
    const means = meanByCommune(
      rows.map((row) => ({ ...row, weight: people.get(row.code) ?? null })),
      communes,
      toToday,
    )
    unmatched[source] = means.unmatched
    return means.values
  }
  const zones = new Map<string, FrrClass[]>()
  for (const { code, zone } of inputs.frr) {
    const today = toToday(code) ?? ''
    zones.set(today, [...(zones.get(today) ?? []), zone])
  }
  const isWhole = (zone: FrrClass) => zone !== 'aucune' && zone !== 'partie'
  /** A commune that took in another is zoned where all its parts are, then of the class of the first. */
  const zoneOf = (code: string): FrrClass | undefined => {
    const parts = zones.get(code)
    const [first] = parts ?? []
    return parts?.every(isWhole) || parts?.every((zone) => zone === first) ? first : parts && 'partie'
  }

  const figures: Record<CareFamily, CommuneFigures> = {
    ...(Object.fromEntries(professions) as Record<Profession, CommuneFigures>),
    urgences: { kmUrgences: distanceToNearest(communes, countOf(inputs.emergencies)) },
    maternites: {
      kmMaternite: Object.fromEntries(
        years.map((year) => [
          year,
          distanceToNearest(communes, countOf(inputs.maternities.filter((row) => row.year === year))),
        ]),
      ),
    },
    eloignement: { farShare: measured('Éloignement des soins de proximité', inputs.remote) },
    defavorisation: { fedi: measured('Indice de défavorisation', inputs.deprivation) },
    frr: {
      frrPeople: communes.map(({ code, population }) => {
        const zone = zoneOf(code)
        return zone === undefined ? 'not-published' : isWhole(zone) ? population : 0
      }),
      frrClass: communes.map(({ code }) => {
        const zone = zoneOf(code)
        return zone === undefined ? 'not-published' : FRR_CLASSES.indexOf(zone)
      }),
    },
  }
  return { figures, unmatched }
}
