import { onBeforeUnmount, onMounted, watch, type Ref } from 'vue'
import { arrival } from '@/domain/arrivals'
import type { TerritoryRef } from '@/domain/territory'
import type { Camera } from '@/domain/view'
import type MapView from '@/map/MapView.vue'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { chosenPoint } from './chosenPoint'
import type { Stage } from './toolSlots'
import type { MapModel } from './useMapModel'

/**
 * What the page, its tools and its address ask of the live map, which may not be there.
 * @param shown called when a place is brought into view: what lies over the map leaves room to see it
 */
export function useMapMoves(
  model: MapModel,
  map: Readonly<Ref<InstanceType<typeof MapView> | null>>,
  shown: () => void,
) {
  const show: Stage['show'] = (...place) => {
    shown()
    map.value?.show(...place)
  }
  function showTerritory(ref: TerritoryRef) {
    const box = model.geometry.boundsOf(ref)
    if (box) show(box)
  }
  const follow = (camera: Camera | null) => (camera ? map.value?.moveTo(camera) : map.value?.home())
  const refit = () => map.value?.refit()

  onMounted(() => {
    model.stage.value = {
      show,
      focus: () => map.value?.focus(),
      centre: () => map.value?.centre(),
      draw: async (events) => (map.value && (await arrival(map.value.draw(events)))) ?? null,
    }
  })
  onMounted(() => {
    const ref = model.selectedTerritory.value
    // What a person composed may be a speck of the country: chosen by an address without a camera, it is seen whole.
    if (ref?.level === OWN_LEVEL && !model.view.value.camera)
      void model.geometry.boundsOnceThere(ref).then((box) => box && show(box))
  })
  onBeforeUnmount(() => (model.stage.value = null))

  // What is chosen on the map stays seen beside the panel that tells of it.
  watch(
    () => model.view.value.selection,
    () => {
      const at = chosenPoint(model)
      if (at) map.value?.keepSeen(...at)
    },
  )
  return { show, showTerritory, follow, refit }
}
