import type {
  Line,
  LostLine,
  Matching,
  PlacedLine,
  PlaceGuess,
  RawTable,
  TableRow,
} from '@/domain/broughtTable'
import { COMMUNE_LEVEL } from '@/schema/level'
import { isFilled } from './isFilled'
import { isTotal } from './isTotal'
import { likelyPlaces } from './likelyPlaces'
import { departementCode, readPlace, type PlaceIndex, type PlaceReading } from './readPlace'

/** What the person said of a cell that was not understood: the code that it means. */
export type Corrections = ReadonlyMap<string, string>

/** A text that many lines hold is read once. */
const MOST_LIKELY = 60

/** Where each line of a table leads. Nothing is left out: a line is placed, a total, blank, or lost with a reason. */
export function matchTable(
  { rows }: RawTable,
  first: number,
  place: PlaceGuess,
  index: PlaceIndex,
  corrections: Corrections = new Map(),
): Matching {
  const { column, level } = place
  const placed: PlacedLine[] = []
  const lost: LostLine[] = []
  const totals: Line[] = []
  let blank = 0
  const beside = level === COMMUNE_LEVEL ? departementColumn(rows, first, column, index) : undefined
  const known = new Map<string, PlaceReading>()
  const read = (text: string, hint: string): PlaceReading => {
    const key = `${hint}\n${text}`
    const found = known.get(key) ?? readPlace(text, place, hint ? [hint] : [], index)
    known.set(key, found)
    return found
  }
  for (let row = first; row < rows.length; row++) {
    const cells: TableRow = rows[row] ?? []
    const text = (cells.at(column) ?? '').trim()
    const line = row + 1
    const total = text ? isTotal(text) && text : [...cells].find((cell) => isTotal(cell))
    if (total) {
      totals.push({ line, text: total.trim() })
      continue
    }
    if (!text) {
      if (isFilled(cells)) blank++
      continue
    }
    const corrected = corrections.get(text)
    if (corrected) {
      placed.push({ line, text, row, code: corrected, by: 'person' })
      continue
    }
    const hint = beside === undefined ? '' : (departementCode(cells.at(beside) ?? '', index) ?? '')
    const found = read(text, hint)
    if ('code' in found) placed.push({ line, text, row, ...found })
    else lost.push({ line, text, ...found })
  }
  return { placed, lost: withLikely(lost, level, index), totals, blank }
}

function withLikely(lost: readonly LostLine[], level: PlaceGuess['level'], index: PlaceIndex): LostLine[] {
  return lost.map((one, at) =>
    one.why === 'unknown' && at < MOST_LIKELY
      ? { ...one, likely: likelyPlaces(one.text, level, index) }
      : one,
  )
}

/** A column beside that of communes in which nearly every cell is a département: it tells those of one name apart. */
function departementColumn(
  rows: readonly TableRow[],
  first: number,
  column: number,
  index: PlaceIndex,
): number | undefined {
  const judged = rows.slice(first, first + 200)
  const width = Math.max(...judged.map(({ length }) => length), 0)
  return Array.from({ length: width }, (_, at) => at).find((at) => {
    if (at === column) return false
    const cells = judged.map((row) => (row.at(at) ?? '').trim()).filter(Boolean)
    const found = cells.filter((cell) => departementCode(cell, index) !== undefined)
    const names = cells.filter((cell) => /\D/.test(cell)).length
    // Numbers alone may be any figure: at least some of them are told as codes are, by a zero, a letter or a name.
    return (
      cells.length > 0 &&
      found.length >= 0.9 * cells.length &&
      (names > 0 || cells.some((cell) => /^0\d$/.test(cell)))
    )
  })
}
