import { computed, ref, watch } from 'vue'
import type { Camera } from '@/domain/view'
import { communeTiles } from '@/load/artefacts'
import { dataFolder } from '@/load/fetchArtefact'
import { COMMUNE_TILES, COMMUNE_ZOOM } from '@/schema/communeTiles'
import { COMMUNE_LEVEL, type MapLevel } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'

/** Where the map finds communes, from when it first shows them or comes near enough to draw them: their index is asked for then. */
export function useCommuneTiles(view: () => { camera: Camera | null; level?: MapLevel }) {
  const artefacts = useArtefacts()
  const near = ref(false)
  watch(
    () => view().level === COMMUNE_LEVEL || (view().camera?.zoom ?? 0) >= COMMUNE_ZOOM - 1,
    (now) => (near.value ||= now),
    { immediate: true },
  )
  return computed(() => {
    const index = near.value ? artefacts.value(communeTiles) : undefined
    return index && { rows: index.rows, folder: new URL(`../${COMMUNE_TILES}/`, dataFolder()).href }
  })
}
