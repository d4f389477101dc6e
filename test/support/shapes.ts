import type { Shape } from '@/domain/zone'

/** A square ring, closed, counterclockwise; degrees. */
export const square = (x: number, y: number, side: number) => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
  [x, y],
]

/** A deterministic sequence of numbers in [0, 1): the same zones on every machine. */
export function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

/** A star-shaped zone around a place of the mainland, Corsica or an island: any such ring has an inside. */
export function randomZone(next: () => number): Shape {
  const [lon, lat] = [
    [2 + 4 * next(), 44 + 4 * next()],
    [9.1, 42.1],
    [55.5, -21.1],
    [-61.4, 16.2],
  ][Math.floor(next() * 4)] ?? [2, 46]
  const size = 0.1 + 0.9 * next()
  const count = 5 + Math.floor(next() * 30)
  const ring = Array.from({ length: count }, (_, at) => {
    const angle = (at / count) * 2 * Math.PI
    const radius = size * (0.4 + 0.6 * next())
    return [(lon ?? 0) + radius * Math.cos(angle), (lat ?? 0) + radius * 0.7 * Math.sin(angle)]
  })
  const first = ring[0] ?? []
  const hole = Array.from({ length: 8 }, (_, at) => {
    const angle = (-at / 8) * 2 * Math.PI
    return [(lon ?? 0) + size * 0.2 * Math.cos(angle), (lat ?? 0) + size * 0.14 * Math.sin(angle)]
  })
  return [
    next() < 0.5
      ? [[...ring, first]]
      : [
          [...ring, first],
          [...hole, hole[0] ?? []],
        ],
  ]
}
