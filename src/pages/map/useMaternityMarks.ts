import { computed, type Ref } from 'vue'
import { maternityChange } from '@/analysis/maternityChange'
import type { View } from '@/domain/view'
import { maternities } from '@/load/artefacts'
import { collection, point } from '@/map/pointCollection'
import { useArtefacts } from '@/stores/artefacts'

const NONE = collection([])

/** The maternities that closed and opened between the years asked for; their file is asked for with them. */
export function useMaternityMarks(view: Ref<View>) {
  const artefacts = useArtefacts()
  const file = computed(() => (view.value.maternities ? artefacts.value(maternities) : undefined))
  const change = computed(() => {
    const years = view.value.maternities
    return file.value && years ? maternityChange(file.value, [...file.value.code.keys()], years) : undefined
  })
  const points = computed(() => {
    const table = file.value
    if (!table || !change.value) return NONE
    const of = (rows: readonly number[], sign: 'gone' | 'come') =>
      rows.map((row) =>
        point(table.lon[row] ?? 0, table.lat[row] ?? 0, { code: table.code[row] ?? '', sign }),
      )
    return collection([...of(change.value.closed, 'gone'), ...of(change.value.opened, 'come')])
  })
  return { file, change, points }
}
