import { computed, onMounted, type Ref } from 'vue'
import type { TableSort } from '@/components/virtualTable'
import { once } from '@/domain/once'
import { paperTexts } from '@/i18n/pages/paper'
import { t } from '@/i18n/pages/territories'
import { boundaries, sources } from '@/load/artefacts'
import { whenReady } from '../shared/whenReady'
import type { NeedResponse } from './useNeedResponse'
import type { useNeedRows } from './useNeedRows'

/** What a printout needs that the screen does not: what the controls say, and the press kit's code and files in advance. */
export function useNeedPaper(
  { place }: NeedResponse,
  { nameColumn, columns }: ReturnType<typeof useNeedRows>,
  sort: Ref<TableSort>,
) {
  const pressCode = once(() => import('./needPressKit'))
  // Paper waits for nothing. What did not come is asked for anew by the press kit.
  onMounted(() => {
    const all = [pressCode(), whenReady(boundaries), whenReady(sources)]
    Promise.all(all).catch(() => undefined)
  })
  const said = computed(() => {
    const { id, direction } = sort.value
    const column = [nameColumn.value, ...columns.value].find((known) => known.id === id)
    const order = paperTexts.orders[id === 'nom' ? 'name' : 'number'][direction]
    const where = place.value ? [t.needResponse.where(place.value)] : []
    return [...where, paperTexts.sorted(column?.label ?? '', order)]
  })
  return { said, pressCode }
}
