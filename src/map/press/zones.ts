import type { MapLevel } from '@/analysis/decodeBoundaries'
import { OVERSEAS } from '@/domain/overseas'

/** The parts of a printed map: the mainland with Corsica, and each overseas département in its own frame. */
export const ZONES = ['mainland', ...OVERSEAS] as const

export type Zone = (typeof ZONES)[number]

const REGION_ZONES: Record<string, Zone> = { '01': '971', '02': '972', '03': '973', '04': '974', '06': '976' }

/** Where a territory is drawn. Codes of bassins and départements overseas begin with their département's. */
export function zoneOf(level: MapLevel, code: string): Zone {
  if (level === 'region') return REGION_ZONES[code] ?? 'mainland'
  return OVERSEAS.find((departement) => code.startsWith(departement)) ?? 'mainland'
}
