import type { IndicatorId } from '@/domain/indicatorIds'
import type { FacilityId } from '@/i18n/fr/facilities'

/** One kind of facility that the product can show as points, count, find near a place and export; its words are in `i18n`. */
export interface FacilityEntry {
  symbol: 'dot' | 'ring'
  /** `commune`: the source gives no place, it stands at the centre of its commune; `exact`: at its own, under its own name. */
  precision: 'commune' | 'exact'
  /** Ids in `data/sources.json`. */
  sources: readonly string[]
  /** The indicator that counts it, whose national figure is known before the places are loaded. */
  total?: IndicatorId
}

/**
 * Kinds in the order in which they are shown. A key is an id: the kind's word in addresses, its layer and source on the
 * map, its column of counts in `facilities.json`.
 */
export const facilityKinds: Record<FacilityId, FacilityEntry> = {
  maisons: { symbol: 'dot', precision: 'commune', sources: ['bpe'], total: 'maisons' },
  centres: { symbol: 'ring', precision: 'commune', sources: ['bpe'], total: 'centres' },
}
