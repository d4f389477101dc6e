import type { Value } from '@/domain/value'
import type { FigureMaker } from '../figureMaker'

/**
 * Figures of wider territories, made of those of their parts.
 * @param codes of the wider territories, in the order of their table; @param holders the code of the one that each part lies in,
 * row by row; @param maker follows the recipe on the rows of the parts
 */
export function widerColumn(
  codes: readonly string[],
  holders: readonly string[],
  maker: Pick<FigureMaker, 'figureOf'>,
): Value[] {
  const rows = new Map(codes.map((code) => [code, [] as number[]]))
  holders.forEach((code, row) => rows.get(code)?.push(row))
  return codes.map((code) => maker.figureOf(rows.get(code) ?? []).value)
}
