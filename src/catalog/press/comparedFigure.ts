import { formatValue } from '@/catalog/formatValue'
import type { PressFigure } from '@/domain/pressKit'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { pressTerritoryTexts as texts } from '@/i18n/pages/pressTerritories'
import type { Credit } from './pressCredit'
import { indicatorFigure, placeOf, type PlacedFigure } from './indicatorFigure'

/**
 * One indicator of a territory in a sentence that sets it against the same indicator of others. Those without a figure
 * are left out of the sentence and said beside it. Shares of a survey are not set against one another.
 */
export function comparedFigure(
  first: PlacedFigure,
  others: readonly PlacedFigure[],
  credit: Credit,
): PressFigure {
  const { national: _, ...alone } = first
  const own = indicatorFigure(alone, credit)
  const id = `${own.id}-${first.indicator.id}`
  const label = `${first.indicator.label}, ${own.label}`
  if (own.unsourced || first.indicator.sources[0] === 'survey') return { ...own, id, label }
  const known = others.filter(({ value }) => isKnown(value))
  const list = known.map((other) =>
    texts.in(formatValue(other.indicator, other.value, other.base), placeOf(other)),
  )
  const said = listed(list)
  const sentence =
    list.length === 0
      ? own.sentence
      : isKnown(first.value)
        ? texts.compared(own.sentence, said)
        : texts.comparedMissing(own.sentence, said)
  const absent = others.flatMap(({ name, value }) =>
    isKnown(value) ? [] : [texts.absent(name, t.missing[value].short)],
  )
  return { ...own, id, label, sentence, caveats: [...absent, ...own.caveats] }
}

/** "a", "a et b", "a, b et c". */
function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(t.common.listSeparator)}${texts.and}${last}`
}
