import type { CommuneShapes } from '@/schema/communeShapes'
import { signReader, signWriter } from './signs'

/** A point of a grid, as one number: there are hundreds of thousands of them. */
export type GridPoint = number
const SIDE = 2 ** 20
export const gridPoint = (x: number, y: number): GridPoint => x * SIDE + y
export const xOf = (point: GridPoint) => Math.floor(point / SIDE)
export const yOf = (point: GridPoint) => point % SIDE

/** A ring, no point twice in a row, the first one not said again; a hole runs the other way. */
export interface GridRing {
  points: readonly GridPoint[]
  hole: boolean
}

export type ShapeTexts = Omit<CommuneShapes, 'step' | 'unlike'>

/**
 * The borders that one side has said and the other has not: at a point, where they lead on for who runs them the other way.
 * Where one border alone leads on, it need not be said: both sides of a border are written once.
 */
function openBorders() {
  /** Nearly always one: a list of it would be most of what there is to keep. */
  const open = new Map<GridPoint, GridPoint | GridPoint[]>()
  function next(point: GridPoint): GridPoint | undefined {
    const there = open.get(point)
    return typeof there === 'number' ? there : undefined
  }
  function close(from: GridPoint, to: GridPoint): boolean {
    const there = open.get(from)
    if (there === to) return open.delete(from)
    if (!Array.isArray(there) || !there.includes(to)) return false
    const left = there.filter((point) => point !== to)
    open.set(from, left.length === 1 ? (left[0] ?? to) : left)
    return true
  }
  /** A ring has been said: what it ran along is closed, and what it opened waits for its other side. */
  function run(points: readonly GridPoint[]) {
    let from = points.at(-1) ?? 0
    for (const to of points) {
      if (!close(from, to)) {
        const back = open.get(to)
        open.set(to, back === undefined ? from : [back, from].flat())
      }
      from = to
    }
  }
  return { next, run }
}

/**
 * Shapes as text, each border once: a ring begins near the centre of its shape, follows the borders already said for a run of
 * steps, and says the others (after the connectivity coders of meshes; Touma and Gotsman, 1998). `rings`: of each shape, less
 * one; `sizes`: twice the points of each ring, and one more for a hole; `startX`, `startY`: of each ring, from the start of the
 * one before or from the centre; `runs`: at each point where a border leads on, for how many steps it is followed; `stepX`,
 * `stepY`: the steps that none gives.
 * @param centres of the shapes, on the same grid
 */
export function encodeShapes(
  shapes: readonly (readonly GridRing[])[],
  centres: readonly GridPoint[],
): ShapeTexts {
  const [rings, sizes, startX, startY, runs, stepX, stepY] = Array.from({ length: 7 }, signWriter) as Writers
  const borders = openBorders()
  shapes.forEach((own, row) => {
    let from = centres[row] ?? 0
    rings.write(own.length - 1)
    for (const { points: said, hole } of own) {
      const points = fromLongestRun(said, borders.next)
      const [start = from] = points
      sizes.write(2 * points.length + (hole ? 1 : 0))
      startX.writeSigned(xOf(start) - xOf(from))
      startY.writeSigned(yOf(start) - yOf(from))
      from = start
      for (let at = 0; at < points.length - 1;) {
        const run = runFrom(points, at, borders.next)
        if (run !== undefined) runs.write(run)
        at += run ?? 0
        const [here, there] = [points[at], points[at + 1]]
        if (here === undefined || there === undefined) break
        stepX.writeSigned(xOf(there) - xOf(here))
        stepY.writeSigned(yOf(there) - yOf(here))
        at++
      }
      borders.run(points)
    }
  })
  const texts = { rings, sizes, startX, startY, runs, stepX, stepY }
  return Object.fromEntries(Object.entries(texts).map(([name, writer]) => [name, writer.text()])) as Record<
    keyof typeof texts,
    string
  >
}

type Writer = ReturnType<typeof signWriter>
type Writers = [Writer, Writer, Writer, Writer, Writer, Writer, Writer]
type Next = (point: GridPoint) => GridPoint | undefined

/** For how many steps a ring follows what is open; undefined where nothing, or more than one border, leads on. */
function runFrom(points: readonly GridPoint[], from: number, next: Next): number | undefined {
  const first = points[from]
  if (first === undefined || next(first) === undefined) return undefined
  let at = from
  while (at < points.length - 1 && next(points[at] ?? 0) === points[at + 1]) at++
  return at - from
}

/** The same ring, from the point where it follows what is open for longest. */
function fromLongestRun(points: readonly GridPoint[], next: Next): readonly GridPoint[] {
  const turned = (at: number) => [...points.slice(at), ...points.slice(0, at)]
  const follows = points.map((point, at) => next(point) === points[(at + 1) % points.length])
  let best = 0
  let longest = 0
  follows.forEach((is, at) => {
    if (!is || follows.at(at - 1)) return
    let run = 0
    while (run < points.length && follows[(at + run) % points.length]) run++
    if (run > longest) [longest, best] = [run, at]
  })
  return turned(best)
}

/** The shapes that `encodeShapes` wrote. @throws where the texts are none of its, or are cut */
export function decodeShapes(code: ShapeTexts, centres: readonly GridPoint[]): GridRing[][] {
  const [rings, sizes, startX, startY] = [code.rings, code.sizes, code.startX, code.startY].map(
    signReader,
  ) as Readers
  const [runs, stepX, stepY] = [code.runs, code.stepX, code.stepY].map(signReader) as Readers
  const borders = openBorders()
  return centres.map((centre) => {
    let from = centre
    return Array.from({ length: rings.read() + 1 }, () => {
      const size = sizes.read()
      let here = gridPoint(xOf(from) + startX.readSigned(), yOf(from) + startY.readSigned())
      from = here
      const points = [here]
      const length = Math.floor(size / 2)
      while (points.length < length) {
        if (borders.next(here) !== undefined)
          for (let run = runs.read(); run > 0; run--) points.push((here = borders.next(here) ?? here))
        if (points.length >= length) break
        points.push((here = gridPoint(xOf(here) + stepX.readSigned(), yOf(here) + stepY.readSigned())))
      }
      borders.run(points)
      return { points, hole: size % 2 === 1 }
    })
  })
}

type Reader = ReturnType<typeof signReader>
type Readers = [Reader, Reader, Reader, Reader]
