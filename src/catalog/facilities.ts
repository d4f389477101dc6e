import type { PointLayer } from '@/domain/view'
import { t } from '@/i18n'
import type { FacilityId, FacilityTexts } from '@/i18n/fr/facilities'
import { AXES, PRECISIONS, type Precision } from '@/schema/initiative'
import { indicatorById, latestVintage } from './indicators'
import { facilityKinds, type FacilityEntry } from './facilityKinds'
import { listedAs, publishedLists } from './publishedLists'

export interface FacilityKind extends FacilityEntry, FacilityTexts {
  id: FacilityId
  /** Year of the list. */
  year: string
}

const yearOf = ({ dated }: Pick<FacilityEntry, 'dated'>) =>
  typeof dated === 'string' ? latestVintage(indicatorById(dated)) : dated.year

/** Every kind, in the order in which they are shown. */
export const FACILITIES: readonly FacilityKind[] = (Object.keys(facilityKinds) as FacilityId[]).map((id) => ({
  id,
  ...t.facilities[id],
  ...facilityKinds[id],
  ...listedAs(publishedLists, id),
  // Asked for when it is read: the pipeline takes the vintages of its inputs after this.
  get year() {
    return yearOf(listedAs(publishedLists, id) ?? facilityKinds[id])
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
export const FACILITY_TOTALS = COMMUNE_KINDS.flatMap(({ dated }) => (typeof dated === 'string' ? dated : []))

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
  if (standing === 0) return 'exact'
  if (standing === 1) return 'doubtful'
  if (standing === 2) return PRECISIONS[0]
  return FACILITIES.some(({ id, exact }) => !exact && (table[id][row] ?? 0) > 0) ? PRECISIONS[0] : 'exact'
}

/** Whether a row is a facility under its own name, whatever its kind, rather than a commune that holds some. */
export function isNamed(
  table: Readonly<Record<FacilityId, readonly number[]>> & { standing?: readonly number[] | undefined },
  row: number,
): boolean {
  const standing = table.standing?.[row]
  return standing === 0 || standing === 1 || NAMED_KINDS.some(({ id }) => (table[id][row] ?? 0) > 0)
}
