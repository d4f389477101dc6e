import { watchEffect } from 'vue'
import { t } from '@/i18n'
import type { MapModel } from './useMapModel'

/** A selection read from an address is checked once its data is there; one that does not exist is dropped, and said. */
export function useCheckedSelection({ store, view, territories, points }: MapModel): void {
  watchEffect(() => {
    const { selection } = view.value
    if (!selection) return
    let reason: string | undefined
    if (selection.kind === 'territory') {
      if (
        territories.table.value?.[selection.territory.level] &&
        territories.rowOf(selection.territory) === undefined
      )
        reason = t.errors.reasons.unknownTerritory
    } else if (selection.kind === 'initiative') {
      const all = points.initiatives.value
      if (all && !all.some(({ id }) => id === selection.id)) reason = t.errors.reasons.unknownInitiative
    } else {
      const table = points.facilities.value
      if (table && !table.code.includes(selection.commune)) reason = t.errors.reasons.unknownPlace
    }
    if (reason !== undefined) store.ignore({ selection: null }, reason)
  })
}
