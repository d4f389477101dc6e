import { computed, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { homeAt, territoryOf } from '@/analysis/membership'
import { arrondissementsOf } from '@/domain/cityArrondissements'
import { readCode } from '@/analysis/readCode'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { communes as communesFile, formerCommunes, territoriesAt } from '@/load/artefacts'
import { useTerritories } from '@/pages/shared/useTerritories'
import { COMMUNE_CODE } from '@/schema/communes'
import { EVERY_LEVEL } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { readOwnCode } from '@/analysis/own/ownTerritory'
import { useOwnTerritories } from '@/pages/shared/useOwnTerritories'

/**
 * The territory that the address of its page names. A code typed otherwise than it is published, or that of a commune that
 * lies in one, leads to the page of the territory meant.
 */
export function useAskedTerritory() {
  const route = useRoute()
  const router = useRouter()
  const artefacts = useArtefacts()
  const territories = useTerritories(useOwnTerritories)

  const asked = computed(() => ({ level: String(route.params['level']), code: String(route.params['code']) }))
  const level = computed(() => EVERY_LEVEL.find((known) => known === asked.value.level))
  const remote = computed(() => artefacts.get(territoriesAt(level.value ?? FRANCE.level)))
  const codes = computed(() => level.value && territories.table.value?.[level.value]?.code)
  const isThere = computed(() => codes.value?.includes(asked.value.code) ?? false)

  /** What the code may mean, where it is none of the level's. */
  const meant = computed(() => {
    const all = new Set(codes.value)
    return isThere.value ? [] : readCode(asked.value.code, (code) => all.has(code))
  })
  /** A commune of today by a code that is no longer, or not yet, one: of an arrondissement, or of a commune merged since. */
  function today(code: string): string {
    const city = arrondissementsOf(code).find(({ system }) => system === 'insee')?.city
    const former = artefacts.value(formerCommunes)
    const at = former?.code.indexOf(code) ?? -1
    // A code without a name is of long ago, and may be a postal code of today.
    return city ?? (former?.name[at] ? former.commune[at] : undefined) ?? code
  }
  /** The territory of the level that a commune of this code lies in; '' where there is none, undefined until it is known. */
  const ofCommune = computed(() => {
    if (!codes.value || !level.value || isThere.value || meant.value.length) return ''
    const [commune = ''] = readCode(asked.value.code, (code) => COMMUNE_CODE.test(code))
    if (!commune) return ''
    if (artefacts.stateOf(communesFile, formerCommunes, ...territories.filesOf(level.value)) === 'loading')
      return undefined
    const table = artefacts.value(communesFile)
    const row = table?.code.indexOf(today(commune)) ?? -1
    return table && row >= 0
      ? territoryOf(homeAt(table, table.code, row), level.value, territories.attached.value)
      : ''
  })

  /** Null where there is none, undefined while it is not known. */
  const found = computed((): TerritoryRef | null | undefined => {
    if (!level.value) return null
    if (level.value === OWN_LEVEL)
      return readOwnCode(asked.value.code) ? { level: OWN_LEVEL, code: asked.value.code } : null
    if (!codes.value) return undefined
    if (isThere.value) return { level: level.value, code: asked.value.code }
    if (meant.value.length > 1) return null
    return target.value === undefined || target.value ? undefined : null
  })
  /** Where the address leads instead. */
  const target = computed(() => meant.value[0] ?? ofCommune.value)
  watch(
    [target, meant],
    ([code, { length }]) => {
      if (!code || length > 1) return
      const params = { level: asked.value.level, code }
      void router.replace({ name: 'territory', params, query: route.query })
    },
    { immediate: true },
  )
  /** Several that one code may mean. */
  const offered = computed(() =>
    level.value && meant.value.length > 1
      ? meant.value.map((code): TerritoryRef => ({ level: level.value ?? FRANCE.level, code }))
      : [],
  )
  const { nameOf, placeOf } = territories
  return { asked, level, remote, found, offered, nameOf, placeOf }
}
