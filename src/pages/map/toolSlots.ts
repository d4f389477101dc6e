import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import type { Bounds } from '@/map/extent'
import type { DrawEvents, Drawing } from '@/map/drawing'
import { ALL_KEPT, NO_MARKS, type Aside, type Kept, type Marks, type ToolName } from '../shared/kept'

/** What the map can be asked by the tools; null while there is none. */
export interface Stage {
  show: (bounds: Bounds, maxZoom?: number) => void
  focus: () => void
  centre: () => { lon: number; lat: number } | undefined
  draw: (events: DrawEvents) => Promise<Drawing | null>
}

/** Where the tools write, before and after they are loaded. */
export interface ToolSlots {
  kept: ShallowRef<Kept>
  marks: ShallowRef<Marks>
  /** Panel beside the map while nothing is chosen. */
  aside: Ref<Aside | null>
  /** Section open in the left panel. */
  open: Ref<ToolName | null>
  /** Whether the next click on the map gives a place. */
  pointing: Ref<boolean>
  stage: ShallowRef<Stage | null>
}

export function toolSlots(): ToolSlots {
  return {
    kept: shallowRef(ALL_KEPT),
    marks: shallowRef(NO_MARKS),
    aside: ref(null),
    open: ref(null),
    pointing: ref(false),
    stage: shallowRef(null),
  }
}
