import { until } from '@vueuse/core'
import { isEmptyZone } from '@/domain/zone'
import type { MapModel } from './useMapModel'
import { needsTools, type PageTools } from './useTools'

/** Resolves once what the zone and the filters of the view keep is known. @throws where it cannot be, or was stopped. */
export async function whenZoneKnown({ view, kept }: MapModel, need: PageTools['need']): Promise<void> {
  if (!needsTools(view.value)) return
  const { work, zone } = await need()
  const failed = () => work.problem.value || (work.stopped.value ? 'stopped' : '')
  const known = () =>
    kept.value.initiatives !== null && (isEmptyZone(zone.value) || kept.value.territories !== null)
  await until(() => known() || failed() !== '').toBeTruthy()
  if (!known()) throw new Error(failed())
}
