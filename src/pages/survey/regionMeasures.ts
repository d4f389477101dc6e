import { telemedicineByRegion } from '@/analysis/telemedicineByRegion'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { SHOWN_FIRST } from '@/catalog/subjects'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { Value } from '@/domain/value'
import { formatNumber } from '@/i18n/format'
import { surveyTexts } from '@/i18n/pages/survey'
import type { PublishedInitiative } from '@/schema/initiative'
import type { IndicatorValues } from '@/schema/values'

/** Something measured in every région, to be read beside an opinion. */
export interface Measure {
  id: string
  short: string
  /** Ids in `data/sources.json`. */
  sources: readonly string[]
  vintage: string
  /** With unit and year, for an axis. */
  title: string
  value: (region: string) => Value | undefined
  text: (region: string) => string
  tick: (value: number) => string
}

/** Access, people below the threshold, doctors near retirement, and telemedicine initiatives, each by région. */
export function regionMeasures(
  valuesOf: (id: IndicatorId) => IndicatorValues | undefined,
  regions: readonly { code: string }[],
  initiatives: readonly PublishedInitiative[] | undefined,
  waiting: string,
): Measure[] {
  const formatValue = useFormatValue()
  const rowOf = new Map(regions.map(({ code }, row) => [code, row]))
  const measures = SHOWN_FIRST.survey.map((id): Measure => {
    const indicator = indicatorById(id)
    const vintage = latestVintage(indicator)
    const column = valuesOf(id)?.vintages[vintage]?.region
    const cell = (region: string) => column?.values[rowOf.get(region) ?? -1]
    return {
      id,
      short: `${indicator.short}, ${vintage}`,
      sources: indicator.sources,
      vintage,
      title: `${indicator.label}, ${vintage} (${indicator.unit})`,
      value: cell,
      text: (region) => formatValue(indicator, cell(region)),
      tick: (value) => formatValue(indicator, value),
    }
  })
  const counts = initiatives && telemedicineByRegion(initiatives)
  const count = (region: string) => counts && (counts.get(region) ?? 0)
  const telemedicine: Measure = {
    id: 'telemedecine-initiatives',
    short: surveyTexts.telemedicineInitiatives,
    sources: ['initiatives'],
    vintage: '',
    title: surveyTexts.telemedicineInitiatives,
    value: count,
    text: (region) => {
      const known = count(region)
      return known === 0 ? surveyTexts.noInitiative : known === undefined ? waiting : formatNumber(known)
    },
    tick: (value) => (Number.isInteger(value) ? formatNumber(value) : ''),
  }
  return [...measures, telemedicine]
}
