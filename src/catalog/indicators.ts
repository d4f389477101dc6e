import type { IndicatorId, PublishedId } from '@/domain/indicatorIds'
import { t } from '@/i18n'
import type { IndicatorTexts } from '@/i18n/fr/indicators'
import type { BroughtId } from '@/schema/broughtId'
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
/** One that the data has. */
export interface PublishedIndicator extends Indicator {
  id: PublishedId
}

/** Of an indicator that the data was built without: the pipeline gives it those that it finds. */
const NOT_BUILT: Vintages[string] = ['']

export const INDICATORS: readonly PublishedIndicator[] = (Object.keys(indicatorEntries) as PublishedId[]).map(
  (id) => ({
    id,
    ...t.indicators[id],
    ...indicatorEntries[id],
    vintages: publishedVintages[id] ?? NOT_BUILT,
  }),
)

export const INDICATOR_IDS: readonly PublishedId[] = INDICATORS.map(({ id }) => id)

const byId = new Map<IndicatorId, Indicator>(INDICATORS.map((indicator) => [indicator.id, indicator]))

/** Enters figures that a person brought, in place of those of the same id: from then on they are an indicator like any other. */
export function enterIndicator(indicator: Indicator): void {
  byId.set(indicator.id, indicator)
}
export function withdrawIndicator(id: BroughtId): void {
  byId.delete(id)
}
/** All that there is to show: what the data has, then what a person brought. */
export const allIndicators = (): Indicator[] => [...byId.values()]
export const isIndicator = (id: string): id is IndicatorId => byId.has(id as IndicatorId)

/** The catalogue's entry. @throws if the id is not of the catalogue, which only a programming mistake can cause. */
export function indicatorById(id: PublishedId): PublishedIndicator
export function indicatorById(id: IndicatorId): Indicator
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
