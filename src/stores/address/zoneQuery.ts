import type { Zone } from '@/domain/zone'
import { encodeShape } from '@/analysis/zone/encodeShape'
import { formatTerritory } from './values'

/** A zone as the map, need and response and every link between them write it. */
export function zoneQuery({
  within,
  shape,
  shapeName,
}: Partial<Omit<Zone, 'circle'>> & { shapeName?: string }): Record<string, string> {
  return {
    ...(within ? { dans: formatTerritory(within) } : {}),
    ...(shape ? { zone: encodeShape(shape), ...(shapeName && { nom: shapeName }) } : {}),
  }
}
