import type { FlatLine } from './clipLine'

/** Lines or rings of one thing, or points of one line each, in tile units. `id`: whole, from 0; `value`: its only property. */
export interface TileFeature {
  id?: number
  value?: string
  lines: readonly FlatLine[]
}

/** What a layer is made of: its code in the specification. */
const TYPES = { point: 1, line: 2, ring: 3 } as const
export type Kind = keyof typeof TYPES

/**
 * One layer as a Mapbox vector tile (specification 2.1): two tiles, one after the other, are a tile of two layers. Lines that
 * come to a point, and rings to a stroke, are left out.
 * @param name of the layer; `key`: name of its features' only property
 * @param kind of rings, outer ones turn one way, holes the other
 * @param extent side of the tile, in the unit of the coordinates
 */
export function vectorTile(
  name: string,
  key: string,
  kind: Kind,
  extent: number,
  features: readonly TileFeature[],
): ArrayBuffer {
  const layer: number[][] = [field(1, text(name))]
  const values: number[][] = []
  for (const { id, value, lines } of features) {
    const geometry = commands(lines, kind)
    if (geometry.length === 0) continue
    const own = [
      ...(id === undefined ? [] : varint([1 << 3], id)),
      ...(value === undefined ? [] : field(2, [0, ...varint([], values.length)])),
      ...[3 << 3, TYPES[kind]],
      ...start(4, geometry.length),
    ]
    // Most of a tile is geometry: it is copied once, to where it stays.
    layer.push(start(2, own.length + geometry.length), own, geometry)
    if (value !== undefined) values.push(field(4, field(1, text(value))))
  }
  layer.push(...(values.length > 0 ? [field(3, text(key))] : []), ...values, varint([5 << 3], extent), [
    15 << 3,
    2,
  ])
  const length = layer.reduce((sum, part) => sum + part.length, 0)
  const parts = [start(3, length), ...layer]
  const tile = new Uint8Array(length + (parts[0]?.length ?? 0))
  let at = 0
  for (const part of parts) {
    tile.set(part, at)
    at += part.length
  }
  return tile.buffer
}

const text = (said: string) => [...new TextEncoder().encode(said)]

function varint(into: number[], value: number): number[] {
  let rest = value >>> 0
  for (; rest > 127; rest >>>= 7) into.push((rest & 127) | 128)
  into.push(rest)
  return into
}

/** What comes before so many bytes of a field. */
const start = (number: number, length: number) => varint(varint([], (number << 3) | 2), length)
const field = (number: number, bytes: readonly number[]) => [...start(number, bytes.length), ...bytes]

const MOVE = 1
const LINE = 2
const CLOSE = 7
const command = (id: number, times: number) => (times << 3) | id
const signed = (value: number) => (value << 1) ^ (value >> 31)

/** Each line is a move, then steps from point to point; the pen stays where it was from one line to the next. */
function commands(lines: readonly FlatLine[], kind: Kind): number[] {
  const ring = kind === 'ring'
  const least = { point: 0, line: 2, ring: 4 }[kind]
  const bytes: number[] = []
  let penX = 0
  let penY = 0
  for (const line of lines) {
    const steps: number[] = []
    let x = line[0] ?? 0
    let y = line[1] ?? 0
    const startX = x - penX
    const startY = y - penY
    for (let k = 2; k < line.length; k += 2) {
      const dx = (line[k] ?? 0) - x
      const dy = (line[k + 1] ?? 0) - y
      if (dx === 0 && dy === 0) continue
      steps.push(dx, dy)
      x += dx
      y += dy
    }
    // A ring ends where it began: closing it is a command of its own, and the pen stays at the point before.
    if (ring) {
      y -= steps.pop() ?? 0
      x -= steps.pop() ?? 0
    }
    if (steps.length < least) continue
    penX = x
    penY = y
    varint(bytes, command(MOVE, 1))
    varint(bytes, signed(startX))
    varint(bytes, signed(startY))
    if (steps.length > 0) varint(bytes, command(LINE, steps.length / 2))
    for (const step of steps) varint(bytes, signed(step))
    if (ring) varint(bytes, command(CLOSE, 1))
  }
  return bytes
}
