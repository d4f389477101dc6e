import { neighbors } from 'topojson-client'
import type { DetailedTopology } from './dissolve'

/** Codes of the territories that share a border (an arc, not a mere point) with each one, by code, sorted. */
export function neighboursOf(
  topology: DetailedTopology,
  level: keyof DetailedTopology['objects'],
): Map<string, string[]> {
  const { geometries } = topology.objects[level]
  const codes = geometries.map(({ properties }) => (properties as { code: string }).code)
  const lists = neighbors(geometries)
  return new Map(codes.map((code, k) => [code, (lists[k] ?? []).flatMap((at) => codes[at] ?? []).sort()]))
}
