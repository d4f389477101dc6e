import { computed } from 'vue'
import { joinBoundaries } from '@/analysis/joinBoundaries'
import { territoryFeatures, territoryFinder } from '@/analysis/decodeBoundaries'
import type { TerritoryRef } from '@/domain/territory'
import { boundaries as boundariesFile, boundariesAt } from '@/load/artefacts'
import type { Bounds } from '@/map/extent'
import type { Boundaries } from '@/schema/boundaries'
import { byLevel, isMapLevel, MAP_LEVELS, type Level, type MapLevel } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'
import { whenDrawn } from './whenDrawn'

/**
 * The boundaries: as they came, for a map that cuts them itself, and decoded, for whoever draws them. Each level's polygons
 * are made when first looked at, and kept: some ten times their part of the file.
 */
function makeGeometry() {
  const artefacts = useArtefacts()
  const file = computed(() => artefacts.value(boundariesFile))
  /** A topology that a level can be drawn from, with the borders and coasts of the others. */
  function fileOf(level: MapLevel): Boundaries | undefined {
    const own = artefacts.value(boundariesAt(level))
    return file.value && own && joinBoundaries(file.value, own)
  }
  const levels = byLevel(
    (level) => computed(() => ifThere(fileOf(level), (found) => territoryFeatures(found, level))),
    MAP_LEVELS,
  )

  const finders = byLevel(
    (level) => computed(() => ifThere(fileOf(level), (found) => territoryFinder(found, level))),
    MAP_LEVELS,
  )
  const finderOf = (level: Level) => (isMapLevel(level) ? finders[level].value : undefined)
  const featureOf = ({ level, code }: TerritoryRef) => finderOf(level)?.featureOf(code)
  const boundsOf = ({ level, code }: TerritoryRef): Bounds | undefined => finderOf(level)?.boundsOf(code)
  /** The box around a territory as soon as the shapes of its level are there; none where they could not be loaded. */
  async function boundsOnceThere(ref: TerritoryRef): Promise<Bounds | undefined> {
    if (!boundsOf(ref) && isMapLevel(ref.level)) await whenDrawn(ref.level).catch(() => undefined)
    return boundsOf(ref)
  }
  return { file, fileOf, levels, featureOf, boundsOf, boundsOnceThere }
}

export const useGeometry = sharedStill(makeGeometry)

function ifThere<T, U>(found: T | undefined, make: (found: T) => U): U | undefined {
  return found && make(found)
}
