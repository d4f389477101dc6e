import type { PublishedInitiative } from '@/schema/initiative'
import { CODE_LEVEL, HOME_LEVEL, WIDEST_LEVEL, type Level, type TerritoryField } from '@/schema/level'
import { codesAt } from './initiativeTerritories'
import type { TerritoryRef } from './territory'

/** The five overseas départements, in the order in which they are shown. */
export const OVERSEAS = ['971', '972', '973', '974', '976'] as const

export type Overseas = (typeof OVERSEAS)[number]

const REGIONS: Record<string, Overseas> = { '01': '971', '02': '972', '03': '973', '04': '974', '06': '976' }

/**
 * The overseas département that a territory is, makes or lies in; null on the mainland. Codes of départements, bassins
 * and communes begin with their département's; those of régions do not (Insee, code officiel géographique).
 */
export function overseasOf(level: Level, code: string): Overseas | null {
  return level === WIDEST_LEVEL ? (REGIONS[code] ?? null) : overseasOfCode(code)
}

/** The same of a commune, or of any code that begins with its département's. */
export function overseasOfCode(code: string): Overseas | null {
  return OVERSEAS.find((departement) => code.startsWith(departement)) ?? null
}

/** An overseas département as a territory. */
export const overseasRef = (code: string): TerritoryRef => ({ level: CODE_LEVEL, code })

/** The overseas département of an initiative's point; null on the mainland. */
export function overseasOfInitiative(item: Pick<PublishedInitiative, TerritoryField>): Overseas | null {
  return overseasOfCode(codesAt(item, HOME_LEVEL)[0] ?? codesAt(item, CODE_LEVEL)[0] ?? '')
}
