import { territoryFinder } from '@/analysis/decodeBoundaries'
import { partsOf } from '@/analysis/locate'
import type { Boundaries } from '@/schema/boundaries'
import { isMapLevel } from '@/schema/level'
import { classLabels } from '@/catalog/classLabels'
import { NEED_LIMITS } from '@/analysis/bivariate'
import { BIVARIATE, MOST_RINGED } from '@/catalog/bivariate'
import { indicatorById } from '@/catalog/indicators'
import type { Theme } from '@/catalog/palettes'
import { creditLine } from '@/catalog/press/creditLine'
import type { Credit } from '@/catalog/press/pressCredit'
import { SUBJECT } from '@/catalog/subjects'
import { lowerFirst } from '@/domain/firstLetter'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import { pressTerritoryTexts } from '@/i18n/pages/pressTerritories'
import { towns } from '@/load/artefacts'
import { namedTowns } from '@/map/namedTowns'
import { focusOn } from '@/map/press/focusOn'
import type { PressMap } from '@/map/press/pressMap'
import { useArtefacts } from '@/stores/artefacts'
import type { NeedResponse } from './useNeedResponse'

const texts = pressTerritoryTexts.need

/** The map of need and response as a plate: the 3 × 3 classes, the territories that meet the rule, what is said around them. */
export function needPlate(
  {
    classes,
    counts,
    rows,
    table,
    level: asked,
    texts: words,
    responses,
    found,
    place,
    within,
    shape,
  }: NeedResponse,
  rule: string,
  credit: Credit,
  theme: Theme,
  boundaries: Boundaries,
): Omit<PressMap, 'boundaries'> {
  const codes = table.value?.code ?? []
  const palette = BIVARIATE[theme]
  const { legend } = t.needResponse
  const needs = classLabels(indicatorById(SUBJECT.access), NEED_LIMITS)
  const cells = needs.flatMap((need, n) =>
    legend.columns.map((responses, r) => ({
      label: texts.cell(need, responses),
      colour: palette[n]?.[r as 0 | 1 | 2] ?? '#000000',
      count: formatNumber(counts.value?.cells[n]?.[r] ?? 0),
    })),
  )
  const unpublished = counts.value?.missing ?? 0
  const isRinged = rows.value.length <= MOST_RINGED
  const marked = words.value.marked(formatNumber(rows.value.length), rows.value.length > 1)
  const [count, people] = [formatNumber(rows.value.length), formatNumber(found.value?.people ?? 0)]
  const finding = texts.finding(t.common.count(count, asked.value, rows.value.length > 1), people)
  const title = place.value ? t.common.labelled(place.value, finding) : finding
  const looked = codes.filter((_, row) => classes.value?.[row] !== undefined)
  const focus = place.value ? focusOn(boundaries, asked.value, new Set(looked)) : undefined
  const { level, code } = within.value ?? { level: 'france', code: '' }
  const outline = isMapLevel(level) ? territoryFinder(boundaries, level).featureOf(code) : undefined
  return {
    level: asked.value,
    theme,
    fills: new Map(
      (classes.value ?? []).flatMap((found, row): [string, string][] =>
        found ? [[codes[row] ?? '', palette[found.need]?.[found.response] ?? '#000000']] : [],
      ),
    ),
    ringed: new Set(isRinged ? rows.value.map((row) => codes[row] ?? '') : []),
    towns: namedTowns(useArtefacts().value(towns), responses.bassins.value),
    title,
    focus,
    zone: shape.value ?? (outline && partsOf(outline.geometry)),
    subtitle: texts.subtitle(rule),
    legend: {
      title: texts.legend(lowerFirst(words.value.response)),
      classes: cells,
      missing: unpublished ? [words.value.missing(formatNumber(unpublished), unpublished > 1)] : [],
      symbols: [],
      notes: [
        ...(focus && !focus.alone ? [pressTexts.greyed] : []),
        isRinged ? marked : [marked, legend.notRinged].join(t.common.phraseSeparator),
        t.needResponse.caution,
        words.value.difference,
      ],
    },
    description: texts.alt(
      title,
      cells.map(({ label, count }) => t.common.labelled(label, String(count))).join(t.common.phraseSeparator),
      marked,
    ),
    source: creditLine(credit, true),
  }
}
