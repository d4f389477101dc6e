import { computed } from 'vue'
import type { TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n/pages/territories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { useQueryState } from '@/pages/shared/useQueryState'
import { LEVELS } from '@/schema/level'
import type { AddressProblem } from '@/stores/url'
import { COMPARE_PARAM, MOST_COMPARED, readCompare, writeCompare } from '@/stores/urlCompare'

const keyOf = ({ level, code }: TerritoryRef) => `${level}:${code}`

/** Two to four territories, the first of them the reference; what the address names wrongly is said. */
export function useCompare() {
  const { state, problems: read, patch } = useQueryState(readCompare, writeCompare)
  const territories = useTerritories()
  const figures = useFigures(territories)

  const known = computed(() => territories.table.value !== undefined)
  const chosen = computed(() =>
    known.value ? state.value.territories.filter((ref) => territories.rowOf(ref) !== undefined) : [],
  )
  const problems = computed<AddressProblem[]>(() => {
    const unknown = known.value
      ? state.value.territories.filter((ref) => territories.rowOf(ref) === undefined)
      : []
    return [
      ...read.value,
      ...unknown.map((ref) => ({
        param: COMPARE_PARAM,
        value: keyOf(ref),
        reason: t.compare.reasons.unknownCode,
      })),
    ]
  })
  const options = computed(() => {
    const table = territories.table.value
    if (!table) return []
    const taken = new Set(chosen.value.map(keyOf))
    return LEVELS.flatMap((level) =>
      table[level].code.flatMap((code, row) => {
        const ref = { level, code }
        if (taken.has(keyOf(ref))) return []
        return [{ ref, name: table[level].name[row] ?? code, place: territories.placeOf(ref) }]
      }),
    )
  })
  function add(ref: TerritoryRef) {
    if (chosen.value.length < MOST_COMPARED) patch({ territories: [...chosen.value, ref] })
  }
  function remove(ref: TerritoryRef) {
    patch({ territories: chosen.value.filter((other) => keyOf(other) !== keyOf(ref)) })
  }
  function makeReference(ref: TerritoryRef) {
    patch({ territories: [ref, ...chosen.value.filter((other) => keyOf(other) !== keyOf(ref))] })
  }
  /** Two bassins of one name exist: the level and the code tell them apart. */
  const names = computed(() =>
    chosen.value.map((ref, k, all) => {
      const name = territories.nameOf(ref)
      const twice = all.some((other, j) => j !== k && territories.nameOf(other) === name)
      return twice ? `${name} (${t.common.levels[ref.level].one})` : name
    }),
  )
  return { territories, figures, known, chosen, names, problems, options, add, remove, makeReference, keyOf }
}

export type CompareModel = ReturnType<typeof useCompare>
