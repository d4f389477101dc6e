import { joinBoundaries } from '@/analysis/joinBoundaries'
import { territoryFinder } from '@/analysis/decodeBoundaries'
import { partsOf } from '@/analysis/locate'
import type { Boundaries } from '@/schema/boundaries'
import { isMapLevel } from '@/schema/level'
import { classLabels } from '@/catalog/classLabels'
import { NEED_LIMITS } from '@/analysis/bivariate'
import { BIVARIATE, MOST_RINGED } from '@/catalog/bivariate'
import { formatValue } from '@/catalog/formatValue'
import { isUnsourced } from '@/catalog/broughtFigures'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { Theme } from '@/catalog/palettes'
import { creditColumns } from '@/catalog/press/creditColumns'
import { creditLine } from '@/catalog/press/creditLine'
import { joinCredits, pressCredit, type Credit } from '@/catalog/press/pressCredit'
import { SUBJECT } from '@/catalog/subjects'
import { fileName } from '@/domain/fileName'
import { lowerFirst } from '@/domain/firstLetter'
import type { PressFigure, PressKit } from '@/domain/pressKit'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import { pressTerritoryTexts } from '@/i18n/pages/pressTerritories'
import { boundaries, boundariesAt, facilities, initiatives, sources, towns } from '@/load/artefacts'
import { namedTowns } from '@/map/namedTowns'
import { focusOn } from '@/map/press/focusOn'
import { pressMap, type PressMap } from '@/map/press/pressMap'
import { useArtefacts } from '@/stores/artefacts'
import { kitPlace } from '@/pages/shared/kitPlace'
import { whenReady } from '../shared/whenReady'
import { levelName, ruleName } from './ruleName'
import type { NeedResponse } from './useNeedResponse'
import type { useNeedRows } from './useNeedRows'

const texts = pressTerritoryTexts.need

/** Figures to choose from: the list itself has the others. */
const MOST = 500

/** What the rule finds, to be quoted: the total, each bassin, the 3 × 3 map and the list; the rule goes with each. */
export async function needPressKit(
  model: NeedResponse,
  list: ReturnType<typeof useNeedRows>,
  rule: string,
  census: string,
  theme: Theme,
): Promise<PressKit> {
  const level = model.level.value
  const [first, apart, listed] = await Promise.all([
    whenReady(boundaries),
    whenReady(boundariesAt(level)),
    whenReady(sources),
    whenReady(initiatives),
    whenReady(facilities),
  ])
  const topology = joinBoundaries(first, apart)
  const maisons = indicatorById(SUBJECT.maisons)
  const { vintage } = model.state.value.rule
  const credit = joinCredits(
    pressCredit(listed, indicatorById(SUBJECT.access).sources, vintage),
    ...model.state.value.rule.also.map(({ of }) =>
      pressCredit(listed, indicatorById(of).sources, latestVintage(indicatorById(of))),
    ),
    pressCredit(listed, maisons.sources, latestVintage(maisons)),
    pressCredit(listed, indicatorById(SUBJECT.initiatives).sources, ''),
  )
  const said = {
    vintage,
    source: credit.source,
    links: credit.links,
    licence: credit.licence,
    sample: { kind: 'none' } as const,
  }
  const caveats = [`${t.needResponse.caution} ${census}`, t.needResponse.csv.rule(rule), ...credit.caveats]
  const rows = model.rows.value
  const people = model.found.value?.people
  // Never 0 inhabitants for want of the table.
  if (people === undefined) throw new Error('the rule has not been applied')
  const count = formatNumber(rows.length)
  const counted = t.common.count(count, level, rows.length > 1)
  // Which territories are counted depends on it: without whose figures they are, their number would be taken for ours.
  const unsourced = model.state.value.rule.also.some(({ of }) => isUnsourced(of))
  const total: PressFigure = {
    ...said,
    id: 'total',
    label: texts.total(counted),
    ...(unsourced
      ? { sentence: pressTexts.noSentence, unsourced }
      : { sentence: texts.totalSentence(counted, formatNumber(people), rule) }),
    value: count,
    unit: t.common.levels[level].many,
    caveats,
  }
  const selected = model.state.value.selected
  const chosenRow = rows.find((row) => model.table.value?.code[row] === selected)
  const each = [
    ...new Set([...(chosenRow === undefined ? [] : [chosenRow]), ...rows.slice(0, MOST)]),
  ].flatMap((row) => {
    const figure = bassinFigure(model, list, row)
    return figure ? { ...said, ...figure, caveats } : []
  })
  // The one chosen on the page comes first.
  const chosen = each.filter(({ id }) => id === selected)
  const [head = total, ...rest] = [...chosen, total, ...each.filter(({ id }) => id !== selected)]
  const plate = plateOf(model, rule, credit, theme, topology)
  return {
    title: t.needResponse.title,
    file: fileName(
      t.needResponse.fileName,
      levelName(level),
      vintage,
      model.place.value,
      ruleName(model.state.value),
    ),
    ...kitPlace(),
    figures: [head, ...rest],
    pictures: [
      {
        label: pressTexts.picture.map,
        file: fileName(
          t.needResponse.fileName,
          levelName(level),
          'carte',
          vintage,
          model.place.value,
          ruleName(model.state.value),
        ),
        alt: plate.description,
        draw: () => pressMap({ ...plate, boundaries: topology }),
      },
    ],
    table: list.tableOf([
      ['regle', () => rule],
      ['millesime', () => vintage],
      ...creditColumns<number>(() => credit),
    ]),
  }
}

function bassinFigure(
  { facts, table, refOf, territories, state }: NeedResponse,
  list: ReturnType<typeof useNeedRows>,
  row: number,
) {
  const code = table.value?.code[row] ?? ''
  const ref = refOf(code)
  const known = territories.at(ref)
  if (!known) return undefined
  const near = list.nearest(row)
  const access = facts.value?.access[row]
  const value = formatValue(indicatorById(SUBJECT.access), access ?? 'not-published')
  const { vintage } = state.value.rule
  return {
    id: code,
    label: t.common.labelled(territories.nameOf(ref), value),
    sentence: texts.one(
      territories.nameOf(ref),
      territories.placeOf(ref),
      formatNumber(known.population),
      isKnown(access) ? texts.access(value, vintage) : texts.accessMissing,
      texts.maison(list.km(near.maisonKm), near.maison),
      texts.initiative(list.km(near.initiativeKm)),
    ),
    value,
    unit: indicatorById(SUBJECT.access).unit,
  }
}

function plateOf(
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
