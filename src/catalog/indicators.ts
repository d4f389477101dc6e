import type { IndicatorId } from '@/domain/indicatorIds'
import { t } from '@/i18n'
import type { IndicatorTexts } from '@/i18n/fr/indicators'
import { HOME_LEVEL, MAP_LEVELS, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { indicatorEntries } from './indicatorEntries'
import type { IndicatorEntry } from './indicatorEntry'

export interface Indicator extends IndicatorEntry, IndicatorTexts {
  id: IndicatorId
}

export const INDICATORS: readonly Indicator[] = (Object.keys(indicatorEntries) as IndicatorId[]).map(
  (id) => ({
    id,
    ...t.indicators[id],
    ...indicatorEntries[id],
  }),
)

export const INDICATOR_IDS: readonly IndicatorId[] = INDICATORS.map(({ id }) => id)

const byId = new Map(INDICATORS.map((indicator) => [indicator.id, indicator]))

/** The catalogue's entry. @throws if the id is not of the catalogue, which only a programming mistake can cause. */
export function indicatorById(id: IndicatorId): Indicator {
  const indicator = byId.get(id)
  if (!indicator) throw new Error(`unknown indicator ${id}`)
  return indicator
}

/** The newest vintage. */
export function latestVintage(indicator: Indicator): string {
  return indicator.vintages[indicator.vintages.length - 1] ?? indicator.vintages[0]
}

/** The level at which it is first shown: the home level, or the widest that it has. */
export function defaultLevel({ levels }: Indicator): MapLevel {
  return [HOME_LEVEL, ...MAP_LEVELS].find((level) => levels.includes(level)) ?? WIDEST_LEVEL
}
