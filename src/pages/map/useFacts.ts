import { computed, type Ref } from 'vue'
import { placeAmong } from '@/analysis/rank'
import { unitBeside } from '@/catalog/formatValue'
import { formatDifference } from '@/catalog/formatDifference'
import { gpCounts } from '@/catalog/gpCounts'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { existsAt } from '@/catalog/existsAt'
import { indicatorById, latestVintage, type Indicator } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { rankOrder, rankStart } from '@/catalog/rankOrder'
import { fewSentence, restsOnFew } from '@/catalog/restsOnFew'
import { partialVintages } from '@/catalog/vintagesAt'
import type { Fact } from '@/components/TerritoryFacts.vue'
import type { IndicatorId } from '@/domain/indicatorIds'
import { peerLevel } from '@/domain/pictureLevel'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import type { View } from '@/domain/view'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { valuesOf } from '@/load/artefacts'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'
import { placeWords } from '../shared/placeWords'
import { creditOf } from '../shared/useCredits'
import type { useTerritories } from '../shared/useTerritories'

/** What the panel says of the territory singled out: its figure in context, its rank, departures, facilities. */
export function useFacts(
  view: Ref<View>,
  chosen: Ref<TerritoryRef | null>,
  territories: ReturnType<typeof useTerritories>,
) {
  const formatValue = useFormatValue()
  const artefacts = useArtefacts()
  const { linksOf } = creditOf()
  const indicator = computed(() => indicatorById(view.value.indicator))

  function cell(id: IndicatorId, ref: TerritoryRef, vintage?: string) {
    const year = vintage ?? latestVintage(indicatorById(id))
    const exists = existsAt(indicatorById(id), ref.level)
    const ranked = peerLevel(ref.level) ?? ref.level
    const file = artefacts.value(valuesOf(id, exists ? ranked : undefined))
    const column = exists ? file?.vintages[year]?.[ranked] : undefined
    const row = territories.rowOf(ref)
    const at = (values?: readonly Value[]) => (row === undefined ? undefined : values?.[row])
    const made = column && ref.level === OWN_LEVEL ? territories.own?.figureOf(id, ref.code, year) : undefined
    return {
      loaded: file !== undefined,
      /** Of the territories that it is ranked among, its own or those that one that a person composed is set beside. */
      column,
      value: made?.value ?? at(column?.values),
      base: made?.base ?? at(column?.base),
      national: artefacts.value(valuesOf(id))?.vintages[year]?.france?.values[0],
    }
  }

  const own = computed(() => {
    const ref = chosen.value
    if (!ref) return null
    return { ref, ...cell(view.value.indicator, ref, view.value.vintage) }
  })

  const headline = computed(() => {
    if (!own.value) return null
    const { value, base, national, column, loaded, ref } = own.value
    const entry = indicator.value
    const shown: Value | undefined = column ? value : loaded ? 'not-applicable' : undefined
    const remarks: string[] = []
    if (entry.threshold !== undefined && isKnown(value) && value < entry.threshold)
      remarks.push(t.map.selection.underDense)
    if (isKnown(value) && restsOnFew(entry, ref.code, base)) remarks.push(fewSentence(entry))
    if (shown !== undefined && !isKnown(shown))
      remarks.push(
        column
          ? t.missing[shown].sentence
          : existsAt(entry, ref.level)
            ? `${partialVintages(entry)}.`
            : t.map.levelUnavailable(entry.short, t.common.levels[ref.level].one),
      )
    return {
      title: entry.short,
      links: linksOf([entry], view.value.vintage),
      value: formatValue(entry, shown, base, ref.level),
      inWords: !isKnown(value) || entry.classes !== undefined,
      unit:
        isKnown(base) && base < 100 && entry.kind === 'share'
          ? entry.unit.replace(/^% (des|of) /, '')
          : unitBeside(entry),
      comparison: compare(entry, value, national),
      remark: remarks.join(' '),
    }
  })

  const rank = computed(() => {
    if (!own.value?.column || indicator.value.classes) return null
    const { column, value, ref } = own.value
    const words = t.map.selection
    const order = rankOrder(indicator.value)
    const found = placeAmong(column.values, value, rankStart(indicator.value))
    const among = peerLevel(ref.level) ?? ref.level
    if (!found) return null
    const isOfThem = among === ref.level
    const { total, quartile } = found
    const many = total > 1
    const ordinal = placeWords({ ...found, own: isOfThem })
    const place = (isOfThem ? words.ranked : words.rankedAmong)[order](ordinal)
    const ties = isOfThem ? found.ties - 1 : 0
    const tied = ties === 0 ? '' : ties === 1 ? words.tie : words.ties(formatNumber(ties))
    return {
      of: words.of(formatNumber(total), t.common.levels[among][many ? 'many' : 'one'], many),
      sentence: `${place}${tied}, ${words.quartiles[quartile] ?? ''}.`,
      share: total > 1 ? Math.min(1, (found.rank - 1) / (total - 1)) : 0,
    }
  })

  const facts = computed<Fact[]>(() => {
    const ref = chosen.value
    if (!ref) return []
    return [doctors(ref), departures(ref), maisons(ref)].flatMap((fact) => fact ?? [])
  })

  function doctors(ref: TerritoryRef): Fact | null {
    const entries = ([SUBJECT.olderDoctors, SUBJECT.doctors] as const).map(indicatorById)
    const said = gpCounts(
      cell(SUBJECT.olderDoctors, ref).base,
      cell(SUBJECT.doctors, ref).value,
      territories.at(ref)?.population,
    )
    if (!said) return null
    return {
      title: t.map.selection.gps,
      links: linksOf(entries),
      strong: said.selfEmployed,
      rest: said.all,
    }
  }

  function departures(ref: TerritoryRef): Fact | null {
    const { value, base, national } = cell(SUBJECT.olderDoctors, ref)
    if (!isKnown(value) || !isKnown(base) || view.value.indicator === SUBJECT.olderDoctors) return null
    const older = Math.round((value * base) / 100)
    const entry = indicatorById(SUBJECT.olderDoctors)
    return {
      title: t.map.selection.retirement,
      links: linksOf([entry]),
      strong:
        base === 1
          ? t.map.selection.retirementOne(formatNumber(older))
          : t.map.selection.retirementSentence(formatNumber(older), formatNumber(base), older > 1),
      rest: [
        restsOnFew(entry, ref.code, base) ? fewSentence(entry) : '',
        t.map.selection.retirementFrance(formatValue(entry, national)),
        t.map.selection.retirementUndated,
      ].join(' '),
      ...(base <= 24 ? { dots: { full: older, total: base } } : {}),
    }
  }

  function maisons(ref: TerritoryRef): Fact | null {
    const count = cell(SUBJECT.maisons, ref).value
    if (!isKnown(count) || view.value.indicator === SUBJECT.maisons) return null
    const entry = indicatorById(SUBJECT.maisons)
    const distance = indicatorById(SUBJECT.maisonDistance)
    const mean = cell(SUBJECT.maisonDistance, ref).value
    return {
      title: t.map.selection.maisons,
      links: linksOf([entry]),
      strong: count === 0 ? t.map.selection.noMaison : t.facilities.maisons.count(count),
      rest: isKnown(mean) ? t.map.selection.meanDistance(formatValue(distance, mean)) : '',
    }
  }

  return { own, headline, rank, facts }
}

/** The gap to the national value: in points for a share, in % elsewhere; nothing where either is missing. */
function compare(indicator: Indicator, value: Value | undefined, national: Value | undefined): string {
  if (!isKnown(value) || !isKnown(national) || indicator.kind === 'count') return ''
  // A % of an index that has no unit, nor a true zero, would say nothing.
  if (indicator.kind === 'index') return ''
  if (indicator.kind === 'share') {
    const { size, way, plural } = formatDifference(indicator, value - national)
    return way === 0 ? t.map.selection.sameAsFrance : t.map.selection.points(size, way > 0, plural)
  }
  if (national === 0) return ''
  const percent = Math.round((value / national - 1) * 100)
  return percent === 0
    ? t.map.selection.sameAsFrance
    : t.map.selection.comparedTo(formatNumber(Math.abs(percent)), percent > 0)
}
