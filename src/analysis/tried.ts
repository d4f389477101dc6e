/** Something that took place in a territory of a list, and how far that territory is from the one asked about. */
export interface Tried<Item> {
  item: Item
  row: number
  distance: number
}

/**
 * What was tried in a list of comparable territories, most comparable first, then in the order of `items`.
 * @param rowOf row of the territory where an item took place; undefined where it has no place.
 */
export function triedIn<Item>(
  similar: readonly { row: number; distance: number }[],
  items: readonly Item[],
  rowOf: (item: Item) => number | undefined,
): Tried<Item>[] {
  const byRow = new Map<number, Item[]>()
  for (const item of items) {
    const row = rowOf(item)
    if (row === undefined) continue
    byRow.set(row, [...(byRow.get(row) ?? []), item])
  }
  return similar.flatMap(({ row, distance }) =>
    (byRow.get(row) ?? []).map((item) => ({ item, row, distance })),
  )
}
