import { computed } from 'vue'
import { densityThirds, initiativePatterns, type Setting } from '@/analysis/initiativePatterns'
import { resultOf } from '@/analysis/readings'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { isKnown } from '@/domain/value'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { HOME_LEVEL } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'
import { useInitiativeTexts } from '@/stores/initiativeTexts'
import { useFigures } from '../shared/useFigures'
import { useTerritories } from '../shared/useTerritories'

/** Bassins in want of GPs, or the others. */
export interface NeedSide {
  inNeed: boolean
  bassins: number
  population: number
  /** Initiatives that have a place there. */
  tried: number
  /** Bassins without any. */
  without: number
}

/** What the initiatives of each type say together, and where they are beside where GPs are wanting. Undefined while something is on its way. */
export function usePatterns() {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)
  const texts = useInitiativeTexts()
  const apl = indicatorById(SUBJECT.access)
  const limit = apl.threshold ?? 0

  const settings = computed(() => {
    const bassins = territories.table.value?.[HOME_LEVEL]
    const access = figures.columnOf(SUBJECT.access, HOME_LEVEL)?.values
    if (!bassins || !access) return undefined
    const thirds = densityThirds(bassins.population, bassins.area)
    return new Map(
      bassins.code.flatMap((code, row): [string, Setting & { population: number }][] => {
        const density = thirds[row]
        const value = access[row]
        return density
          ? [
              [
                code,
                {
                  density,
                  inNeed: isKnown(value) && value < limit,
                  population: bassins.population[row] ?? 0,
                },
              ],
            ]
          : []
      }),
    )
  })
  const items = computed(() => artefacts.value(initiativesFile))
  const patterns = computed(() => {
    const [all, known, read] = [items.value, settings.value, texts.all]
    if (!all || !known || !read) return undefined
    const told = (id: string) => resultOf(read.get(id)?.readings ?? [])
    return initiativePatterns(all, told, (bassin) => known.get(bassin))
  })
  /** Bassins in want and the others: how many, with how many people, how many tries. */
  const need = computed(() => {
    const [all, known] = [items.value, settings.value]
    if (!all || !known) return undefined
    return [true, false].map((inNeed): NeedSide => {
      const own = [...known].filter(([, setting]) => setting.inNeed === inNeed)
      const codes = new Set(own.map(([code]) => code))
      const tried = all.filter(({ bassin }) => bassin !== undefined && codes.has(bassin))
      return {
        inNeed,
        bassins: own.length,
        population: own.reduce((sum, [, { population }]) => sum + population, 0),
        tried: tried.length,
        without: own.length - new Set(tried.map(({ bassin }) => bassin)).size,
      }
    })
  })
  return { patterns, need, limit, apl }
}
