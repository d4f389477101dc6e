import type { FlatLine } from './clipLine'

/** Lines or rings of one thing, in tile units; `value` is its only property. */
export interface TileFeature {
  value: string
  lines: readonly FlatLine[]
}

/**
 * One layer as a Mapbox vector tile (specification 2.1). Lines that come to a point, and rings to a stroke, are left out.
 * @param name of the layer; `key`: name of its features' only property
 * @param ring whether the lines are rings: outer ones turn one way, holes the other
 * @param extent side of the tile, in the unit of the coordinates
 */
export function vectorTile(
  name: string,
  key: string,
  ring: boolean,
  extent: number,
  features: readonly TileFeature[],
): ArrayBuffer {
  const layer: number[] = []
  const values: number[] = []
  field(layer, 1, text(name))
  let row = 0
  for (const { value, lines } of features) {
    const geometry = commands(lines, ring)
    if (geometry.length === 0) continue
    const feature: number[] = []
    field(feature, 2, varint([0], row++))
    feature.push(3 << 3, ring ? 3 : 2)
    field(feature, 4, geometry)
    field(layer, 2, feature)
    const said: number[] = []
    field(said, 1, text(value))
    field(values, 4, said)
  }
  field(layer, 3, text(key))
  for (const byte of values) layer.push(byte)
  layer.push(5 << 3)
  varint(layer, extent)
  layer.push(15 << 3, 2)
  const tile: number[] = []
  field(tile, 3, layer)
  return Uint8Array.from(tile).buffer
}

const text = (said: string): ArrayLike<number> => new TextEncoder().encode(said)

function varint(into: number[], value: number): number[] {
  let rest = value >>> 0
  for (; rest > 127; rest >>>= 7) into.push((rest & 127) | 128)
  into.push(rest)
  return into
}

function field(into: number[], number: number, bytes: ArrayLike<number>) {
  varint(into, (number << 3) | 2)
  varint(into, bytes.length)
  for (let k = 0; k < bytes.length; k++) into.push(bytes[k] ?? 0)
}

const MOVE = 1
const LINE = 2
const CLOSE = 7
const command = (id: number, times: number) => (times << 3) | id
const signed = (value: number) => (value << 1) ^ (value >> 31)

/** Each line is a move, then steps from point to point; the pen stays where it was from one line to the next. */
function commands(lines: readonly FlatLine[], ring: boolean): number[] {
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
    if (steps.length < (ring ? 4 : 2)) continue
    penX = x
    penY = y
    varint(bytes, command(MOVE, 1))
    varint(bytes, signed(startX))
    varint(bytes, signed(startY))
    varint(bytes, command(LINE, steps.length / 2))
    for (const step of steps) varint(bytes, signed(step))
    if (ring) varint(bytes, command(CLOSE, 1))
  }
  return bytes
}
