import { holderCodes } from '@/schema/territories'
import { HOME_LEVEL, isMapLevel, WIDEST_LEVEL } from '@/schema/level'
import { computed, type Ref } from 'vue'
import { placeAmong } from '@/analysis/rank'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { likeLevel, peerLevel } from '@/domain/pictureLevel'
import type { IndicatorId } from '@/domain/indicatorIds'
import { useAddress } from '@/pages/shared/useAddress'
import { useOwnTerritories } from '@/pages/shared/useOwnTerritories'
import { useTerritories } from '@/pages/shared/useTerritories'
import { useComparables } from '@/pages/shared/useComparables'
import { useFigures } from '@/pages/shared/useFigures'
import type { RankAmongPeers } from '@/pages/shared/placeWords'
import { useResponses } from '@/pages/shared/useResponses'
import type { TerritoryRef } from '@/domain/territory'
import { territoryParams } from '@/stores/address/territory'
import { OWN_LEVEL } from '@/schema/ownLevel'

/** What all parts of a territory's page share. */
export function useTerritory(ref: Ref<TerritoryRef>) {
  const { state, problems, patch } = useAddress(territoryParams)
  const territories = useTerritories(useOwnTerritories)
  const figures = useFigures(territories)
  const responses = useResponses(territories)
  const likeness = computed(() => state.value.likeness)
  const comparables = useComparables(
    territories,
    figures,
    likeness,
    computed(() => likeLevel(ref.value.level)),
    computed(() => (ref.value.level === OWN_LEVEL ? ref.value : null)),
  )

  /** The level whose territories it is ranked among; null for the whole country. */
  const peers = computed(() => peerLevel(ref.value.level))
  /** Its place by an indicator; null while it is not known, or where it has no figure. */
  function rankIn(id: IndicatorId, from: 'low' | 'high', vintage?: string): RankAmongPeers | null {
    if (indicatorById(id).classes) return null
    const column = peers.value && figures.columnOf(id, peers.value, vintage)
    const found = column && placeAmong(column.values, figures.valueOf(id, ref.value, vintage), from)
    const own = peers.value === ref.value.level
    return found ? { ...found, ties: found.ties - (own ? 1 : 0), own } : null
  }

  /** How many of the communes of a composed territory took part in a figure; '' for a published one. */
  function communesIn(id: IndicatorId, vintage = latestVintage(indicatorById(id))): string {
    const { level, code } = ref.value
    if (level !== OWN_LEVEL) return ''
    const counted = territories.own?.figureOf(id, code, vintage)?.communes
    const all = territories.own?.rowsOf(code)?.length
    return counted === undefined || all === undefined
      ? ''
      : t.common.outOf(formatNumber(counted), formatNumber(all))
  }

  const row = computed(() => territories.rowOf(ref.value))
  const table = computed(() => territories.table.value)
  const name = computed(() => territories.nameOf(ref.value))
  /** Those above it that have a page, widest first. */
  const above = computed(() => territories.parentsFrom(ref.value))
  const region = computed(() => territories.parentOf(ref.value, WIDEST_LEVEL))
  /** Rows of the bassins it is made of, or that its communes are of; a bassin's own. */
  const bassinRows = computed(() => {
    const { level, code } = ref.value
    const all = table.value
    if (!all) return []
    if (level === OWN_LEVEL) {
      const holders = territories.own?.holdersOf(code, HOME_LEVEL)
      return all[HOME_LEVEL].code.flatMap((bassin, at) => (holders?.has(bassin) ? [at] : []))
    }
    if (!isMapLevel(level)) return all[HOME_LEVEL].code.map((_, at) => at)
    return holderCodes(all, HOME_LEVEL, level).flatMap((holder, at) => (holder === code ? [at] : []))
  })
  return {
    ...{ state, problems, patch, ref, territories, figures, responses, comparables },
    ...{ row, table, name, above, region, bassinRows, peers, rankIn, communesIn },
  }
}

export type TerritoryModel = ReturnType<typeof useTerritory>
