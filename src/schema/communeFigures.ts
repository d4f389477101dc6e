import * as v from 'valibot'
import type { BroughtId, BroughtWeight } from './broughtId'
import { values } from './columns'

/**
 * Figures of communes that indicators are made of, by the file that holds them, `public/data/communes-<family>.json`:
 * columns aligned with `communes.json`. Numbers of equipment; self-employed GPs, and those aged 60 and over; people of
 * the census, and those aged 75 and over; km as the crow flies to the nearest commune with a maison de santé, an emergency
 * department, a maternity; % of people far from a local service; deprivation index; people of a commune zoned FRR, and its class (`FRR_CLASSES`); APL to
 * other professions, full-time equivalents per 100,000, and the standardised people who weigh it.
 */
export const COMMUNE_FAMILIES = {
  equipment: ['generalistes', 'maisons', 'centres', 'pharmacies', 'infirmiers'],
  doctors: ['doctors', 'older'],
  age: ['people', 'over75'],
  distance: ['kilometres'],
  'apl-infirmiers': ['aplInfirmiers', 'popInfirmiers'],
  'apl-kinesitherapeutes': ['aplKinesitherapeutes', 'popKinesitherapeutes'],
  'apl-sages-femmes': ['aplSagesFemmes', 'popSagesFemmes'],
  'apl-dentistes': ['aplDentistes', 'popDentistes'],
  urgences: ['kmUrgences'],
  maternites: ['kmMaternite'],
  eloignement: ['farShare'],
  defavorisation: ['fedi'],
  frr: ['frrPeople', 'frrClass'],
} as const

/** Those that have a column a vintage. */
const DATED = [
  'apl-infirmiers',
  'apl-kinesitherapeutes',
  'apl-sages-femmes',
  'apl-dentistes',
  'maternites',
] as const

export type Family = keyof typeof COMMUNE_FAMILIES
export const FAMILIES = Object.keys(COMMUNE_FAMILIES) as Family[]
type FamilyColumn = (typeof COMMUNE_FAMILIES)[Family][number]

/** What an indicator is made of; the first four are in `communes.json` and `communes-apl.json`, what a person brought in no file. */
export type Ingredient = 'population' | 'weight' | 'apl' | 'apl65' | FamilyColumn | BroughtId | BroughtWeight

export const familyFile = (family: Family) => `communes-${family}.json`

const byVintage = v.record(v.string(), values)

/** The columns of one family, no more and no less. */
export function familySchema(family: Family) {
  const column = DATED.some((dated) => dated === family) ? byVintage : values
  const columns = COMMUNE_FAMILIES[family].map((name) => [name, column] as const)
  const entries: Record<string, typeof values | typeof byVintage> = Object.fromEntries(columns)
  return v.strictObject(entries)
}

/** Columns of one family, by name; then by vintage where they have one each. */
export type CommuneFigures = v.InferOutput<ReturnType<typeof familySchema>>
