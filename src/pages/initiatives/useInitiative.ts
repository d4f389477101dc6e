import { computed, type Ref } from 'vue'
import { similarInitiatives } from '@/analysis/similarInitiatives'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { SimilarRow } from '@/components/SimilarInitiatives.vue'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { formatKm } from '@/i18n/formatKm'
import { observatory } from '@/i18n/observatory'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { initiativePlace } from '../map/initiativePlace'
import { creditOf } from '../map/useCredits'
import { useTerritories } from '../map/useTerritories'
import { useFigures } from '../shared/useFigures'

const SIMILAR = 6
/** What is said of the territory: need first, then means, then people. */
const INDICATORS: readonly IndicatorId[] = [
  ...(['apl', 'generalistes', 'generalistes-60-plus', 'maisons', 'distance-maison'] as const),
  ...(['pharmacies-taux', 'plus-75', 'population', 'initiatives'] as const),
]

/** An initiative, the figures of its territory, and others to compare with. */
export function useInitiative(id: Ref<string>) {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)
  const credits = creditOf()
  const remote = computed(() => artefacts.get(initiativesFile))
  const all = computed(() => (remote.value.state === 'ready' ? remote.value.value : []))
  const initiative = computed(() => all.value.find((item) => item.id === id.value))

  /** The territory whose figures are shown: the bassin of its commune, else what it covers if that is one territory. */
  const territory = computed((): TerritoryRef | null => {
    const item = initiative.value
    if (!item || item.elsewhere !== undefined) return null
    if (item.bassin !== undefined) return { level: 'bassin', code: item.bassin }
    const [departement, otherDepartement] = item.departements
    if (departement !== undefined && otherDepartement === undefined)
      return { level: 'departement', code: departement }
    const [region, otherRegion] = item.regions
    return region !== undefined && otherRegion === undefined ? { level: 'region', code: region } : null
  })

  const facts = computed(() => {
    const ref = territory.value
    if (!ref || !territories.table.value) return []
    const france: TerritoryRef = { level: 'france', code: 'FR' }
    return INDICATORS.map((key) => {
      const entry = indicatorById(key)
      const value = figures.valueOf(key, ref)
      const base = figures.baseOf(key, ref)
      const small = entry.smallBase !== undefined && isKnown(base) && base < entry.smallBase
      // "12 sur 28" is no percentage.
      const counted = entry.kind === 'share' && isKnown(base) && base > 0 && base < 100
      const unit = (entry.shortUnit ?? entry.unit).replace(counted ? /^% (des|of) / : /^(km) /, '')
      const absent = value !== undefined && !isKnown(value) ? t.missing[value].sentence : ''
      return {
        id: key,
        label: entry.short,
        value: formatValue(entry, value, base),
        france: entry.kind === 'count' ? '' : formatValue(entry, figures.valueOf(key, france)),
        note: [unit, credits(entry, latestVintage(entry)), small ? observatory.page.lowBase : '', absent]
          .filter(Boolean)
          .map((part) => part.replace(/\.$/, ''))
          .join('. '),
      }
    })
  })

  const similar = computed<SimilarRow[]>(() => {
    const item = initiative.value
    if (!item) return []
    return similarInitiatives(item, all.value, SIMILAR).map(({ item: other, km }) => ({
      id: other.id,
      axis: other.axis,
      title: other.title,
      place: initiativePlace(other, territories),
      why: km === null ? '' : observatory.page.away(formatKm(km)),
      status: t.initiatives.statuses[other.status],
    }))
  })
  return { remote, initiative, territories, territory, facts, similar }
}
