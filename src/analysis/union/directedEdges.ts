import type { FlatLine } from '../clipLine'

/** Whole coordinates below this, at zooms that the project has, fit two in one number. */
const WIDTH = 2 ** 26

/** Edges that run from point to point; two that run opposite ways undo each other. */
export function directedEdges() {
  const from = new Map<number, number[]>()

  function eachEdge(line: FlatLine, run: (start: number, end: number) => void) {
    let start = NaN
    for (let k = 0; k < line.length; k += 2) {
      const end = (line[k] ?? 0) * WIDTH + (line[k + 1] ?? 0)
      if (k > 0 && end !== start) run(start, end)
      start = end
    }
  }
  function take(start: number, end: number): boolean {
    const ends = from.get(start)
    const at = ends?.indexOf(end) ?? -1
    if (!ends || at < 0) return false
    if (ends.length === 1) from.delete(start)
    else ends.splice(at, 1)
    return true
  }
  /** Adds the edges of a ring. */
  function add(line: FlatLine) {
    eachEdge(line, (start, end) => {
      if (take(end, start)) return
      const ends = from.get(start)
      if (ends) ends.push(end)
      else from.set(start, [end])
    })
  }
  /** Whether an edge of the ring would undo one that is there. */
  function borders(line: FlatLine): boolean {
    let found = false
    eachEdge(line, (start, end) => (found ||= from.get(end)?.includes(start) ?? false))
    return found
  }
  /** What is left, as closed rings that pass no point twice; nothing is left after. */
  function rings(): number[][] {
    const found: number[][] = []
    for (const first of [...from.keys()]) {
      let path = [first]
      let at = new Map([[first, 0]])
      for (let next = leave(first); next !== undefined; next = leave(next)) {
        const before = at.get(next)
        if (before === undefined) {
          at.set(next, path.length)
          path.push(next)
          continue
        }
        found.push(
          [...path.slice(before), next].flatMap((point) => [Math.floor(point / WIDTH), point % WIDTH]),
        )
        path = path.slice(0, before + 1)
        at = new Map(path.map((point, k) => [point, k]))
      }
    }
    return found
  }
  function leave(point: number): number | undefined {
    const ends = from.get(point)
    const end = ends?.pop()
    if (ends?.length === 0) from.delete(point)
    return end
  }
  return { add, borders, rings }
}
