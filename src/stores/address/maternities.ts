import { indicatorById, latestVintage } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import type { MaternityYears } from '@/domain/maternityYears'
import { t } from '@/i18n'
import { optional } from './values'

const entry = indicatorById(SUBJECT.maternityDistance)

/** The years of the file of maternities, each of which can be chosen. */
export const MATERNITY_SPAN: MaternityYears = [Number(entry.vintages[0]), Number(latestVintage(entry))]

/** `maternites=2013-2023`: what closed and opened between two years, on the map and on the page of a territory. */
export const maternitiesParam = optional<MaternityYears>(
  {
    name: 'maternites',
    reason: t.errors.reasons.badMaternityYears(String(MATERNITY_SPAN[0]), String(MATERNITY_SPAN[1])),
  },
  (raw) => {
    if (!/^\d{4}-\d{4}$/.test(raw)) return undefined
    const [first = 0, last = 0] = raw.split('-').map(Number)
    return first >= MATERNITY_SPAN[0] && first < last && last <= MATERNITY_SPAN[1] ? [first, last] : undefined
  },
  (years) => years.join('-'),
)
