import { computed } from 'vue'
import { joinBoundaries } from '@/analysis/joinBoundaries'
import { territoryFeatures, territoryFinder, type TerritoryFeature } from '@/analysis/decodeBoundaries'
import type { TerritoryRef } from '@/domain/territory'
import { boundaries as boundariesFile, boundariesAt } from '@/load/artefacts'
import { ownOutline } from '@/load/ownOutline'
import type { Bounds } from '@/map/extent'
import type { Boundaries } from '@/schema/boundaries'
import { byLevel, isMapLevel, MAP_LEVELS, type Level, type MapLevel } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'
import { sharedStill } from '@/stores/sharedStill'
import { onceEach } from './onceEach'
import { whenDrawn } from './whenDrawn'
import { whenReady } from './whenReady'

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
  /** One that a person composed is made by a worker: it is not there at once. */
  const composed = onceEach((code: string): TerritoryFeature | undefined =>
    ifThere(artefacts.value(ownOutline(code)), ({ shape }) => ({
      ...{ type: 'Feature', properties: { code } },
      geometry: { type: 'MultiPolygon', coordinates: shape },
    })),
  )
  const featureOf = ({ level, code }: TerritoryRef) =>
    level === OWN_LEVEL ? composed(code) : finderOf(level)?.featureOf(code)
  const boundsOf = ({ level, code }: TerritoryRef): Bounds | undefined =>
    level === OWN_LEVEL ? artefacts.value(ownOutline(code))?.box : finderOf(level)?.boundsOf(code)
  /** The box around a territory as soon as the shapes of its level are there; none where they could not be loaded. */
  async function boundsOnceThere(ref: TerritoryRef): Promise<Bounds | undefined> {
    if (ref.level === OWN_LEVEL) await whenReady(ownOutline(ref.code)).catch(() => undefined)
    else if (!boundsOf(ref) && isMapLevel(ref.level)) await whenDrawn(ref.level).catch(() => undefined)
    return boundsOf(ref)
  }
  return { file, fileOf, levels, featureOf, boundsOf, boundsOnceThere }
}

export const useGeometry = sharedStill(makeGeometry)

function ifThere<T, U>(found: T | undefined, make: (found: T) => U): U | undefined {
  return found && make(found)
}
