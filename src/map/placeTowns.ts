/** A town's name on a map: where its dot is, and on which side of it the name stands. */
export interface PlacedTown {
  name: string
  x: number
  y: number
  left: boolean
}

/** px: mean width of a letter, height of a line, gap between the dot and its name. */
const LETTER = 6.7
const LINE = 15
const GAP = 5
const EDGE = 4

/** A part of the map, px from its corner. */
export interface Rectangle {
  x0: number
  x1: number
  y0: number
  y1: number
}
const meet = (a: Rectangle, b: Rectangle) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1

/**
 * The names that fit into a map of `width` × `height` px without meeting one another, leaving the map or running under
 * what is `reserved` (the scale bar, signs), the first of the list first. A name that does not fit right of its dot is tried at its left.
 */
export function placeTowns(
  towns: readonly { name: string; x: number; y: number }[],
  {
    width,
    height,
    reserved = [],
    most = 5,
  }: { width: number; height: number; reserved?: readonly Rectangle[]; most?: number },
): PlacedTown[] {
  const taken = [...reserved]
  const placed: PlacedTown[] = []
  for (const { name, x, y } of towns) {
    if (placed.length === most) break
    const length = name.length * LETTER + GAP
    const left = [false, true].find((side) => {
      const box = {
        x0: side ? x - length : x - GAP,
        x1: side ? x + GAP : x + length,
        y0: y - LINE / 2,
        y1: y + LINE / 2,
      }
      const inside = box.x0 >= EDGE && box.x1 <= width - EDGE && box.y0 >= EDGE && box.y1 <= height - EDGE
      if (!inside || taken.some((other) => meet(box, other))) return false
      taken.push(box)
      return true
    })
    if (left !== undefined) placed.push({ name, x, y, left })
  }
  return placed
}
