import { HOME_LEVEL, isMade } from '@/schema/level'
import { computed } from 'vue'
import { meets } from '@/analysis/meets'
import { gpCounts } from '@/catalog/gpCounts'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import type { IndicatorId } from '@/domain/indicatorIds'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { placeWords } from '@/pages/shared/placeWords'
import type { TerritoryModel } from './useTerritory'
import { OWN_LEVEL } from '@/schema/ownLevel'

export interface KeyFigure {
  title: string
  value: string
  known: boolean
  /** Unit or explanation. */
  says: string
  /** What is read on demand. */
  more?: { title: string; text: string } | undefined
  compared: string
  /** Whose sources are named. */
  sources: readonly IndicatorId[]
  /** The indicator to be made again from its source. */
  verify: IndicatorId
}

const texts = t.territory.key

/** The sentence under the name, and the five figures at the head of the page. */
export function useKeyFigures(model: TerritoryModel) {
  const { ref, figures, responses, territories, row, bassinRows, peers, rankIn } = model
  const territory = computed(() => territories.at(ref.value))
  const at = (id: IndicatorId, place: TerritoryRef, vintage?: string) => figures.valueOf(id, place, vintage)
  const show = (id: IndicatorId, place = ref.value) => figures.textOf(id, place)

  const lede = computed(() => {
    const known = territory.value
    if (!known) return ''
    const words = t.territory.lede
    const size = words.size(
      isMade(ref.value.level) ? '' : words.communes(formatNumber(known.communes), known.communes > 1),
      formatNumber(known.population),
      known.area === undefined ? '' : t.common.area(formatNumber(known.area)),
    )
    const [first] = indicatorById(SUBJECT.access).vintages
    const last = latestVintage(indicatorById(SUBJECT.access))
    const now = at(SUBJECT.access, ref.value)
    const then = at(SUBJECT.access, ref.value, first)
    if (now === undefined || then === undefined) return size
    if (!isKnown(now)) return `${size} ${words.unknown(last)}`
    const limit = indicatorById(SUBJECT.access).threshold ?? 2.5
    const level = now >= limit ? words.above : isKnown(then) && then >= limit ? words.crossed : words.under
    return `${size} ${level}${change(now, then)}${now >= limit ? held(limit) : ''}${words.end}`

    /** What a mean above the threshold hides: bassins that are below it. */
    function held(limit: number): string {
      if (ref.value.level === HOME_LEVEL || ref.value.level === OWN_LEVEL || isMade(ref.value.level))
        return ''
      const values = figures.columnOf(SUBJECT.access, HOME_LEVEL)?.values
      const n = bassinRows.value.filter((at) => meets(values?.[at], '<', limit)).length
      const total = formatNumber(bassinRows.value.length)
      return n === 0 ? '' : n === 1 ? words.heldOne(total) : words.held(formatNumber(n), total)
    }

    /** Both years are said: producers publish later ones for some levels only, and the chart of the page shows them. */
    function change(now: number, then: Value): string {
      const percent = shift(now, then)
      if (percent === null) return ''
      const own =
        percent === 0
          ? words.steady(first, last)
          : words.trend(formatNumber(Math.abs(percent)), percent < 0, first, last)
      const national = shift(at(SUBJECT.access, FRANCE), at(SUBJECT.access, FRANCE, first))
      if (ref.value.level === 'france' || national === null) return own
      return own + words.france(formatNumber(Math.abs(national)), national < 0)
    }
  })

  /** The national figure in a sentence; nothing beside that of France itself. */
  const beside = (id: IndicatorId, say: (national: string) => string = texts.france) =>
    ref.value.level === 'france' ? '' : say(show(id, FRANCE))

  const keys = computed<KeyFigure[]>(() =>
    [access(), rank(), doctors(), maisons(), people()].flatMap((item) => item ?? []),
  )

  function access(): KeyFigure {
    const value = at(SUBJECT.access, ref.value)
    return {
      title: texts.apl,
      verify: SUBJECT.access,
      value: show(SUBJECT.access),
      known: isKnown(value),
      says:
        value === undefined || isKnown(value)
          ? indicatorById(SUBJECT.access).unit
          : t.missing[value].sentence,
      compared: beside(SUBJECT.access),
      sources: [SUBJECT.access],
    }
  }
  function rank(): KeyFigure | null {
    const found = rankIn(SUBJECT.access, 'low')
    if (!found || !peers.value) return null
    const many = found.total > 1
    const level = t.common.levels[peers.value][many ? 'many' : 'one']
    const of = t.map.selection.of(formatNumber(found.total), level, many)
    return {
      title: texts.rank,
      verify: SUBJECT.access,
      value: placeWords(found),
      known: found.own,
      says: texts.rankFrom(of),
      compared: t.territory.strips.quartiles[found.quartile] ?? '',
      sources: [SUBJECT.access],
    }
  }
  function doctors(): KeyFigure {
    const value = at(SUBJECT.olderDoctors, ref.value)
    const base = figures.baseOf(SUBJECT.olderDoctors, ref.value)
    const counts = gpCounts(base, at(SUBJECT.doctors, ref.value), territories.at(ref.value)?.population)
    const older = isKnown(value) && isKnown(base) ? Math.round((value * base) / 100) : null
    return {
      title: texts.doctors,
      verify: SUBJECT.olderDoctors,
      value: isKnown(base) ? formatNumber(base) : show(SUBJECT.olderDoctors),
      known: isKnown(base),
      says:
        older !== null
          ? texts.older(formatNumber(older))
          : value !== undefined && !isKnown(value) && !isKnown(base)
            ? t.missing[value].sentence
            : '',
      more: counts ? { title: texts.twoCounts, text: counts.all } : undefined,
      compared: beside(SUBJECT.olderDoctors, texts.franceOlder),
      sources: [SUBJECT.olderDoctors, SUBJECT.doctors],
    }
  }
  function maisons(): KeyFigure {
    const value = at(SUBJECT.maisons, ref.value)
    return {
      title: texts.maison,
      verify: SUBJECT.maisons,
      value: show(SUBJECT.maisons),
      known: isKnown(value),
      says: ref.value.level === HOME_LEVEL ? nearest() : distance(),
      compared: beside(SUBJECT.maisonRate, (national) => texts.rates(show(SUBJECT.maisonRate), national)),
      sources: [SUBJECT.maisons],
    }
  }
  function distance(): string {
    const km = at(SUBJECT.maisonDistance, ref.value)
    const said = show(SUBJECT.maisonDistance)
    if (!isMade(ref.value.level)) return t.map.selection.meanDistance(said)
    return km === 0 ? '' : texts.nearestAlone(said)
  }
  function nearest(): string {
    const found = responses.nearestMaison.value
    const k = row.value
    if (!found || k === undefined) return ''
    const commune = responses.maisons.value?.name[found.row[k] ?? -1] ?? ''
    const km = found.km[k] ?? Infinity
    return km < 0.5 ? texts.atPole(commune) : texts.nearest(commune, t.common.km(formatNumber(km)))
  }
  function people(): KeyFigure {
    const aged = at(SUBJECT.aged, ref.value)
    return {
      title: texts.people,
      verify: SUBJECT.population,
      value: territory.value ? formatNumber(territory.value.population) : show(SUBJECT.population),
      known: territory.value !== undefined,
      // What has not come is on its way, or did not load: it is not said to be missing.
      says:
        aged === undefined || isKnown(aged)
          ? texts.aged(show(SUBJECT.aged))
          : texts.agedMissing(t.missing[aged].short),
      compared: beside(SUBJECT.aged),
      sources: [SUBJECT.population, SUBJECT.aged],
    }
  }
  return { lede, keys }
}

/** Change in %, rounded; null where one of the two is missing. */
function shift(now: Value | undefined, then: Value | undefined): number | null {
  return isKnown(now) && isKnown(then) && then > 0 ? Math.round((now / then - 1) * 100) : null
}
