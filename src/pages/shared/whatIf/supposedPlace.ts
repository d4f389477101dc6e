import type { WhatIf } from '@/domain/whatIf'
import type { NamedCommune } from './bassinCommunes'
import { countSigned } from './whatIfWords'

/** Where GPs are supposed to come or leave, as a map marks it. */
export interface SupposedPlace {
  /** "+1", "−2". */
  count: string
  /** The commune, where it is not the pole: the map names that one already. */
  name: string
  lon: number
  lat: number
}

export function supposedPlace(
  { code, name, lon, lat }: NamedCommune,
  bassin: string,
  { gps }: WhatIf,
): SupposedPlace {
  return { count: countSigned(gps), name: code === bassin ? '' : name, lon, lat }
}
