import { sizeOf } from './sizeOf'
import { homeRef } from '@/domain/territory'
import { HOME_LEVEL } from '@/schema/level'
import { computed, type Ref } from 'vue'
import { distance } from 'geokdbush'
import { whereElse } from '@/analysis/whereElse'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import type { WhereElseRow } from '@/components/WhereElse.vue'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { useTerritories } from '@/pages/shared/useTerritories'
import type { PublishedInitiative } from '@/schema/initiative'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from './partWords'
import { useComparables } from './useComparables'
import { useFigures } from './useFigures'
import { useResponses } from './useResponses'

const NEAR_KM = 20

/**
 * For an initiative: the bassins comparable to its own that are under-dense and have no initiative of the same axis, in
 * them or near their pole. Gives the properties of `WhereElse.vue`.
 */
export function useWhereElse(initiative: Ref<PublishedInitiative>) {
  const formatValue = useFormatValue()
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)
  const comparables = useComparables(territories, figures)
  const responses = useResponses(territories)
  const apl = indicatorById(SUBJECT.access)
  const limit = apl.threshold ?? 2.5

  const row = computed(() => {
    const { bassin } = initiative.value
    return bassin === undefined ? undefined : territories.rowOf(homeRef(bassin))
  })
  const rows = computed<WhereElseRow[] | null>(() => {
    const space = comparables.space.value
    const bassins = responses.bassins.value
    const same = responses.located.value?.filter(({ axis }) => axis === initiative.value.axis)
    const access = figures.columnOf(SUBJECT.access, HOME_LEVEL)?.values
    if (!space || !bassins || !access || !same || row.value === undefined) return null
    const inNeed = (at: number) => {
      const value = access[at]
      return isKnown(value) && value < limit
    }
    const hasSuch = (at: number) =>
      same.some(
        ({ bassin, lon, lat }) =>
          bassin === bassins.code[at] ||
          distance(bassins.lon[at] ?? 0, bassins.lat[at] ?? 0, lon, lat) <= NEAR_KM,
      )
    const own = row.value
    return whereElse(space, own, inNeed, hasSuch).map((found) => {
      const ref = homeRef(bassins.code[found.row] ?? '')
      return {
        code: ref.code,
        name: territories.nameOf(ref),
        place: territories.placeOf(ref),
        population: sizeOf(territories.at(ref)),
        access: formatValue(apl, access[found.row]),
        why: comparables.explain(found, own),
      }
    })
  })
  const rule = computed(() =>
    t.comparables.elsewhere.rule(
      t.initiatives.axes[initiative.value.axis].label.toLowerCase(),
      formatNumber(limit, 1),
      t.common.km(formatNumber(NEAR_KM)),
    ),
  )
  const waiting = computed(() => partWords(artefacts.failures.length ? 'failed' : 'loading'))
  const placeless = computed(() => initiative.value.bassin === undefined)
  return { rows, waiting, rule, placeless, vintage: apl.vintages[apl.vintages.length - 1] ?? '' }
}
