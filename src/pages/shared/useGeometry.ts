import { computed } from 'vue'
import { territoryFeatures, territoryFinder } from '@/analysis/decodeBoundaries'
import type { TerritoryRef } from '@/domain/territory'
import { boundaries as boundariesFile } from '@/load/artefacts'
import type { Bounds } from '@/map/extent'
import { byLevel, isMapLevel, MAP_LEVELS, type Level } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'

/**
 * The boundaries: as they came, for a map that cuts them itself, and decoded, for whoever draws them. Each level's polygons
 * are made when first looked at, and kept: some ten times their part of the file.
 */
export function useGeometry() {
  const artefacts = useArtefacts()
  const file = computed(() => artefacts.value(boundariesFile))
  const levels = byLevel(
    (level) => computed(() => file.value && territoryFeatures(file.value, level)),
    MAP_LEVELS,
  )

  const finders = byLevel(
    (level) => computed(() => file.value && territoryFinder(file.value, level)),
    MAP_LEVELS,
  )
  const finderOf = (level: Level) => (isMapLevel(level) ? finders[level].value : undefined)
  const featureOf = ({ level, code }: TerritoryRef) => finderOf(level)?.featureOf(code)
  const boundsOf = ({ level, code }: TerritoryRef): Bounds | undefined => finderOf(level)?.boundsOf(code)
  return { file, levels, featureOf, boundsOf }
}
