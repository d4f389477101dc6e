import { computed, watch } from 'vue'
import { circleShape, commonShape } from '@/analysis/zone/zoneShape'
import { checkShape } from '@/analysis/zone/checkShape'
import type { Zone } from '@/domain/zone'
import { t } from '@/i18n'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useKnownRegions } from '../../shared/useInitiativeFilter'
import { useInitiativeSearch } from '../../shared/useInitiativeSearch'
import { useInitiativeTexts } from '@/stores/initiativeTexts'
import { zoneQuery } from '@/stores/address/zoneQuery'
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
  const all = computed(() => model.points.initiatives.value ?? [])
  const texts = useInitiativeTexts()
  const search = useInitiativeSearch(all, territories, () => texts.all)
  const around = useAround(model, search)
  const kept = useKept(model, zone, work, search, around)
  useKnownRegions(
    computed(() => view.value.filter),
    territories,
    (region) => store.ignore({ filter: { ...view.value.filter, region } }, t.errors.reasons.unknownFilter),
  )
  useMarks(model, drawing.changing, drawing.perimeter.considered)

  // A zone read from an address is checked like any other; one that does not hold is dropped, and said.
  watch(
    [within, territories.table, () => within.value && territories.table.value?.[within.value.level]],
    ([ref, table]) => {
      if (ref && table?.[ref.level] && territories.rowOf(ref) === undefined)
        store.ignore({ within: null }, t.errors.reasons.unknownTerritory)
    },
    { immediate: true },
  )
  if (shape.value && checkShape(shape.value)) store.ignore({ shape: null }, t.errors.reasons.badShape)

  // What an address asks for is shown at once: the zone's figures, or else the surroundings of a place.
  const asked = {
    zone: computed(() => Boolean(within.value ?? shape.value ?? circle.value)),
    around: computed(() => view.value.around !== null),
  }
  if (!view.value.selection && !model.aside.value)
    model.aside.value = asked.zone.value ? 'zone' : asked.around.value ? 'around' : null
  // A panel comes and goes with what it tells of, whatever brought that or took it away: a button, or another address.
  for (const panel of ['zone', 'around'] as const)
    watch(asked[panel], (has) => {
      if (has) model.aside.value ??= panel
      else if (model.aside.value === panel) model.aside.value = null
    })

  // A place to look around, sent without a camera, is seen whole; where there is one, it is kept.
  if (view.value.around && !view.value.camera) around.show()
  // So is a composed territory, which may be a speck of the country.
  if (within.value?.level === OWN_LEVEL && !view.value.camera)
    void model.geometry.boundsOnceThere(within.value).then((box) => box && model.stage.value?.show(box))
  // Keeping only what is around a place goes to it.
  watch(
    () => view.value.aroundOnly,
    (only) => only && around.show(),
  )

  function clear() {
    drawing.abandon()
    store.patch({ within: null, shape: null, aroundOnly: false })
    store.clearFilters()
  }
  /** The zone in another page's address: a circle goes there as its shape on the ground. */
  const query = computed(() => {
    const shapes = [circle.value && circleShape(circle.value), shape.value].filter((one) => one !== null)
    const { shapeName } = view.value
    return zoneQuery({
      within: within.value,
      shape: commonShape(shapes) ?? shape.value,
      shapeName: circle.value ? '' : shapeName,
    })
  })
  return { query, zone, drawing, work, around, inside: kept.inside, bassins: kept.bassins, search, clear }
}

export type Tools = ReturnType<typeof startTools>
