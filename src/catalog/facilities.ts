import type { PointLayer } from '@/domain/view'
import { t } from '@/i18n'
import type { FacilityId, FacilityTexts } from '@/i18n/fr/facilities'
import { AXES, PRECISIONS, type Precision } from '@/schema/initiative'
import { indicatorById, latestVintage } from './indicators'
import { facilityKinds, type FacilityEntry } from './facilityKinds'

export interface FacilityKind extends FacilityEntry, FacilityTexts {
  id: FacilityId
}

/** Every kind, in the order in which they are shown. */
export const FACILITIES: readonly FacilityKind[] = (Object.keys(facilityKinds) as FacilityId[]).map((id) => ({
  id,
  ...t.facilities[id],
  ...facilityKinds[id],
}))

export const FACILITY_IDS: readonly FacilityId[] = FACILITIES.map(({ id }) => id)

/** What `facilities.json` and all that is drawn from it rest on. */
export const FACILITY_SOURCES = [...new Set(FACILITIES.flatMap(({ sources }) => sources))]

/** Year of what the source lists, as the entry of the indicator that counts it gives it. */
export const FACILITY_YEAR =
  FACILITIES.flatMap(({ total }) => (total ? latestVintage(indicatorById(total)) : []))[0] ?? ''

/** Layers of points that can be shown over the territories. */
export const POINT_LAYERS: readonly PointLayer[] = [...AXES, ...FACILITY_IDS]

/** How precisely a place stands: at its commune's centre as soon as one of the kinds it holds is known by commune only. */
export function precisionOf(
  table: Readonly<Record<FacilityId, readonly number[]>>,
  row: number,
): Precision | 'exact' {
  return FACILITIES.some(({ id, exact }) => !exact && (table[id][row] ?? 0) > 0) ? PRECISIONS[0] : 'exact'
}
