import { computed } from 'vue'
import { existsAt } from '@/catalog/existsAt'
import { formatLimit } from '@/catalog/formatValue'
import { useFormatValue } from '@/pages/shared/useFormatValue'
import { allIndicators, indicatorById, type Indicator } from '@/catalog/indicators'
import { rankStart } from '@/catalog/rankOrder'
import { SHOWN_FIRST } from '@/catalog/subjects'
import type { StripMark, StripRow } from '@/charts/stripChart'
import type { IndicatorId } from '@/domain/indicatorIds'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { useAwaited } from '@/pages/shared/useAwaited'
import { creditOf } from '@/pages/shared/useCredits'
import { type Level, HOLDERS, WIDEST_LEVEL } from '@/schema/level'
import { placeWords } from '@/pages/shared/placeWords'
import type { TerritoryModel } from './useTerritory'

/** The others follow on request. */
const MAIN: readonly IndicatorId[] = SHOWN_FIRST.strips

export interface IndicatorInContext {
  indicator: Indicator
  source: string
  value: string
  known: boolean
  reason: string
  region: string
  france: string
  rank: readonly string[]
  /** How many of the communes of a composed territory took part; '' for a published one. */
  communes: string
  strip: StripRow
}

/** Each indicator of the territory's level: its figures in context, its rank, its strip among all of the level. */
export function useStrips(model: TerritoryModel) {
  const formatValue = useFormatValue()
  const { ref, figures, territories, name, region, peers, rankIn, communesIn } = model
  const { credits } = creditOf()
  /** France has no peers: it is shown over its départements. */
  const among = computed<Level>(() => peers.value ?? HOLDERS[0] ?? WIDEST_LEVEL)

  function figuresOf(indicator: Indicator): IndicatorInContext | null {
    const column = figures.columnOf(indicator.id, among.value)
    // A class is no point of an axis, and has no rank.
    if (!column || indicator.classes || !existsAt(indicator, ref.value.level)) return null
    const value = figures.valueOf(indicator.id, ref.value)
    const base = figures.baseOf(indicator.id, ref.value)
    if (value === undefined) return null
    const source = credits([indicator])
    const mark = (label: string, place: TerritoryRef | undefined): StripMark | null => {
      const own = place && figures.valueOf(indicator.id, place)
      return own !== undefined && isKnown(own)
        ? { name: label, value: own, text: `${label} ${formatValue(indicator, own)}` }
        : null
    }
    const france = mark(t.common.france, FRANCE)
    const inRegion =
      region.value && ref.value.level !== 'region'
        ? mark(territories.nameOf(region.value), region.value)
        : null
    // A total of France beside that of a bassin would only stretch the axis.
    const comparable = indicator.kind !== 'count'
    const rank = rankWords(indicator)
    return {
      indicator,
      source,
      value: formatValue(indicator, value, base),
      known: isKnown(value),
      reason: isKnown(value) ? '' : t.missing[value].sentence,
      region: region.value ? figures.textOf(indicator.id, region.value) : '',
      france: figures.textOf(indicator.id, FRANCE),
      rank,
      communes: communesIn(indicator.id),
      strip: {
        id: indicator.id,
        label: indicator.short,
        lines: [indicator.shortUnit ?? indicator.unit, source],
        values: column.values.filter(isKnown),
        own: isKnown(value)
          ? { name: name.value, value, text: `${shorten(name.value)} ${formatValue(indicator, value, base)}` }
          : t.common.labelled(shorten(name.value), t.missing[value].short),
        references:
          ref.value.level === 'france' || !comparable
            ? []
            : [inRegion, france].filter((item) => item !== null),
        rank,
        format: (at) =>
          indicator.kind === 'share' ? formatValue(indicator, at) : formatLimit(indicator, at),
      },
    }
  }

  /** Quartile, then rank, then ties: a quartile is read more safely than a rank. */
  function rankWords(indicator: Indicator): string[] {
    const found = rankIn(indicator.id, rankStart(indicator))
    if (!found) return []
    const words = t.territory.strips
    return [
      words.quartiles[found.quartile] ?? '',
      ...(found.own
        ? [words.rank(placeWords(found), formatNumber(found.total))]
        : [placeWords(found), t.map.selection.place.outOf(formatNumber(found.total))]),
      found.own && found.ties ? words.ties(formatNumber(found.ties), found.ties > 1) : '',
    ].filter(Boolean)
  }

  const all = computed(() => allIndicators().flatMap((indicator) => figuresOf(indicator) ?? []))
  const main = computed(() => all.value.filter(({ indicator }) => MAIN.includes(indicator.id)))
  const groups = computed(() => {
    const rest = all.value.filter(({ indicator }) => !MAIN.includes(indicator.id))
    const names = [...new Set(rest.map(({ indicator }) => indicator.group))]
    return names.map((group) => ({
      group,
      title: t.indicatorGroups[group],
      rows: rest.filter(({ indicator }) => indicator.group === group),
    }))
  })
  /** What a person brought is seen at once; our other figures are folded. */
  const brought = computed(() => groups.value.filter(({ group }) => group === 'apporte'))
  const others = computed(() => groups.value.filter(({ group }) => group !== 'apporte'))
  /** All that have come, classes included. */
  const known = computed(() =>
    allIndicators().filter(
      (indicator) =>
        existsAt(indicator, ref.value.level) && figures.valueOf(indicator.id, ref.value) !== undefined,
    ),
  )
  /** Until all its figures have come, with those beside them. */
  const waiting = useAwaited(() =>
    allIndicators().flatMap(({ id }) =>
      [ref.value.level, among.value, region.value?.level ?? FRANCE.level, FRANCE.level].flatMap((level) =>
        existsAt(indicatorById(id), ref.value.level) ? figures.filesOf(id, level) : [],
      ),
    ),
  )
  return { all, main, brought, others, among, known, waiting }
}

/** A long name would run over the strip's end. */
function shorten(name: string): string {
  return name.length > 24 ? `${name.slice(0, 22)}…` : name
}
