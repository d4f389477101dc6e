import { similarTo, type Similar, type Space } from './similar'

/**
 * Where a response tried in one territory could help: the territories most comparable to it that have the need and do
 * not have such a response yet. Most comparable first, at most `count`.
 * @param row territory where it was tried
 * @param inNeed whether a row has the need; false where its figure is missing: what is not known is not claimed
 * @param hasSuch whether a row, or its surroundings, already has such a response
 * @param among how many comparable territories are looked at before the two conditions
 */
export function whereElse<Id extends string>(
  space: Space<Id>,
  row: number,
  inNeed: (row: number) => boolean,
  hasSuch: (row: number) => boolean,
  count = 8,
  among = 100,
): Similar<Id>[] {
  return similarTo(space, row, among)
    .filter((found) => inNeed(found.row) && !hasSuch(found.row))
    .slice(0, count)
}
