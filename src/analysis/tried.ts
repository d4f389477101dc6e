/**
 * What was tried in a list of comparable territories, in their order, then in the order of the items: each item with what
 * the list says of its territory.
 * @param itemsAt what took place in the territory of a row
 */
export function triedIn<Item, Found extends { row: number }>(
  similar: readonly Found[],
  itemsAt: (row: number) => readonly Item[],
): (Found & { item: Item })[] {
  return similar.flatMap((found) => itemsAt(found.row).map((item) => ({ ...found, item })))
}
