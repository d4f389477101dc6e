import { computed, watchEffect } from 'vue'
import { homeAt } from '@/analysis/membership'
import { initiativeInZone } from '@/analysis/zone/initiativeInZone'
import { inZone } from '@/analysis/zone/membership'
import { centreAt } from '@/domain/communeCentre'
import { filterCount } from '@/domain/initiativeFilter'
import { isEmptyZone, type Zone } from '@/domain/zone'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { tools as texts } from '@/i18n/tools'
import { communes as communesFile } from '@/load/artefacts'
import { HOME_LEVEL, isMade, isMapLevel, WIDEST_LEVEL, type MapLevel } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import type { Communes } from '@/schema/communes'
import { useArtefacts } from '@/stores/artefacts'
import { ALL_KEPT } from '../../shared/kept'
import { useInitiativeFilter } from '../../shared/useInitiativeFilter'
import { useOwnTerritories } from '../../shared/useOwnTerritories'
import type { InitiativeSearch } from '../../shared/useInitiativeSearch'
import type { MapModel } from '../useMapModel'
import type { AroundPlace } from './useAround'
import type { ZoneWork } from './useZoneWork'

/** Where a commune is, by its centre and by what it lies in. */
const placeAt = (table: Communes, row: number) => ({
  ...centreAt(table, row),
  ...homeAt(table, table.code, row),
})

/** The one filter of the page: what lies in the zone and answers the questions asked of initiatives. */
export function useKept(
  model: MapModel,
  zone: { value: Zone },
  work: ZoneWork,
  search: InitiativeSearch,
  around: Pick<AroundPlace, 'name' | 'reached'>,
) {
  const { view, points, territories } = model
  const own = useOwnTerritories(territories.attached)
  const artefacts = useArtefacts()
  /** Whether what tells which communes lie in the zone is there: nothing is said to be out of it before. */
  const placed = computed(() => {
    const { within } = zone.value
    return territories.isLoaded(within?.level ?? WIDEST_LEVEL)
  })
  const test = computed(() => (placed.value ? inZone(zone.value, territories.attached.value) : undefined))

  const isIn = computed(() =>
    initiativeInZone(
      zone.value,
      territories.attached.value,
      ({ id }) => around.reached.value?.has(id) ?? false,
    ),
  )
  const isSet = computed(() => !isEmptyZone(zone.value))

  /** In the zone, whatever else is asked: what the choices of the filters are counted on. Undefined until they are there. */
  const inside = computed(() => {
    const all = points.initiatives.value
    const { circle, shape } = zone.value
    if (circle && !shape && !around.reached.value) return undefined
    if (isSet.value && !placed.value) return undefined
    return isSet.value ? all?.filter(isIn.value) : all
  })
  const asked = computed(() => ({ ...view.value.filter, axis: [] }))
  const { answering } = useInitiativeFilter(
    computed(() => inside.value ?? []),
    asked,
    search,
    territories,
  )
  const initiatives = computed(() => {
    if (!inside.value || (!isSet.value && filterCount(view.value.filter) === 0)) return null
    return new Set(answering.value.map(({ id }) => id))
  })
  const facilities = computed(() => {
    const table = points.facilities.value
    const isInside = test.value
    if (!isSet.value || !table || !isInside) return null
    return new Set(
      table.code.filter((_, row) =>
        isInside({
          lon: table.lon[row] ?? Number.NaN,
          lat: table.lat[row] ?? Number.NaN,
          ...homeAt(table, table.commune, row),
        }),
      ),
    )
  })
  /**
   * Codes of a level in the zone: those that the tables attach to the territory that it is, a bassin whole by its pole;
   * else those that it covers in part at least. So too of a département where no bassin has its pole. A composed territory
   * keeps those in which its communes lie. A commune is in the zone by its centre, or by the territory that it lies in.
   */
  function codesIn(level: MapLevel): ReadonlySet<string> | null {
    const { within, circle, shape } = zone.value
    if (!isSet.value) return null
    if (isMade(level)) {
      const table = artefacts.value(communesFile)
      const isInside = test.value
      return table && isInside ? new Set(table.code.filter((_, row) => isInside(placeAt(table, row)))) : null
    }
    if (within?.level === OWN_LEVEL && !circle && !shape) {
      const held = own.holdersOf(within.code, level)
      return held.size ? new Set(held.keys()) : null
    }
    if (within && !circle && !shape) {
      const own = isMapLevel(within.level) ? territories.parentOf(within, level)?.code : undefined
      const held = (territories.table.value?.[level]?.code ?? []).filter(
        (code) =>
          code === own ||
          !isMapLevel(within.level) ||
          territories.parentOf({ level, code }, within.level)?.code === within.code,
      )
      if (held.length) return new Set(held)
    }
    const shares = work.shares.value[level]
    return shares ? new Set(shares.map(({ code }) => code)) : null
  }
  const inLevel = computed(() => codesIn(view.value.level))
  /** Bassins in the zone with the share of each that it covers; null until they are known. */
  const bassins = computed(() => {
    const inside = codesIn(HOME_LEVEL)
    return work.shares.value[HOME_LEVEL]?.filter(({ code }) => inside?.has(code)) ?? null
  })
  const name = computed(() => {
    const { within, circle, shape } = zone.value
    const { titles } = texts.figures
    return [
      within ? territories.nameOf(within) : '',
      circle ? [around.name.value, titles.circle(formatNumber(circle.km))].filter(Boolean).join(', ') : '',
      shape ? model.view.value.shapeName || titles.shape : '',
    ]
      .filter(Boolean)
      .join(t.common.listSeparator)
  })
  watchEffect(() => {
    const nothing = !isSet.value && initiatives.value === null
    model.kept.value = nothing
      ? ALL_KEPT
      : {
          initiatives: initiatives.value,
          facilities: facilities.value,
          territories: inLevel.value,
          zone: isSet.value,
          name: name.value,
        }
  })
  return { inside, bassins }
}
