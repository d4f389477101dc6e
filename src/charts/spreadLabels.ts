/**
 * Moves texts apart along one axis, as near as can be to where they belong and inside `range`. Returns the positions of
 * their middles in the order given; order along the axis is kept.
 * @param sizes px of each text along the axis, or one size for all
 */
export function spreadLabels(
  wanted: readonly number[],
  sizes: number | readonly number[],
  range: readonly [number, number],
): number[] {
  const half = (index: number) => (typeof sizes === 'number' ? sizes : (sizes[index] ?? 0)) / 2
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0))
  const placed: number[] = [...wanted]
  let floor = range[0]
  for (const index of order) {
    placed[index] = Math.max(floor + half(index), wanted[index] ?? 0)
    floor = (placed[index] ?? 0) + half(index)
  }
  // What was pushed beyond the end is pushed back, last first.
  let ceiling = range[1]
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(ceiling - half(index), placed[index] ?? 0)
    ceiling = (placed[index] ?? 0) - half(index)
  }
  return placed
}
