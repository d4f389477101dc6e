import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { PublishedId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import type { IndicatorValues } from '@/schema/values'

/** Reads the figure of the country, of the newest vintage unless one is given; NaN where there is none. */
export const nationalValue =
  (values: Readonly<Record<PublishedId, IndicatorValues>>) =>
  (id: PublishedId, vintage = latestVintage(indicatorById(id))): number => {
    const value = values[id].vintages[vintage]?.france?.values[0]
    return isKnown(value) ? value : Number.NaN
  }
