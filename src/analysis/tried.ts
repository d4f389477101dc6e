import { group } from 'd3-array'

/**
 * What was tried in a list of comparable territories, in their order, then in the order of `items`: each item with what
 * the list says of its territory.
 * @param rowOf row of the territory where an item took place; undefined where it has no place.
 */
export function triedIn<Item, Found extends { row: number }>(
  similar: readonly Found[],
  items: readonly Item[],
  rowOf: (item: Item) => number | undefined,
): (Found & { item: Item })[] {
  const byRow = group(items, rowOf)
  return similar.flatMap((found) => (byRow.get(found.row) ?? []).map((item) => ({ ...found, item })))
}
