import { joinBoundaries } from '@/analysis/joinBoundaries'
import { boundaries, boundariesAt } from '@/load/artefacts'
import type { Boundaries } from '@/schema/boundaries'
import type { MapLevel } from '@/schema/level'
import { whenReady } from './whenReady'

/** A topology that a level can be drawn from, as soon as it is there. @throws when a part of it could not be loaded */
export async function whenDrawn(level: MapLevel): Promise<Boundaries> {
  return joinBoundaries(await whenReady(boundaries), await whenReady(boundariesAt(level)))
}
