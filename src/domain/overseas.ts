import type { PublishedInitiative } from '@/schema/initiative'
import { CODE_LEVEL, HOME_LEVEL, type TerritoryField } from '@/schema/level'
import { codesAt } from './initiativeTerritories'
import type { TerritoryRef } from './territory'

/** The five overseas départements, in the order in which they are shown. */
export const OVERSEAS = ['971', '972', '973', '974', '976'] as const

export type Overseas = (typeof OVERSEAS)[number]

/** Around each, in degrees: west, south, east, north. */
const BOXES: Record<Overseas, readonly [number, number, number, number]> = {
  '971': [-62, 15.7, -60.9, 16.7],
  '972': [-61.4, 14.2, -60.7, 15],
  '973': [-54.8, 2, -51.4, 6],
  '974': [55, -21.6, 56, -20.7],
  '976': [44.9, -13.2, 45.5, -12.5],
}

/** The overseas département in which a point of a territory's outline lies; null on the mainland. */
export function overseasAt(lon: number, lat: number): Overseas | null {
  const lies = ([west, south, east, north]: (typeof BOXES)[Overseas]) =>
    lon > west && lon < east && lat > south && lat < north
  return OVERSEAS.find((departement) => lies(BOXES[departement])) ?? null
}

/** The same of a commune, or of any code that begins with its département's (Insee, code officiel géographique). */
export function overseasOfCode(code: string): Overseas | null {
  return OVERSEAS.find((departement) => code.startsWith(departement)) ?? null
}

/** An overseas département as a territory. */
export const overseasRef = (code: string): TerritoryRef => ({ level: CODE_LEVEL, code })

/** The overseas département of an initiative's point; null on the mainland. */
export function overseasOfInitiative(item: Pick<PublishedInitiative, TerritoryField>): Overseas | null {
  return overseasOfCode(codesAt(item, HOME_LEVEL)[0] ?? codesAt(item, CODE_LEVEL)[0] ?? '')
}
