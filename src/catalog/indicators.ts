import type { IndicatorId } from '@/domain/indicatorIds'
import { t } from '@/i18n'
import type { IndicatorTexts } from '@/i18n/fr/indicators'
import { HOME_LEVEL, MAP_LEVELS, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { indicatorEntries } from './indicatorEntries'
import type { IndicatorEntry } from './indicatorEntry'
import { publishedVintages } from './publishedVintages'
import type { Vintages } from '@/schema/vintages'

export interface Indicator extends IndicatorEntry, IndicatorTexts {
  id: IndicatorId
  /** Oldest first; the last one is shown unless another is asked for. What the build found in its inputs, never written by hand. */
  vintages: Readonly<Vintages[string]>
}

/** Of an indicator that the data was built without: the pipeline gives it those that it finds. */
const NOT_BUILT: Vintages[string] = ['']

export const INDICATORS: readonly Indicator[] = (Object.keys(indicatorEntries) as IndicatorId[]).map(
  (id) => ({
    id,
    ...t.indicators[id],
    ...indicatorEntries[id],
    vintages: publishedVintages[id] ?? NOT_BUILT,
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
export function latestVintage({ vintages }: Pick<Indicator, 'vintages'>): string {
  return vintages[vintages.length - 1] ?? vintages[0]
}

/**
 * Takes the vintages of other data than that the application is built with: what the pipeline found in its inputs, or what
 * a folder to be checked holds. To be called before anything asks for one.
 */
export function takeVintages(found: Vintages): void {
  for (const indicator of INDICATORS) indicator.vintages = found[indicator.id] ?? NOT_BUILT
}

/** The level at which it is first shown: the home level, or the widest that it has. */
export function defaultLevel({ levels }: Indicator): MapLevel {
  return [HOME_LEVEL, ...MAP_LEVELS].find((level) => levels.includes(level)) ?? WIDEST_LEVEL
}
