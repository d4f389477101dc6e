import type { IndicatorValues } from '@/schema/values'

/** Figures and gaps in all columns of a file of values. */
export function figureCount(vintages: IndicatorValues['vintages']): number {
  const columns = Object.values(vintages).flatMap((levels) => Object.values(levels))
  return columns.reduce((sum, column) => sum + (column?.values.length ?? 0), 0)
}
