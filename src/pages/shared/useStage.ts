import { useResizeObserver } from '@vueuse/core'
import { computed, shallowRef, type Ref } from 'vue'
import { standsBeside } from '@/map/roomAround'

/** px, from the top left of the stage. */
interface Place {
  x: number
  y: number
}
/** For a territory that the map does not show. */
const CORNER: Place = { x: 40, y: 40 }

/** The box that a live map fills: its size, where the pointer is, and where a tooltip stands. */
export function useStage(stage: Readonly<Ref<HTMLElement | null>>) {
  const size = shallowRef({ width: 0, height: 0 })
  // Told once the page is laid out: asking for it at once would lay it out within the task that makes it.
  useResizeObserver(stage, ([entry]) => {
    if (entry) size.value = { width: entry.contentRect.width, height: entry.contentRect.height }
  })
  /** Whether the overseas insets stand beside the mainland. */
  const wide = computed(() => standsBeside(size.value))
  const pointer = shallowRef<Place | null>(null)

  function placeOf({ clientX, clientY }: MouseEvent): Place {
    const box = stage.value?.getBoundingClientRect()
    return { x: clientX - (box?.left ?? 0), y: clientY - (box?.top ?? 0) }
  }
  /** Beside the pointer, or else where a territory is on the map. */
  function anchorAt(territory: () => Place | undefined): Place {
    if (pointer.value) return pointer.value
    const at = territory()
    const { width, height } = size.value
    return at && at.x > 0 && at.y > 0 && at.x < width && at.y < height ? at : CORNER
  }
  return { size, wide, pointer, placeOf, anchorAt }
}
