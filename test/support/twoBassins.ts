import type { Boundaries } from '@/schema/boundaries'

const square = (id: string, arcs: number[][]) => ({ type: 'Polygon' as const, id, arcs })
const layer = (...geometries: ReturnType<typeof square>[]) => ({
  type: 'GeometryCollection' as const,
  geometries,
})

/** Two squares side by side, which share an arc, from 2° to 4° E and from 40° to 41° N; the second is a bassin only. */
export const twoBassins = {
  type: 'Topology',
  transform: { scale: [0.1, 0.1], translate: [1, 40] },
  arcs: [
    [
      [20, 0],
      [0, 10],
    ],
    [
      [20, 10],
      [-10, 0],
      [0, -10],
      [10, 0],
    ],
    [
      [20, 0],
      [10, 0],
      [0, 10],
      [-10, 0],
    ],
  ],
  objects: {
    region: layer(square('01', [[0, 1]])),
    departement: layer(square('01', [[0, 1]])),
    bassin: layer(square('01001', [[0, 1]]), square('01002', [[2, -1]])),
  },
} as unknown as Boundaries
