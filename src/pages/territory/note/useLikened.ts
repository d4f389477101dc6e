import { computed } from 'vue'
import { orderRows } from '@/analysis/orderRows'
import { SUBJECT } from '@/catalog/subjects'
import { homeRef, type TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { pictureLevel } from '@/domain/pictureLevel'
import { t } from '@/i18n/pages/territories'
import { HOME_LEVEL, isMade } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useTerritory, type TerritoryModel } from '../useTerritory'

/**
 * Whom a note compares. A bassin, an intercommunalité and a composed territory are compared themselves. Too few départements
 * or régions are alike: their worst-served bassin stands for them, and a commune's own bassin for it. `to`: its name then.
 */
export function useLikened(model: TerritoryModel) {
  const { ref, territories, figures, bassinRows, table } = model
  const itself = computed(() => {
    const { level } = ref.value
    return level === OWN_LEVEL || (level === pictureLevel(level) && !isMade(level))
  })
  const worst = computed(() => {
    const values = figures.columnOf(SUBJECT.access, HOME_LEVEL)?.values ?? []
    const known = bassinRows.value.filter((row) => isKnown(values[row]))
    const [first] = orderRows(known, values, 'asc')
    return first === undefined ? undefined : homeRef(table.value?.[HOME_LEVEL].code[first] ?? '')
  })
  const likened = computed<TerritoryRef | undefined>(() => {
    if (itself.value) return ref.value
    return isMade(ref.value.level) ? territories.parentOf(ref.value, HOME_LEVEL) : worst.value
  })
  const of = useTerritory(computed(() => likened.value ?? ref.value))
  const to = computed(() => {
    if (itself.value || !likened.value) return undefined
    const name = territories.nameOf(likened.value)
    const { home, worst: least } = t.territory.note
    return { name, words: isMade(ref.value.level) ? home(name) : least(name) }
  })
  return { likened, of, to }
}
