import { homeRef } from '@/domain/territory'
import { computed, type Ref } from 'vue'
import { distanceBetween } from '@/analysis/similar'
import { similarInitiatives } from '@/analysis/similarInitiatives'
import type { SimilarRow } from '@/components/SimilarInitiatives.vue'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { formatKm } from '@/i18n/formatKm'
import { observatory } from '@/i18n/observatory'
import type { PublishedInitiative } from '@/schema/initiative'
import { partWords } from '../shared/partWords'
import { initiativePlace } from '../shared/initiativePlace'
import type { useTerritories } from '../shared/useTerritories'
import { useComparables } from '../shared/useComparables'
import type { Figures } from '../shared/useFigures'

const SIMILAR = 6

/** Initiatives of the same form, tried in comparable territories first, and the rule in words. Null while figures load. */
export function useSimilar(
  initiative: Ref<PublishedInitiative | undefined>,
  all: Ref<readonly PublishedInitiative[]>,
  territories: ReturnType<typeof useTerritories>,
  figures: Figures,
) {
  const words = observatory.page
  const { space, state, basis: alike } = useComparables(territories, figures)
  const rowOf = (bassin: string | undefined) =>
    bassin === undefined ? undefined : territories.rowOf(homeRef(bassin))

  function gapTo(other: PublishedInitiative): number | null {
    const [from, to] = [rowOf(initiative.value?.bassin), rowOf(other.bassin)]
    if (!space.value || from === undefined || to === undefined) return null
    const gap = from === to ? 0 : distanceBetween(space.value, from, to)
    return Number.isNaN(gap) ? null : gap
  }
  const rows = computed<SimilarRow[] | null>(() => {
    const item = initiative.value
    if (!item || (item.bassin !== undefined && !space.value)) return null
    return similarInitiatives(item, all.value, gapTo, SIMILAR).map(({ item: other, gap, km }) => ({
      id: other.id,
      axis: other.axis,
      title: other.title,
      place: initiativePlace(other, territories),
      why: [
        gap === null
          ? ''
          : other.bassin === item.bassin
            ? words.sameBassin
            : t.comparables.tried.gap(formatNumber(gap, 1)),
        km === null || km === 0 ? '' : words.away(formatKm(km)),
      ]
        .filter(Boolean)
        .join(t.common.listSeparator),
      status: t.initiatives.statuses[other.status],
    }))
  })
  const basis = computed(() => {
    const item = initiative.value
    if (!item) return ''
    const type = t.initiatives.types[item.type]
    return item.bassin === undefined ? words.similarBasisWide(type) : words.similarBasis(type, alike.value)
  })
  return { rows, basis, waiting: computed(() => partWords(state.value)) }
}
