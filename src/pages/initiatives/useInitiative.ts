import { codesAt, soleTerritory } from '@/domain/initiativeTerritories'
import { MAP_LEVELS } from '@/schema/level'
import { isLocal } from '@/schema/initiative'
import { computed, type Ref } from 'vue'
import { indicatorById } from '@/catalog/indicators'
import { SHOWN_FIRST } from '@/catalog/subjects'
import { fewWords, restsOnFew } from '@/catalog/restsOnFew'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { useTerritories } from '../shared/useTerritories'
import { useFigures } from '../shared/useFigures'

/** An initiative, where it is and what it covers, and the figures of its territory. */
export function useInitiative(id: Ref<string>) {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)
  const remote = computed(() => artefacts.get(initiativesFile))
  const all = computed(() => (remote.value.state === 'ready' ? remote.value.value : []))
  const initiative = computed(() => all.value.find((item) => item.id === id.value))

  /** The territory whose figures are shown. */
  const territory = computed(() => (initiative.value ? soleTerritory(initiative.value) : null))

  /** What it serves, as its scope says: what the map shows whole. Empty where no map has it. */
  const covered = computed((): TerritoryRef[] => {
    const item = initiative.value
    if (!item || item.elsewhere !== undefined) return []
    const named = [...MAP_LEVELS].reverse().map((level) => pages.value.filter((ref) => ref.level === level))
    // Narrowest first, from the level of its scope; a regional or national one is first its régions.
    const scope = [...MAP_LEVELS].reverse().findIndex((level) => level === item.scope)
    const from = isLocal(item.scope) ? 0 : scope < 0 ? named.length - 1 : scope
    return [...named.slice(from), ...named].find((refs) => refs.length) ?? [FRANCE]
  })
  /** Every territory that it is in, narrowest first: each has its page. */
  const pages = computed((): TerritoryRef[] => {
    const item = initiative.value
    return item
      ? [...MAP_LEVELS].reverse().flatMap((level) => codesAt(item, level).map((code) => ({ level, code })))
      : []
  })

  const facts = computed(() => {
    const ref = territory.value
    if (!ref || !territories.table.value) return []
    return SHOWN_FIRST.initiative.map((key) => {
      const entry = indicatorById(key)
      const value = figures.valueOf(key, ref)
      const base = figures.baseOf(key, ref)
      const small = isKnown(value) && restsOnFew(entry, ref.code, base)
      // "12 sur 28" is no percentage.
      const counted = entry.kind === 'share' && isKnown(base) && base > 0 && base < 100
      const unit = (entry.shortUnit ?? entry.unit).replace(counted ? /^% (des|of) / : /^(km) /, '')
      const absent = value !== undefined && !isKnown(value) ? t.missing[value].sentence : ''
      return {
        id: key,
        label: entry.short,
        value: figures.textOf(key, ref, undefined, base),
        france: entry.kind === 'count' ? '' : figures.textOf(key, FRANCE),
        note: [unit, small ? fewWords(entry) : '', absent]
          .filter(Boolean)
          .map((part) => part.replace(/\.$/, ''))
          .join('. '),
      }
    })
  })

  return { remote, all, initiative, territories, figures, territory, covered, pages, facts }
}
