import type {
  DecimalSign,
  Line,
  Matching,
  Merge,
  PlacedLine,
  RawTable,
  ReadFigures,
} from '@/domain/broughtTable'
import { readNumber } from './readNumber'

/** Ways in which several lines are parts of one territory of today, and not the same one told twice. */
const PARTS = ['former', 'arrondissement'] as const
const isPart = ({ by }: PlacedLine) => PARTS.some((part) => part === by)

/**
 * The figure of each territory, of a column of the table. Lines of former communes, or of arrondissements, make today's by
 * `parts`; a territory that is told again by `twice`. Codes ascend.
 */
export function readFigures(
  { rows }: RawTable,
  { placed }: Pick<Matching, 'placed'>,
  column: number,
  decimal: DecimalSign,
  rules: { parts: Exclude<Merge, 'first'>; twice: Merge },
): ReadFigures {
  const found = new Map<string, { value: number; part: boolean }[]>()
  const unreadable: Line[] = []
  let without = 0
  for (const line of placed) {
    const cell = rows[line.row]?.at(column) ?? ''
    const value = readNumber(cell, decimal)
    if (value === 'none') without++
    else if (value === 'unreadable') unreadable.push({ line: line.line, text: cell.trim().slice(0, 60) })
    else found.set(line.code, [...(found.get(line.code) ?? []), { value, part: isPart(line) }])
  }
  const codes = [...found.keys()].sort()
  const several = codes.filter((code) => (found.get(code)?.length ?? 0) > 1)
  const merged = several.filter((code) => found.get(code)?.some(({ part }) => part))
  const twice = several.filter((code) => !merged.includes(code))
  const isMerged = new Set(merged)
  const values = codes.map((code) => {
    const all = (found.get(code) ?? []).map(({ value }) => value)
    return together(all, isMerged.has(code) ? rules.parts : rules.twice)
  })
  return { codes, values, weights: null, merged, twice, without, unreadable }
}

function together(values: readonly number[], how: Merge): number {
  const [first = 0] = values
  if (values.length < 2 || how === 'first') return first
  const sum = values.reduce((total, value) => total + value, 0)
  return how === 'sum' ? sum : sum / values.length
}
