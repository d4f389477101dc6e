/** `[x, y, x, y…]` in whole units; the last point of a ring is its first. */
export type FlatLine = readonly number[]

/**
 * What a square keeps of a line, or of a ring, which then runs along the edges of the square (Sutherland and Hodgman 1974,
 * one axis after the other).
 * @param min lower edge of the square on both axes; `max` the upper one, in the unit of the line
 */
export function clipLine(line: FlatLine, ring: boolean, min: number, max: number): FlatLine[] {
  return between(line, ring, 0, min, max).flatMap((piece) => between(piece, ring, 1, min, max))
}

/** What lies between two values of one axis: 0 is x, 1 is y. */
function between(line: FlatLine, ring: boolean, axis: 0 | 1, min: number, max: number): FlatLine[] {
  const pieces: number[][] = []
  let piece: number[] = []
  const cut = () => {
    if (piece.length > 2) pieces.push(piece)
    piece = []
  }
  for (let k = 0; k < line.length - 2; k += 2) {
    const x = line[k] ?? 0
    const y = line[k + 1] ?? 0
    const nextX = line[k + 2] ?? 0
    const nextY = line[k + 3] ?? 0
    const from = axis === 0 ? x : y
    const to = axis === 0 ? nextX : nextY
    const crossing = (edge: number) => {
      const part = (edge - from) / (to - from)
      if (axis === 0) piece.push(edge, Math.round(y + (nextY - y) * part))
      else piece.push(Math.round(x + (nextX - x) * part), edge)
    }
    if (from >= min && from <= max) piece.push(x, y)
    else if (from < min && to > min) crossing(min)
    else if (from > max && to < max) crossing(max)
    if (to < min && from >= min) crossing(min)
    else if (to > max && from <= max) crossing(max)
    else continue
    if (!ring) cut()
  }
  const [x = 0, y = 0] = line.slice(-2)
  const end = axis === 0 ? x : y
  if (!ring && end >= min && end <= max) piece.push(x, y)
  if (ring && piece.length > 0) piece.push(piece[0] ?? 0, piece[1] ?? 0)
  cut()
  return pieces
}
