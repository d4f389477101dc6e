import { upperFirst } from '@/domain/firstLetter'
import { formatLimit } from '@/catalog/formatValue'
import { joinCredits, pressCredit, type Credit } from '@/catalog/press/pressCredit'
import { indicatorFigure, placeOf } from '@/catalog/press/indicatorFigure'
import { thresholdFinding } from '@/catalog/press/thresholdFinding'
import { allIndicators } from '@/catalog/indicators'
import { indicatorTable } from '@/catalog/press/indicatorTable'
import { fileName } from '@/domain/fileName'
import type { PressFigure, PressKit } from '@/domain/pressKit'
import { FRANCE, type TerritoryRef } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import { initiatives, sources, towns, valuesOf } from '@/load/artefacts'
import { namedTowns } from '@/map/namedTowns'
import { focusOn } from '@/map/press/focusOn'
import { pressMap, type PressMap } from '@/map/press/pressMap'
import { overseasOfInitiative } from '@/domain/overseas'
import type { Boundaries } from '@/schema/boundaries'
import { AXES } from '@/schema/initiative'
import { HOME_LEVEL } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import type { Sources } from '@/schema/sources'
import { SUBJECT } from '@/catalog/subjects'
import { useArtefacts } from '@/stores/artefacts'
import { classesNote, indicatorPlate } from '../shared/indicatorPlate'
import { territoryOptions } from '../shared/territoryOptions'
import { useFigures } from '../shared/useFigures'
import { whenDrawn } from '../shared/whenDrawn'
import { kitPlace } from '@/pages/shared/kitPlace'
import { whenReady } from '../shared/whenReady'
import { maternityPlate, type MaternityPlate } from './maternityPlate'
import type { MapModel } from './useMapModel'

/** More territories than these make no list of choices: there, the one that is selected. */
const MOST_CHOICES = 200

/** What the map shows now, to be quoted, printed and embedded: same classes, same colours. */
export async function mapPressKit(model: MapModel): Promise<PressKit> {
  const [topology, listed] = await Promise.all([
    whenDrawn(model.view.value.level),
    whenReady(sources),
    whenReady(initiatives),
    // What a legend of discs does not say, a sentence may.
    whenReady(valuesOf(model.view.value.indicator)),
    whenReady(valuesOf(model.view.value.indicator, model.view.value.level)),
  ])
  const { view, theme, classes, territories } = model
  const { level, vintage } = view.value
  const indicator = classes.indicator.value
  const credit = pressCredit(listed, indicator.sources, vintage)
  const { name } = model.kept.value
  const whole = /^\d{4}$/.test(vintage) ? `${indicator.label}, ${vintage}` : indicator.label
  const title = name ? pressTexts.titled(whole, name) : whole
  const { codes, values, base } = classes.shown.value
  const place = (code: string) => territories.placeOf({ level, code })

  const figure = (territory: TerritoryRef, value: Value, own?: Value) =>
    indicatorFigure(
      {
        ...{ indicator, vintage, territory, value, base: own, national: classes.national.value },
        name: territory.level === 'france' ? t.common.france : territories.nameOf(territory),
        place: territories.placeOf(territory),
      },
      credit,
    )
  const chosen = model.facts.own.value
  const national = figure(FRANCE, classes.national.value ?? 'not-published')
  const selected = chosen && chosen.value !== undefined ? [figure(chosen.ref, chosen.value, chosen.base)] : []
  const supposed = await supposedOf(model, listed)
  const { within } = view.value
  const own = within && classes.figureOf(within, territories.rowOf(within))
  const zone = within && own?.value !== undefined ? [figure(within, own.value, own.base)] : []
  const all =
    codes.length > MOST_CHOICES
      ? []
      : codes.map((code, row) => figure({ level, code }, values[row] ?? 'not-published', base[row]))
  const counted = belowThreshold(model, national)
  const inOrder = name
    ? [...selected, ...supposed, ...zone, ...counted, ...all, national]
    : [...selected, ...supposed, national, ...counted, ...all]
  const [first = national, ...rest] = [...new Map(inOrder.map((item) => [item.id, item])).values()]

  const marked = await maternityPlate(model, listed)
  const plate = plateOf(model, plateTitle(model, title, zone[0]), credit, topology, marked)
  return {
    title,
    file: fileName(indicator.id, vintage, level, name),
    ...kitPlace(),
    choices: {
      indicators: allIndicators().map(({ id, label }) => ({ id, label })),
      indicator: indicator.id,
      territories: territoryOptions(territories),
      map: true,
      addressOf: (address, { indicator: id, territory }) => otherMap(address, indicator.id, id, territory),
      // The picture of a page shows one indicator, and this map any.
      pictureOf: () => null,
    },
    figures: [first, ...rest],
    pictures: [
      {
        label: pressTexts.picture.map,
        file: fileName(indicator.id, vintage, level, name, 'carte'),
        alt: plate.description,
        draw: () => pressMap({ ...plate, theme: theme.value }),
      },
    ],
    table: indicatorTable(
      indicator,
      vintage,
      codes.map((code, row) => ({
        ...{ code, name: territories.nameOf({ level, code }), place: place(code) },
        ...{ value: values[row] ?? 'not-published', base: base[row] },
      })),
      credit,
    ),
  }
}

/** The map of another indicator, or around another territory. What belongs to the one before is left out. */
function otherMap(address: string, own: string, indicator: string, territory: TerritoryRef | null): string {
  const url = new URL(address)
  const query = url.searchParams
  if (indicator !== own) for (const name of ['annee', 'classes', 'maille']) query.delete(name)
  query.set('ind', indicator)
  if (territory) {
    query.delete('vue')
    query.set('sel', `${territory.level}:${territory.code}`)
  }
  return url.href.replace(/%2C/g, ',').replace(/%3A/g, ':')
}

/** What is supposed of the bassin that is chosen: an estimate, and its sentence says so. */
async function supposedOf({ view, territories }: MapModel, listed: Sources): Promise<PressFigure[]> {
  const { whatIf, selection } = view.value
  if (!whatIf || selection?.kind !== 'territory' || selection.territory.level !== HOME_LEVEL) return []
  await Promise.all([SUBJECT.access, SUBJECT.accessUnder65].map((id) => whenReady(valuesOf(id))))
  const { whatIfFigure } = await import('../shared/whatIf/whatIfFigure')
  const known = { territories, figures: useFigures(territories) }
  return [await whatIfFigure(selection.territory.code, whatIf, known, listed)].filter((item) => item !== null)
}

/** How many territories lie below the limit that public policy uses, where the indicator has one. */
function belowThreshold({ view, classes, kept }: MapModel, national: PressFigure): PressFigure[] {
  const indicator = classes.indicator.value
  const { threshold } = indicator
  if (threshold === undefined) return []
  const known = classes.shown.value.values.filter(isKnown)
  const under = known.filter((value) => value < threshold).length
  const count = formatNumber(under)
  const { level } = view.value
  const { one, many } = t.common.levels[level]
  const limit = formatLimit(indicator, threshold)
  const when = pressTexts.when(view.value.vintage)
  const { name } = kept.value
  const sentence = pressTexts.below(count, formatNumber(known.length), many, limit, when)
  return [
    {
      ...national,
      id: 'threshold',
      label: t.common.labelled(pressTexts.belowLabel(limit), t.common.count(count, level, under > 1)),
      sentence: name ? pressTexts.ofZone(name, sentence) : sentence,
      value: count,
      unit: under > 1 ? many : one,
    },
  ]
}

/** What the map finds: its territories under the threshold, else the figure of the place that it is limited to. */
function plateTitle(
  { view, classes, kept, territories }: MapModel,
  title: string,
  own?: PressFigure,
): string {
  const { within, shape, aroundOnly, level } = view.value
  const alone = within && !shape && !aroundOnly
  const finding = thresholdFinding(classes.indicator.value, level, classes.shown.value.values)
  const { name } = kept.value
  if (finding && name && !alone) return t.common.labelled(name, finding)
  if (!finding) return alone && own ? own.sentence.replace(/\.$/, '') : title
  const territory = alone ? within : ({ level: 'france', code: 'FR' } as const)
  const place = placeOf({
    territory,
    name: territories.nameOf(territory),
    place: alone ? territories.placeOf(territory) : '',
  })
  return pressTexts.findingAt(upperFirst(place), finding)
}

function plateOf(
  model: MapModel,
  title: string,
  credit: Credit,
  boundaries: Boundaries,
  maternities: MaternityPlate,
): Omit<PressMap, 'theme'> {
  const { view, classes, points, kept } = model
  const { level, layers, method, vintage } = view.value
  const shown = (points.keptInitiatives.value ?? []).filter(({ axis }) => layers.includes(axis))
  const located = shown.flatMap((item) => {
    const { axis, lon, lat } = item
    return lon === undefined || lat === undefined
      ? []
      : [{ sign: axis, lon, lat, part: overseasOfInitiative(item) ?? ('mainland' as const) }]
  })
  const { name, territories } = kept.value
  const focus = territories?.size ? focusOn(boundaries, level, territories) : undefined
  const ruled = focus && level === HOME_LEVEL && view.value.within
  return {
    ...indicatorPlate({
      ...{ title, indicator: classes.indicator.value, vintage, level },
      credit: joinCredits(credit, ...maternities.credits),
      ...{ values: classes.shown.value.values, national: classes.national.value },
      ...{ breaks: classes.breaks.value, colours: classes.colours.value, most: classes.most.value },
      missing: model.missing.value.map(({ text, where }) => `${text} (${where})`),
      symbols: [
        ...AXES.filter((axis) => located.some(({ sign }) => sign === axis)).map((axis) => ({
          sign: axis,
          label: pressTexts.symbol(t.initiatives.axes[axis].label),
        })),
        ...maternities.symbols,
      ],
      notes: [
        ...(name && !focus?.alone ? [t.map.legend.zone(name)] : []),
        ...(ruled && !focus.alone
          ? [view.value.within?.level === OWN_LEVEL ? pressTexts.ownBassins : pressTexts.poleRule]
          : []),
        ...(classes.most.value === null && !classes.indicator.value.classes
          ? [classesNote(t.map.methods[method])]
          : []),
        ...maternities.notes,
      ],
    }),
    boundaries,
    fills: classes.fills.value,
    circles: classes.circles.value,
    points: [...located, ...maternities.points],
    focus,
    zone: model.marks.value.zone.features.flatMap(({ geometry, properties }) =>
      geometry.type === 'MultiPolygon' && properties?.['kind'] === 'filter' ? geometry.coordinates : [],
    ),
    towns: namedTowns(useArtefacts().value(towns), model.territories.table.value?.[HOME_LEVEL]),
  }
}
