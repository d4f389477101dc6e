import { computed, type Ref } from 'vue'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { creditOf } from '../shared/useCredits'
import { useTerritories } from '../shared/useTerritories'
import { useFigures } from '../shared/useFigures'

/** What is said of the territory: need first, then means, then people. */
const INDICATORS: readonly IndicatorId[] = [
  ...(['apl', 'generalistes', 'generalistes-60-plus', 'maisons', 'distance-maison'] as const),
  ...(['pharmacies-taux', 'plus-75', 'population', 'initiatives'] as const),
]

/** An initiative, where it is and what it covers, and the figures of its territory. */
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

  const covering = computed(() => {
    const { departements = [], regions = [] } = initiative.value ?? {}
    const at = (level: 'departement' | 'region', codes: readonly string[]) =>
      codes.map((code): TerritoryRef => ({ level, code }))
    return { departement: at('departement', departements), region: at('region', regions) }
  })
  /** What it serves, as its scope says: what the map shows whole. Empty where no map has it. */
  const covered = computed((): TerritoryRef[] => {
    const item = initiative.value
    if (!item || item.elsewhere !== undefined) return []
    const { departement, region } = covering.value
    const own: TerritoryRef[] = item.bassin === undefined ? [] : [{ level: 'bassin', code: item.bassin }]
    const local = item.scope === 'commune' || item.scope === 'bassin'
    const wide = item.scope === 'departement' ? [departement, region] : [region]
    const choices = [...(local ? [own, departement] : wide), own, departement]
    return choices.find((refs) => refs.length) ?? [{ level: 'france', code: 'FR' }]
  })
  /** Every territory that it is in, narrowest first: each has its page. */
  const pages = computed((): TerritoryRef[] => {
    const bassin = initiative.value?.bassin
    const { departement, region } = covering.value
    return [
      ...(bassin === undefined ? [] : [{ level: 'bassin' as const, code: bassin }]),
      ...departement,
      ...region,
    ]
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

  return { remote, all, initiative, territories, figures, territory, covered, pages, facts }
}
