import type { Position } from 'geojson'
import { computed, ref, shallowRef } from 'vue'
import { checkShape } from '@/analysis/zone/checkShape'
import { fitShape } from '@/analysis/zone/fitShape'
import type { DrawTool } from '@/domain/drawTool'
import type { Shape } from '@/domain/zone'
import { tools as texts } from '@/i18n/tools'
import type { Drawing } from '@/map/drawing'
import type { MapModel } from '../useMapModel'
import { usePerimeter } from './usePerimeter'

/** The zone drawn by hand or read from a file: the drawing in progress, and what there is to say about it. */
export function useDrawing(model: MapModel) {
  const { view, store, stage } = model
  let drawing: Drawing | null = null
  const mode = ref<DrawTool | 'change' | null>(null)
  const corners = ref(0)
  const corner = ref<number | null>(null)
  const message = ref('')
  const changedRing = shallowRef<Position[] | null>(null)
  const changing = computed(() => mode.value === 'change')

  /** Drawn shapes can be changed; files may hold several polygons or holes, which terra-draw does not edit. */
  const changeable = computed(() => view.value.shape?.length === 1 && view.value.shape[0]?.length === 1)

  /** Which request is the last: the code of a drawing takes a moment to come, and a second click may come before it. */
  let turn = 0

  /** Null where there is no map, or when something else was asked for meanwhile. */
  async function open(): Promise<Drawing | null> {
    close()
    message.value = ''
    perimeter.abandon()
    const own = turn
    const started =
      (await stage.value?.draw({
        progress: (state) => {
          corners.value = state.corners
          corner.value = state.corner
        },
        ring: (ring, drawn) => {
          if (!drawn) {
            changedRing.value = ring
            return
          }
          // After terra-draw's own handling of the event that ended the drawing.
          setTimeout(() => keep([[ring]], ''))
        },
      })) ?? null
    if (own === turn) return (drawing = started)
    started?.stop()
    return null
  }
  function close() {
    turn++
    drawing?.stop()
    drawing = null
    mode.value = null
    changedRing.value = null
    corners.value = 0
  }

  /** Makes a shape the zone, as its address can hold it; says what prevents it, or what `told` says. */
  function keep(shape: Shape, shapeName: string, told: readonly string[] = []): boolean {
    close()
    const problem = checkShape(shape)
    if (problem) {
      message.value = texts.zone.problems[problem.kind](problem as never)
      return false
    }
    const fitted = fitShape(shape)
    if (!fitted) {
      message.value = texts.zone.tooDetailed
      return false
    }
    store.patch({ shape: fitted.shape, shapeName, selection: null })
    model.aside.value = 'zone'
    message.value = [...told, fitted.simplified ? texts.zone.simplified : ''].filter(Boolean).join(' ')
    return true
  }
  const perimeter = usePerimeter(model, message, keep)

  return {
    mode,
    corners,
    corner,
    message,
    changing,
    changeable,
    async draw(tool: DrawTool) {
      const opened = await open()
      if (!opened) return
      mode.value = tool
      opened.draw(tool)
      stage.value?.focus()
    },
    async change() {
      const ring = view.value.shape?.[0]?.[0]
      if (!ring) return
      const opened = await open()
      if (!opened) return
      mode.value = 'change'
      opened.change(ring)
      stage.value?.focus()
    },
    putHere: () => drawing?.putHere(),
    step: (by: 1 | -1) => drawing?.step(by),
    undo: () => drawing?.undo(),
    finish() {
      if (!changing.value) drawing?.finish()
      else if (changedRing.value) keep([[changedRing.value]], view.value.shapeName)
      else close()
    },
    abandon: close,
    remove() {
      close()
      perimeter.abandon()
      message.value = ''
      store.patch({ shape: null })
    },
    perimeter,
    readFiles(files: readonly File[]) {
      close()
      perimeter.read(files)
    },
  }
}
