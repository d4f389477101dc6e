import { departementOfCommune } from '@/domain/communeCode'
import { InputError } from '../sources/InputError'
import type { Holding } from '../sources/holdings'
import { readTable } from '../sources/readTable'
import type { Recode } from '../steps/recode'

/** Codes told one by one; a file of another year would name hundreds. */
const NAMED = 5

/**
 * What a file by commune lacks or has too much of, in French, the file and line first: lines, départements without any,
 * codes that lead to no commune of today.
 * @param file its name; `holding`: what it must hold
 * @param lineOf finds the line of a code in the file
 */
export function holdingProblems(
  file: string,
  holding: Holding,
  codes: readonly string[],
  toToday: Recode,
  departements: readonly string[],
  lineOf: (code: string) => number | null,
  nameOf: (code: string) => string = () => '',
): string[] {
  const [least, most] = holding.rows
  const refused = (line: number | null, field: string | null, expected: string, found: string) =>
    new InputError({ file, line, field, expected, found }).message
  const unknown = [...new Set(codes.filter((code) => toToday(code) === undefined))]
  const there = new Set(codes.map((code) => departementOfCommune(toToday(code) ?? code)))
  const without: readonly string[] = holding.without ?? []
  const lacking = departements.filter((code) => !there.has(code) && !without.includes(code))
  return [
    ...(codes.length < least || codes.length > most
      ? [refused(null, null, `de ${least} à ${most} lignes`, `${codes.length} lignes`)]
      : []),
    ...(lacking.length > 0
      ? [
          refused(
            null,
            holding.column,
            'une ligne au moins par département',
            `aucune pour ${lacking.join(', ')}`,
          ),
        ]
      : []),
    ...unknown
      .slice(0, NAMED)
      .map((code) =>
        refused(
          lineOf(code),
          holding.column,
          'une commune de la liste d’aujourd’hui, ou qui l’a précédée',
          `« ${code} »${nameOf(code)}`,
        ),
      ),
    ...(unknown.length > NAMED
      ? [
          refused(
            null,
            holding.column,
            'des communes connues',
            `${unknown.length - NAMED} autres codes inconnus`,
          ),
        ]
      : []),
  ]
}

/** The line of a table on which a code stands; null where it is not found again. */
export function lineFinder(path: string, column: string) {
  let lines: Map<string, number> | undefined
  return (code: string): number | null => {
    lines ??= new Map(
      readTable(path, [column])
        .map((row): [string, number] => [row.raw(column), row.line])
        // The first line of a code is the one told.
        .reverse(),
    )
    return lines.get(code) ?? null
  }
}
