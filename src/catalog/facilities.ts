import type { PointLayer } from '@/domain/view'
import { t } from '@/i18n'
import type { FacilityId, FacilityTexts } from '@/i18n/fr/facilities'
import { AXES, PRECISIONS, type Precision } from '@/schema/initiative'
import { indicatorById, latestVintage } from './indicators'
import { facilityKinds, type FacilityEntry } from './facilityKinds'

export interface FacilityKind extends FacilityEntry, FacilityTexts {
  id: FacilityId
  /** Year of the list. */
  year: string
}

/** Every kind, in the order in which they are shown. */
export const FACILITIES: readonly FacilityKind[] = (Object.keys(facilityKinds) as FacilityId[]).map((id) => ({
  id,
  ...t.facilities[id],
  ...facilityKinds[id],
  // Asked for when it is read: the pipeline takes the vintages of its inputs after this.
  get year() {
    return latestVintage(indicatorById(facilityKinds[id].dated))
  },
}))

/** Those known by commune only, and those that have names and points of their own. */
export const COMMUNE_KINDS = FACILITIES.filter(({ exact }) => !exact)
export const NAMED_KINDS = FACILITIES.filter(({ exact }) => exact)

/** Whom lists come from, and of which year: « Drees, SAE 2025 ». */
export const listedBy = (kinds: readonly FacilityKind[]) =>
  [...new Set(kinds.map(({ producer, year }) => `${producer} ${year}`))].join(t.common.phraseSeparator)

export const FACILITY_IDS: readonly FacilityId[] = FACILITIES.map(({ id }) => id)

/** What `facilities.json` and all that is drawn from it rest on. */
export const FACILITY_SOURCES = [...new Set(FACILITIES.flatMap(({ sources }) => sources))]

/** The indicators of the source that lists those known by commune only. */
export const FACILITY_TOTALS = COMMUNE_KINDS.map(({ dated }) => dated)

/** Year of what is known by commune only. */
export const FACILITY_YEAR = COMMUNE_KINDS[0]?.year ?? ''

/** Layers of points that can be shown over the territories. */
export const POINT_LAYERS: readonly PointLayer[] = [...AXES, ...FACILITY_IDS]

/** How precisely a place stands: at its commune's centre as soon as one of the kinds it holds is known by commune only. */
export function precisionOf(
  table: Readonly<Record<FacilityId, readonly number[]>> & { standing?: readonly number[] | undefined },
  row: number,
): Precision | 'exact' | 'doubtful' {
  const standing = table.standing?.[row]
  if (standing === 1) return 'doubtful'
  if (standing === 2) return PRECISIONS[0]
  return FACILITIES.some(({ id, exact }) => !exact && (table[id][row] ?? 0) > 0) ? PRECISIONS[0] : 'exact'
}
