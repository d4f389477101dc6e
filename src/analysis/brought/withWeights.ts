import type { DecimalSign, Matching, Merge, RawTable, ReadFigures } from '@/domain/broughtTable'
import { readFigures } from './readFigures'

/** Figures with what another column says that each weighs: parts of one territory weigh as much as all of them together. */
export function withWeights(
  figures: ReadFigures,
  table: RawTable,
  matching: Pick<Matching, 'placed'>,
  { column, decimal }: { column: number; decimal: DecimalSign },
  twice: Merge,
): ReadFigures {
  const read = readFigures(table, matching, column, decimal, { parts: 'sum', twice })
  const byCode = new Map(read.codes.map((code, at) => [code, read.values[at]]))
  const weights = figures.codes.map((code) => {
    const weight = byCode.get(code)
    return weight !== undefined && weight >= 0 ? weight : null
  })
  return { ...figures, weights }
}
