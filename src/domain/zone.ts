import type { Position } from 'geojson'
import type { TerritoryRef } from './territory'

/** A drawn or read zone: polygons, each an outer ring then its holes, closed, in degrees (longitude, latitude). */
export type Shape = Position[][][]

/** A place to look around: degrees and km. */
export interface Around {
  lat: number
  lon: number
  /** Radius, one of `RADII`. */
  km: number
  /** Code of the commune whose centre this is; absent for a point of the map or the device's position. */
  commune?: string
  /** The device's position, rounded to 1e-3 degree: within 80 m. */
  own?: true
}

/** Conditions on where things are; all those that are set must hold. */
export interface Zone {
  within: TerritoryRef | null
  /** The circle around a place, where it is used as a filter. */
  circle: Around | null
  shape: Shape | null
}

/** Radii that can be asked for, km. */
export const RADII = [5, 10, 15, 20, 30, 40, 50, 75, 100] as const
export const USUAL_RADIUS = 20

export function isEmptyZone({ within, circle, shape }: Zone): boolean {
  return !within && !circle && !shape
}
