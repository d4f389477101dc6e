import { computed } from 'vue'
import { WELCOME, welcomesByCode } from '@/analysis/settle/welcome'
import type { Value } from '@/domain/value'
import { initiatives as initiativesFile } from '@/load/artefacts'
import type { useComparables } from '@/pages/shared/useComparables'
import type { useTerritories } from '@/pages/shared/useTerritories'
import type { PublishedInitiative } from '@/schema/initiative'
import { CODE_LEVEL, HOME_LEVEL } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'

/** Initiatives for interns and newcomers, from each bassin: in it, for its whole département, in comparable bassins. */
export function useWelcome(
  territories: ReturnType<typeof useTerritories>,
  comparables: ReturnType<typeof useComparables>,
) {
  const artefacts = useArtefacts()
  const table = computed(() => territories.table.value?.[HOME_LEVEL])
  const found = computed(() => {
    const items = artefacts.value(initiativesFile)
    return items && welcomesByCode(items, territories.attached.value)
  })
  const alikeCodes = (code: string) =>
    comparables.similarTerritories(code).map(({ row }) => table.value?.code[row] ?? '')

  /** By row of the bassins; undefined while it is on its way. */
  const values = computed((): readonly Value[] | undefined => {
    const { inBassin, ofDepartement } = found.value ?? {}
    if (!table.value || !inBassin || !ofDepartement || !comparables.space.value) return undefined
    const holders = table.value[CODE_LEVEL]
    return table.value.code.map((code, row) => {
      if (inBassin.has(code)) return WELCOME.here
      if (ofDepartement.has(holders[row] ?? '')) return WELCOME.departement
      return alikeCodes(code).some((like) => inBassin.has(like)) ? WELCOME.alike : WELCOME.none
    })
  })
  /** Those of the whole département of a bassin, as a bassin is of the département of its pole. */
  function ofDepartement(code: string): readonly PublishedInitiative[] {
    const at = table.value?.code.indexOf(code) ?? -1
    return found.value?.ofDepartement.get(table.value?.[CODE_LEVEL][at] ?? '') ?? []
  }
  const alike = (code: string): readonly PublishedInitiative[] => [
    ...new Set(alikeCodes(code).flatMap((like) => found.value?.inBassin.get(like) ?? [])),
  ]
  return { values, ofDepartement, alike }
}

export type Welcome = ReturnType<typeof useWelcome>
