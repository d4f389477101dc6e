import { departementOfCommune } from '@/domain/communeCode'
import { extent } from 'd3-array'
import { InputError } from '../sources/InputError'
import type { CommunePolygon } from '../sources/communePolygons'

export type Box = readonly [west: number, south: number, east: number, north: number]
export interface PlacedRow {
  /** Of the commune. */
  code: string
  lon: number
  lat: number
}

/** Degrees around a département: communes were moved to a neighbour since the outlines of 2018. */
const MARGIN = 0.15

/** The box around each département, from the outlines of its communes, degrees. */
export function departementBoxes(polygons: readonly CommunePolygon[]): Map<string, Box> {
  const boxes = new Map<string, Box>()
  for (const { code, geometry } of polygons) {
    const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()
    const points = rings.flat()
    const [west = Infinity, east = -Infinity] = extent(points, (point) => point[0])
    const [south = Infinity, north = -Infinity] = extent(points, (point) => point[1])
    const departement = departementOfCommune(code)
    const [w, s, e, n] = boxes.get(departement) ?? [west, south, east, north]
    boxes.set(departement, [Math.min(w, west), Math.min(s, south), Math.max(e, east), Math.max(n, north)])
  }
  return boxes
}

/** Points that stand outside their département, as sentences; those of a département without outlines are let through. */
export function placeProblems(
  file: string,
  rows: readonly PlacedRow[],
  boxes: ReadonlyMap<string, Box>,
  lineOf: (code: string) => number | null,
): string[] {
  return rows.flatMap(({ code, lon, lat }) => {
    const departement = departementOfCommune(code)
    const box = boxes.get(departement)
    if (!box || inside(box, lon, lat)) return []
    const swapped = inside(box, lat, lon) ? ' (latitude et longitude échangées ?)' : ''
    return new InputError({
      ...{ file, line: lineOf(code), field: 'lat, lon' },
      expected: `un point dans le département ${departement}`,
      found: `${lat}, ${lon}${swapped}`,
    }).message
  })
}

const inside = ([west, south, east, north]: Box, lon: number, lat: number) =>
  lon >= west - MARGIN && lon <= east + MARGIN && lat >= south - MARGIN && lat <= north + MARGIN
