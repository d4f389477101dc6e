import { computed, ref, watch } from 'vue'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { toldApart } from '@/domain/toldApart'
import { t } from '@/i18n/pages/territories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useFigures } from '@/pages/shared/useFigures'
import { BUILT_LEVELS, LEVELS } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from '../shared/partWords'
import { territoryOptions } from '../shared/territoryOptions'
import { usePageTitle } from '@/pages/shared/usePageTitle'
import { useAddress } from '@/pages/shared/useAddress'
import { compareParams, MOST_COMPARED } from '@/stores/address/compare'
import { formatTerritory as keyOf } from '@/stores/address/values'
import { useOwnTerritories } from '@/pages/shared/useOwnTerritories'

/** Two to four territories, the first of them the reference; what the address names wrongly is said. */
export function useCompare() {
  const { state, problems, patch, ignore } = useAddress(compareParams)
  const territories = useTerritories(useOwnTerritories)
  const figures = useFigures(territories)
  const artefacts = useArtefacts()

  const part = computed(() =>
    artefacts.stateOf(
      ...[FRANCE, ...state.value.territories].flatMap(({ level }) => territories.filesOf(level)),
    ),
  )
  const known = computed(() => part.value === 'ready')
  /** What stands in place of the territories until they are. */
  const waiting = computed(() => partWords(part.value))
  const isKnown = (ref: TerritoryRef) => territories.at(ref) !== undefined
  const chosen = computed(() => (known.value ? state.value.territories.filter(isKnown) : []))
  watch(
    [state, known],
    () => {
      const asked = state.value.territories
      if (known.value && !asked.every(isKnown))
        ignore({ territories: asked.filter(isKnown) }, t.compare.reasons.unknownCode)
    },
    { immediate: true },
  )
  const looked = ref(false)
  const options = computed(() => {
    const taken = new Set(chosen.value.map(keyOf))
    // Communes, the longest list of all, come when someone looks for one.
    const levels = looked.value ? LEVELS : BUILT_LEVELS
    return territoryOptions(territories, levels).filter(({ ref }) => !taken.has(keyOf(ref)))
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
  /** A région and a département may share a name, and so may two bassins. */
  const names = computed(() =>
    toldApart(
      chosen.value.map(territories.nameOf),
      chosen.value.map(({ level }) => t.common.levels[level].one),
      chosen.value.map(territories.placeOf),
    ),
  )
  usePageTitle(() => names.value.join(t.common.listSeparator) || t.compare.title)
  return {
    territories,
    figures,
    known,
    waiting,
    chosen,
    names,
    problems,
    options,
    looked,
    add,
    remove,
    makeReference,
    keyOf,
  }
}

export type CompareModel = ReturnType<typeof useCompare>
