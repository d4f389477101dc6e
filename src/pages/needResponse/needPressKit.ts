import { joinBoundaries } from '@/analysis/joinBoundaries'
import { isBrought } from '@/schema/broughtId'
import { formatValue } from '@/catalog/formatValue'
import { isUnsourced } from '@/catalog/broughtFigures'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { Theme } from '@/catalog/palettes'
import { creditColumns } from '@/catalog/press/creditColumns'
import { joinCredits, pressCredit } from '@/catalog/press/pressCredit'
import { SUBJECT } from '@/catalog/subjects'
import { fileName } from '@/domain/fileName'
import type { PressFigure, PressKit } from '@/domain/pressKit'
import type { AlsoNeed } from '@/domain/rule'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import { pressTerritoryTexts } from '@/i18n/pages/pressTerritories'
import { boundaries, boundariesAt, facilities, initiatives, sources } from '@/load/artefacts'
import { pressMap } from '@/map/press/pressMap'
import { kitPlace } from '@/pages/shared/kitPlace'
import { whenReady } from '../shared/whenReady'
import { needPlate } from './needPlate'
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
  const { also } = model.state.value.rule
  const creditOf = ({ of }: AlsoNeed) =>
    pressCredit(listed, indicatorById(of).sources, latestVintage(indicatorById(of)))
  const credit = joinCredits(
    pressCredit(listed, indicatorById(SUBJECT.access).sources, vintage),
    ...also.map(creditOf),
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
  const unsourced = also.some(({ of }) => isUnsourced(of))
  const whose = also.filter(({ of }) => isBrought(of)).map((need) => creditOf(need).source)
  const total: PressFigure = {
    ...said,
    id: 'total',
    label: texts.total(counted),
    ...(unsourced
      ? { sentence: pressTexts.noSentence, unsourced }
      : {
          sentence: texts.totalSentence(
            counted,
            formatNumber(people),
            rule,
            whose.join(t.common.phraseSeparator),
          ),
        }),
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
  const plate = needPlate(model, rule, credit, theme, topology)
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
