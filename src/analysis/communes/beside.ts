/**
 * Neighbours of each shape, ascending, from what is drawn and the pairs of rows for which it is not so: a border shorter than
 * the grid is drawn as a point.
 */
export function besideEach(drawn: readonly (readonly number[])[], unlike: readonly number[]): number[][] {
  // A spike of the grid may run along itself.
  const lists = drawn.map((own, row) => new Set(own.filter((other) => other !== row)))
  const toggle = (from: number, to: number) => {
    if (!lists[from]?.delete(to)) lists[from]?.add(to)
  }
  for (let at = 0; at < unlike.length; at += 2) {
    const [one = 0, other = 0] = [unlike[at], unlike[at + 1]]
    toggle(one, other)
    toggle(other, one)
  }
  return lists.map((own) => [...own].sort((a, b) => a - b))
}
