import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { PublishedId } from '@/domain/indicatorIds'
import type { FacilityId } from '@/i18n/fr/facilities'

/**
 * Totals that the artefacts must show, from the producers' publications and from an independent computation on the
 * same files. A change here says that an input has changed. A total is that of a vintage: it is asked for while that
 * vintage is there, and of the newest one only where it is said in `VINTAGES`; newer data has no total yet.
 */
export const EXPECTED = {
  regions: 18,
  departements: 101,
  bassins: 1707,
  /** With their own taxation, on 1 January 2026, and communes of the 18 régions that are in none. */
  intercommunalites: 1255,
  outside: { epci: 4 } as Partial<Record<string, number>>,
  communes: 34969,
  /** People of the 18 régions, millions, COG 2026. */
  populationMillions: 68.35,
  /** Of each kind; 617 emergency departments and 457 maternities less those of Saint-Martin and Saint-Pierre-et-Miquelon. */
  facilities: {
    maisons: 2586,
    centres: 3503,
    urgences: 615,
    maternites: 456,
    hopitaux: 1879,
  } satisfies Record<FacilityId, number>,
  placesWithMaison: 2308,
  generalistes: 60573,
  /** Self-employed GPs, and those aged 60 and over. */
  selfEmployed: 55210,
  selfEmployed60: 17173,
  /** National mean APL, all ages and GPs aged 65 or less, as DREES publishes the latter. */
  means: [
    { id: 'apl', label: 'APL nationale', vintage: '2015', mean: 4.065, decimals: 3 },
    { id: 'apl', label: 'APL nationale', vintage: '2023', mean: 3.74, decimals: 2 },
    { id: 'apl-65', label: 'APL nationale, 65 ans ou moins', vintage: '2022', mean: 3.34, decimals: 2 },
    { id: 'apl-65', label: 'APL nationale, 65 ans ou moins', vintage: '2023', mean: 3.29, decimals: 2 },
  ],
  /** DREES's own national figures of 2024, as published. */
  means2024: [
    { id: 'apl', vintage: '2024', mean: 3.72 },
    { id: 'apl-infirmiers', vintage: '2024', mean: 154.8 },
    { id: 'apl-kinesitherapeutes', vintage: '2024', mean: 123.2 },
    { id: 'apl-sages-femmes', vintage: '2024', mean: 22.2 },
    { id: 'apl-dentistes', vintage: '2024', mean: 61.5 },
  ],
  /** Mean APL of 2023 to other professions, without Corsica, full-time equivalents per 100,000. */
  professions: [
    { id: 'apl-infirmiers', vintage: '2023', mean: 154.63 },
    { id: 'apl-kinesitherapeutes', vintage: '2023', mean: 118.87 },
    { id: 'apl-sages-femmes', vintage: '2023', mean: 21.8 },
    { id: 'apl-dentistes', vintage: '2023', mean: 60.61 },
  ],
  /** Lower bounds without Corsica, which has no APL in 2023. */
  lacking: [
    {
      id: 'consultations-manquantes',
      label: 'millions de consultations manquantes',
      ...{ vintage: '2023', total: 6.03, per: 1e6, decimals: 2 },
    },
    {
      id: 'generalistes-manquants',
      label: 'consultations manquantes, en généralistes',
      ...{ vintage: '2023', total: 1324, per: 1, decimals: 0 },
    },
  ],
  /** Communes whose 2015 value is a sum. */
  summed2015: 46,
  bassinsWithApl: 1689,
  /** Corsica 15, Mayotte 2, Orée d'Anjou 1. */
  bassinsWithoutApl: 18,
  /** Bassins that stretch over several départements, several régions. */
  acrossDepartements: 572,
  acrossRegions: 182,
  /** Maisons de santé at the end of 2022, another producer. */
  barometer2022: 2251,
  /** Least share of the official cases of "what if" within 25 % of what the official file says, %. */
  whatIfWithin: 80,
  /** Least share of commune centres that fall in their bassin as drawn, %. */
  centresInBassin: 99.5,
} as const

/** The vintage, by the indicator that bears it, of the totals that are told of the newest one alone. */
export const VINTAGES = {
  apl: '2023',
  generalistes: '2024',
  maisons: '2024',
  'distance-urgences': '2025',
  'distance-maternite': '2023',
  'generalistes-60-plus': '2024',
} as const satisfies Partial<Record<PublishedId, string>>

/** Whose vintage the number of a kind of facility follows. */
const FACILITY_VINTAGE = {
  ...{ maisons: 'maisons', centres: 'maisons' },
  ...{ urgences: 'distance-urgences', maternites: 'distance-maternite' },
} as const satisfies Partial<Record<FacilityId, keyof typeof VINTAGES>>

/** Is the newest vintage of an indicator the one that totals are known of? */
export const isExpected = (id: keyof typeof VINTAGES): boolean =>
  latestVintage(indicatorById(id)) === VINTAGES[id]

/** Is the list of a kind of facility the one that its total is known of? One that follows no vintage is. */
export function isListExpected(kind: FacilityId): boolean {
  const followed: Partial<Record<FacilityId, keyof typeof VINTAGES>> = FACILITY_VINTAGE
  const of = followed[kind]
  return of === undefined || isExpected(of)
}

/** Is there a vintage, so that its total can be asked for? */
export const isThere = ({ id, vintage }: { id: PublishedId; vintage: string }): boolean =>
  indicatorById(id).vintages.includes(vintage)

/** Most bytes that an artefact may weigh once gzipped. */
export const MOST_GZIPPED = {
  'boundaries.json': 300_000,
  'communes.json': 700_000,
  'what-if.json': 180_000,
} as const
