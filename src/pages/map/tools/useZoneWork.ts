import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { HOME_LEVEL, isDrawn, type DrawnLevel, type MapLevel } from '@/schema/level'
import type { ZoneShare } from '@/analysis/zone/shares'
import type { LoadError } from '@/domain/remote'
import { isEmptyZone, type Zone } from '@/domain/zone'
import { t } from '@/i18n'
import { zoneCounter, type Pending } from '@/load/zoneCounter'
import type { ZoneFigures } from '@/load/zoneMessages'

/** Work is told about from this time on, ms: what is shorter would only flicker. */
const TOLD_AFTER = 500

/** The figures of the zone, from the worker: recomputed when the zone changes, the work before being called off. */
export function useZoneWork(zone: { value: Zone }, level: { value: MapLevel }) {
  const communes = shallowRef<ZoneFigures | null>(null)
  const shares = shallowRef<Partial<Record<MapLevel, readonly ZoneShare[]>>>({})
  /** Share of the work done, null while there is none worth telling. */
  const progress = ref<number | null>(null)
  const stopped = ref(false)
  const problem = ref('')
  let pending: Pending[] = []
  let timer: ReturnType<typeof setTimeout> | undefined

  function fail(error: LoadError) {
    problem.value = t.errors.artefact(error)
    idle()
  }

  function idle() {
    clearTimeout(timer)
    progress.value = null
  }
  function callOff() {
    for (const question of pending) question.stop()
    pending = []
    idle()
  }
  function askShares(of: DrawnLevel) {
    let done = 0
    timer = setTimeout(() => (progress.value = done), TOLD_AFTER)
    return zoneCounter().shares(
      zone.value,
      of,
      (found) => {
        shares.value = { ...shares.value, [of]: found }
        if (wanted.value.every((name) => shares.value[name])) idle()
      },
      fail,
      (share) => {
        done = share
        if (progress.value !== null) progress.value = share
      },
    )
  }
  /** A commune is in the zone or not, by its centre: of no other is there a part. */
  const wanted = computed<DrawnLevel[]>(() => [...new Set([HOME_LEVEL, level.value])].filter(isDrawn))

  function start() {
    callOff()
    problem.value = ''
    stopped.value = false
    if (isEmptyZone(zone.value)) return
    pending = [
      zoneCounter().communes(zone.value, (found) => (communes.value = found), fail),
      ...wanted.value.filter((name) => !shares.value[name]).map(askShares),
    ]
  }
  watch(
    () => zone.value,
    () => {
      communes.value = null
      shares.value = {}
      start()
    },
    { immediate: true },
  )
  watch(wanted, () => !stopped.value && start())
  onScopeDispose(callOff)

  return {
    communes,
    shares,
    progress,
    stopped,
    problem,
    stop: () => {
      callOff()
      stopped.value = true
    },
    resume: start,
  }
}

export type ZoneWork = ReturnType<typeof useZoneWork>
