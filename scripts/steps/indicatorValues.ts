import { INDICATORS } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { IndicatorValues } from '@/schema/values'
import { indicatorSteps, type ByCommune } from './indicatorSteps'

/** Every indicator's values, by id: each is its step, under the id and vintages of its entry in the catalogue. */
export function indicatorValues(columns: ByCommune): Record<IndicatorId, IndicatorValues> {
  const values = INDICATORS.map((entry) => [
    entry.id,
    { indicator: entry.id, vintages: indicatorSteps[entry.id](columns, entry) },
  ])
  return Object.fromEntries(values) as Record<IndicatorId, IndicatorValues>
}
