import { upperFirst } from '@/domain/firstLetter'
import { broughtById, isUnsourced } from '@/catalog/broughtFigures'
import { formatValue, unitBeside } from '@/catalog/formatValue'
import type { Indicator } from '@/catalog/indicators'
import type { PressFigure } from '@/domain/pressKit'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { placeTexts, pressTexts } from '@/i18n/pages/press'
import { isBrought } from '@/schema/broughtId'
import type { Level } from '@/schema/level'
import type { Credit } from './pressCredit'
import { fewSentence, restsOnFew } from '../restsOnFew'

/** A figure of the catalogue somewhere in France. `place`: département of a bassin, for its name. */
export interface PlacedFigure {
  indicator: Indicator
  vintage: string
  territory: TerritoryRef
  name: string
  place: string
  value: Value
  base?: Value | undefined
  national?: Value | undefined
}

const PERCENT_BASE = 100

/** The figure in a sentence that stands alone, with what must be said with it. A missing value says that it is missing. */
export function indicatorFigure(figure: PlacedFigure, credit: Credit): PressFigure {
  const { indicator, vintage, territory, name, value, base } = figure
  const text = formatValue(indicator, value, base)
  const caveats = [...credit.caveats]
  if (!isKnown(value)) caveats.unshift(t.missing[value].sentence)
  if (isKnown(value) && restsOnFew(indicator, territory.code, base)) caveats.unshift(fewSentence(indicator))
  const survey = indicator.sources[0] === 'survey'
  const unsourced = isUnsourced(indicator.id)
  const meaning = isBrought(indicator.id) ? undefined : pressTexts.meanings[indicator.id]
  return {
    id: `${territory.level}-${territory.code}`,
    label: t.common.labelled(name, text),
    sentence: unsourced ? pressTexts.noSentence : upperFirst(saidBy(indicator.id, sentenceOf(figure))),
    ...(unsourced && { unsourced }),
    ...(isKnown(value) && meaning && { meaning }),
    value: text,
    unit: indicator.unit,
    sample: survey
      ? isKnown(base)
        ? { kind: 'answers', n: base }
        : { kind: 'unknown' }
      : isKnown(base)
        ? { kind: 'base', n: base }
        : { kind: 'none' },
    vintage,
    source: credit.source,
    links: credit.links,
    licence: credit.licence,
    caveats,
  }
}

/** Where it is, with its preposition: « en Bretagne », « dans le bassin de vie d’Ambert (Puy-de-Dôme) ». */
export function placeOf({
  territory: { level, code },
  name,
  place,
}: Pick<PlacedFigure, 'territory' | 'name' | 'place'>): string {
  const own: Partial<Record<Level, typeof placeTexts.bassin>> = placeTexts
  return own[level]?.(code, name, place) ?? placeTexts.other(t.common.levels[level].article, name)
}

/** What a person brought is said by the source that they wrote; without one, a sentence would be taken for ours. */
const saidBy = (id: IndicatorId, sentence: string): string =>
  isBrought(id) ? pressTexts.according(broughtById(id)?.source ?? '', sentence) : sentence

function sentenceOf(figure: PlacedFigure): string {
  const { indicator, vintage, value, base } = figure
  const when = /^\d{4}$/.test(vintage) ? pressTexts.when(vintage) : ''
  // A survey's shares are not set against one another here: only an interval would allow it.
  const compared =
    indicator.kind !== 'count' && indicator.sources[0] !== 'survey' && figure.territory.level !== 'france'
  const national = compared && isKnown(figure.national) ? formatValue(indicator, figure.national) : ''
  const place = placeOf(figure)
  if (!isKnown(value))
    return pressTexts.missing(place, indicator.short, when, t.missing[value].short, national)
  const few = indicator.kind === 'share' && isKnown(base) && base > 0 && base < PERCENT_BASE
  const outOf = few ? { part: formatNumber((value * base) / 100), whole: formatNumber(base) } : null
  const text = outOf
    ? t.common.percent(formatNumber(value, indicator.decimals))
    : formatValue(indicator, value)
  const statement = isBrought(indicator.id)
    ? t.common.labelled(indicator.label, broughtWords(indicator, text))
    : pressTexts.statements[indicator.id](text, outOf, Math.abs(value) >= 2)
  return pressTexts.sentence(place, statement, when, national)
}

/** A brought figure with its unit, in the words of the person: those of a share go on after its %. */
function broughtWords(indicator: Indicator, text: string): string {
  return indicator.kind === 'share'
    ? `${text} ${unitBeside(indicator)}`.trim()
    : `${text} (${indicator.unit})`
}
