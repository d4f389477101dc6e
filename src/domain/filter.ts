import type { IndicatorId } from './indicatorIds'

export const OPERATORS = ['<', '≤', '>', '≥'] as const
export type Operator = (typeof OPERATORS)[number]

/** A condition on an indicator, such as "APL < 2.5". */
export interface Threshold {
  indicator: IndicatorId
  operator: Operator
  limit: number
}
