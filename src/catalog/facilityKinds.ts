import type { FacilityShape } from '@/domain/facilityOutline'
import type { PublishedId } from '@/domain/indicatorIds'
import type { FacilityId } from '@/i18n/fr/facilities'

/** One kind of facility that the product can show as points, count, find near a place and export; its words are in `i18n`. */
export interface FacilityEntry {
  symbol: 'dot' | 'ring' | FacilityShape
  /** It stands at its own place, under its own name; else the source gives none: at the centre of its commune. */
  exact?: true
  /** Ids in `data/sources.json`. */
  sources: readonly string[]
  /** The indicator that counts it, whose national figure is known before the places are loaded. */
  total?: PublishedId
  /** The year of the list, or the indicator whose newest vintage it is. */
  dated: PublishedId | { year: string }
}

/**
 * Kinds in the order in which they are shown. A key is an id: the kind's word in addresses, its layer and source on the
 * map, its column of counts in `facilities.json`.
 */
export const facilityKinds: Record<FacilityId, FacilityEntry> = {
  maisons: { symbol: 'dot', sources: ['bpe'], total: 'maisons', dated: 'maisons' },
  centres: { symbol: 'ring', sources: ['bpe'], total: 'centres', dated: 'centres' },
  urgences: { symbol: 'cross', exact: true, sources: ['urgences'], dated: 'distance-urgences' },
  maternites: { symbol: 'diamond', exact: true, sources: ['maternites'], dated: 'distance-maternite' },
  hopitaux: { symbol: 'square', exact: true, sources: ['hopitaux-2020'], dated: { year: '2020' } },
}
