/** Whether a closed ring (`[x, y, x, y…]`) goes around a point: how many of its edges lie east of it. */
export function ringHolds(ring: readonly number[], x: number, y: number): boolean {
  let inside = false
  for (let k = 2; k < ring.length; k += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ring.slice(k - 2, k + 2)
    if (y1 > y !== y2 > y && x < x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)) inside = !inside
  }
  return inside
}
