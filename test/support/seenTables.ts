import { matchTable } from '@/analysis/brought/matchTable'
import { openTable } from '@/analysis/brought/openTable'
import { readFigures } from '@/analysis/brought/readFigures'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import { TableRefused, type TableProblem } from '@/domain/broughtTable'
import { bring } from '@/i18n/fr/bring'
import { levelEntry } from '@/schema/level'
import { realPlaces } from './realPlaceIndex'

/** What the page « Mes chiffres » tells of a file that is given to it, refused or matched, in French, on one line. */
export async function tableSeen(bytes: Uint8Array): Promise<string> {
  try {
    return await read(bytes)
  } catch (error) {
    if (!(error instanceof TableRefused)) throw error
    const say = bring.problems[error.problem.kind] as (problem: TableProblem) => string
    return say(error.problem)
  }
}

async function read(bytes: Uint8Array): Promise<string> {
  const file = await openTable(bytes)
  const table = await file.tableAt(0)
  const { rows, columns, figures, place } = surveyTable(table, realPlaces, file.sheets, 0)
  if (!place) return bring.columns.noPlace
  const [column] = figures
  if (column === undefined) return bring.columns.noFigure
  const matching = matchTable(table, tableHead(table).first, place, realPlaces)
  const decimal = columns[column]?.decimal ?? ','
  const found = readFigures(table, matching, column, decimal, { parts: 'sum', twice: 'first' })
  const { match } = bring
  const plural = (n: number) => n > 1
  const placed = matching.placed.length
  const brought = matching.placed.filter(({ by }) => by === 'former' || by === 'arrondissement').length
  const postal = matching.placed.filter(({ by }) => by === 'postal').length
  const counted = (n: number, say: (n: string, plural: boolean) => string) =>
    n ? [say(String(n), plural(n)).replace(/\.$/, '')] : []
  return [
    `${levelEntry(place.level).words.fr.many}, ${columns[column]?.name}`,
    match.placed(String(placed), String(rows), plural(placed)).replace(/\.$/, ''),
    found.codes.map((code, at) => `${code} ${found.values[at]}`).join(', '),
    ...(postal ? [match.postal(String(postal)).replace(/\.$/, '')] : []),
    ...counted(brought, match.brought),
    ...counted(found.twice.length, match.twice),
    ...matching.lost.map(({ text, why }) => `${text} ${match.why[why]}`),
    ...counted(matching.totals.length, match.totals),
    ...counted(matching.blank, match.blank),
    ...counted(found.without, match.without),
    ...counted(found.unreadable.length, match.unreadable),
  ].join(' ; ')
}
