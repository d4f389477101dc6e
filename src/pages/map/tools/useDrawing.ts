import type { Position } from 'geojson'
import { computed, nextTick, ref, shallowRef } from 'vue'
import { checkShape } from '@/analysis/zone/checkShape'
import { fitShape } from '@/analysis/zone/fitShape'
import { readZoneFile } from '@/analysis/zone/readZoneFile'
import { boxOfShape } from '@/analysis/zone/insideShape'
import type { DrawTool } from '@/domain/drawTool'
import type { Shape } from '@/domain/zone'
import { tools as texts } from '@/i18n/tools'
import type { Drawing } from '@/map/drawing'
import { zoneName } from '@/stores/address/values'
import type { MapModel } from '../useMapModel'

/** Larger files are refused before they are read, bytes. */
const LARGEST_FILE = 5_000_000

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

  /** Makes a shape the zone, as its address can hold it; says what prevents it. */
  function keep(shape: Shape, shapeName: string, { polygons = 1, empty = 0 } = {}): boolean {
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
    message.value = [
      fitted.simplified ? texts.zone.simplified : polygons > 1 ? texts.zone.several(polygons) : '',
      empty > 0 ? texts.zone.setAside(empty) : '',
    ]
      .filter(Boolean)
      .join(' ')
    return true
  }

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
      message.value = ''
      store.patch({ shape: null })
    },
    async readFile(file: File) {
      close()
      if (file.size > LARGEST_FILE) {
        message.value = texts.zone.fileTooBig(file.name)
        return
      }
      message.value = texts.zone.reading(file.name)
      const text = await file.text()
      // A long outline takes a second to check and to fit: the word must be on screen before.
      await new Promise(requestAnimationFrame)
      await new Promise((painted) => setTimeout(painted))
      const read = readZoneFile(text)
      if ('problem' in read) {
        message.value = `${texts.zone.fileRefused(file.name)} ${texts.zone.problems[read.problem.kind](read.problem as never)}`
        return
      }
      if (!keep(read.shape, zoneName(file.name), read)) return
      const [west, south, east, north] = boxOfShape(read.shape)
      void nextTick(() => stage.value?.show([west, south, east, north], 11))
    },
  }
}
