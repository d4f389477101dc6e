import { computed } from 'vue'
import { SUBJECT } from '@/catalog/subjects'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { holdersOf, overlaps as overlapsFile, territoriesAt, valuesOf } from '@/load/artefacts'
import {
  byLevel,
  COMMUNE_LEVEL,
  DRAWN_LEVELS,
  holdersAt,
  HOLDERS,
  isDrawn,
  LISTED_LEVELS,
  type DrawnLevel,
  type MapLevel,
} from '@/schema/level'
import { widerThan, type Pairs } from '@/schema/overlaps'
import { tableParams } from '@/stores/address/table'
import { useArtefacts } from '@/stores/artefacts'
import type { TerritoryModel } from './useTerritory'
import { OWN_LEVEL } from '@/schema/ownLevel'

const texts = t.territory.kin

/** A territory that shares communes with the one of the page: `communes` of them, where `people` live. */
interface Shared {
  row: number
  communes: number
  people: number
}

/** The territories of other levels that this one is in or is made of, each level with its figures, by people in common. */
export function useKin({ ref, row, table, territories, figures }: TerritoryModel) {
  const artefacts = useArtefacts()

  const levels = computed(() => {
    const { level } = ref.value
    const wider = isDrawn(level) ? widerThan(level) : level === FRANCE.level ? [] : DRAWN_LEVELS
    // Its communes have a list of their own, which comes when it is asked for.
    const finer = DRAWN_LEVELS.filter((other) => other !== level && !wider.includes(other))
    return { wider: groups(wider), finer: groups(finer) }
  })
  const files = computed(() => [
    ...LISTED_LEVELS.map(holdersOf),
    ...territories.filesOf(ref.value.level),
    overlapsFile,
    ...DRAWN_LEVELS.flatMap((level) => [territoriesAt(level), valuesOf(SUBJECT.access, level)]),
  ])

  function groups(wanted: readonly DrawnLevel[]) {
    return wanted.flatMap((level) => {
      const shared = sharedWith(level)?.sort((a, b) => b.people - a.people)
      if (!shared) return []
      const outside = (own.value?.communes ?? 0) - shared.reduce((sum, { communes }) => sum + communes, 0)
      return {
        level,
        title: t.common.count(formatNumber(shared.length), level, shared.length > 1),
        rows: shared.map((found) => rowOf(level, found)),
        outside:
          outside > 0 ? texts.outside(formatNumber(outside), outside > 1, t.common.levels[level].one) : '',
        query: tableQuery(level),
      }
    })
  }
  const own = computed(() => territories.at(ref.value))

  /** Undefined while the lists are on their way. */
  function sharedWith(level: DrawnLevel): Shared[] | undefined {
    const own = ref.value.level
    const names = table.value?.[level]
    if (!names) return undefined
    if (own === OWN_LEVEL) {
      if (!territories.own?.rowsOf(ref.value.code)) return undefined
      const holders = territories.own.holdersOf(ref.value.code, level)
      return [...holders].map(([code, parts]) => ({ row: names.code.indexOf(code), ...parts }))
    }
    if (own === COMMUNE_LEVEL) {
      const holder = territories.parentOf(ref.value, level)
      const people = territories.at(ref.value)?.population ?? 0
      return holder ? [{ row: names.code.indexOf(holder.code), communes: 1, people }] : []
    }
    if (!isDrawn(own))
      return names.code.map((_, at) => ({
        row: at,
        communes: names.communes[at] ?? 0,
        people: names.population[at] ?? 0,
      }))
    const all = artefacts.value(overlapsFile)
    const up = widerThan(own).includes(level)
    const pairs: Pairs | undefined = up ? all?.[own][level] : all?.[level][own]
    return pairs && inPairs(pairs, up ? 'finer' : 'wider', up ? 'wider' : 'finer')
  }
  function inPairs(pairs: Pairs, mine: 'finer' | 'wider', other: 'finer' | 'wider'): Shared[] {
    const found: Shared[] = []
    pairs[mine].forEach((at, pair) => {
      if (at !== row.value) return
      found.push({
        row: pairs[other][pair] ?? -1,
        communes: pairs.communes[pair] ?? 0,
        people: pairs.people[pair] ?? 0,
      })
    })
    return found
  }

  function rowOf(level: MapLevel, { row: at, communes, people }: Shared) {
    const place: TerritoryRef = { level, code: table.value?.[level]?.code[at] ?? '' }
    const total = territories.at(place)?.communes ?? 0
    // What holds it whole, or what it holds whole, needs no count.
    const all = communes === total || communes === own.value?.communes
    return {
      place,
      name: territories.nameOf(place),
      part: all ? '' : texts.part(formatNumber(communes), formatNumber(total), communes > 1),
      people: formatNumber(all ? (territories.at(place)?.population ?? people) : people),
      value: figures.textOf(SUBJECT.access, place),
    }
  }

  /** The table of a level, kept to this territory where the table can be; null where it cannot. */
  function tableQuery(level: MapLevel) {
    const { level: holder, code } = ref.value
    if (holder !== FRANCE.level && !holdersAt(level).some((known) => known === holder)) return null
    const within = byLevel((known) => (known === holder ? code : null), HOLDERS)
    return tableParams.write({ ...tableParams.fallback, level, within })
  }
  return { levels, files }
}
