import { computed, watch } from 'vue'
import { checkShape } from '@/analysis/zone/checkShape'
import type { Zone } from '@/domain/zone'
import { t } from '@/i18n'
import { PARAMS, writeView } from '@/stores/url'
import type { MapModel } from '../useMapModel'
import { useAround } from './useAround'
import { useDrawing } from './useDrawing'
import { useKept } from './useKept'
import { useMarks } from './useMarks'
import { useZoneWork } from './useZoneWork'

/** Joins everything that zones, places and filters do on the map page. Runs once, in the page's scope. */
export function startTools(model: MapModel) {
  const { view, store, territories } = model
  const within = computed(() => view.value.within)
  const circle = computed(() => (view.value.aroundOnly ? view.value.around : null))
  const shape = computed(() => view.value.shape)
  const zone = computed<Zone>(() => ({ within: within.value, circle: circle.value, shape: shape.value }))

  const drawing = useDrawing(model)
  const work = useZoneWork(
    zone,
    computed(() => view.value.level),
  )
  const kept = useKept(model, zone, work)
  const around = useAround(model, work)
  useMarks(model, drawing.changing)

  /** A zone read from an address is checked like any other; one that does not hold is dropped, and said. */
  function refuse(param: 'within' | 'shape', reason: string) {
    const value = writeView(view.value)[PARAMS[param]] ?? ''
    store.problems = [...store.problems, { param: PARAMS[param], value, reason }]
    store.patch({ [param]: null })
  }
  watch(
    [within, territories.table],
    ([ref, table]) => {
      if (ref && table && territories.rowOf(ref) === undefined)
        refuse('within', t.errors.reasons.unknownTerritory)
    },
    { immediate: true },
  )
  if (shape.value && checkShape(shape.value)) refuse('shape', t.errors.reasons.badShape)

  // What an address asks for is shown at once: the zone's figures, or else the surroundings of a place.
  if (!view.value.selection && !model.aside.value)
    model.aside.value =
      (within.value ?? shape.value ?? circle.value) ? 'zone' : view.value.around ? 'around' : null

  function clear() {
    drawing.abandon()
    store.patch({ within: null, shape: null, aroundOnly: false })
    store.clearFilters()
    if (model.aside.value === 'zone') model.aside.value = null
  }
  return { zone, drawing, work, around, inside: kept.inside, clear }
}

export type Tools = ReturnType<typeof startTools>
