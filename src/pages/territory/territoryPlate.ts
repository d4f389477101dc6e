import { classFills } from '@/analysis/classes'
import { territoryFinder } from '@/analysis/decodeBoundaries'
import { partsOf } from '@/analysis/locate'
import { classColours } from '@/catalog/classColours'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { placeOf } from '@/catalog/press/indicatorFigure'
import { pressCredit } from '@/catalog/press/pressCredit'
import { thresholdFinding } from '@/catalog/press/thresholdFinding'
import type { Theme } from '@/catalog/palettes'
import { SUBJECT } from '@/catalog/subjects'
import { pictureLevel } from '@/domain/pictureLevel'
import { upperFirst } from '@/domain/firstLetter'
import { missingByReason } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { pressTexts } from '@/i18n/pages/press'
import { towns } from '@/load/artefacts'
import { ownOutline } from '@/load/ownOutline'
import { namedTowns } from '@/map/namedTowns'
import { focusOn } from '@/map/press/focusOn'
import type { PressMap } from '@/map/press/pressMap'
import type { Boundaries } from '@/schema/boundaries'
import { HOME_LEVEL, isMapLevel } from '@/schema/level'
import type { Sources } from '@/schema/sources'
import { useArtefacts } from '@/stores/artefacts'
import { classesNote, indicatorPlate } from '../shared/indicatorPlate'
import type { TerritoryModel } from './useTerritory'
import { OWN_LEVEL } from '@/schema/ownLevel'

/** The territory's map for print: its bassins by access to GPs; a bassin or intercommunalité among its neighbours, which `near` gives by rows. */
export function territoryPlate(
  { ref, row, name, territories, table, figures, bassinRows }: TerritoryModel,
  near: readonly number[],
  listed: Sources,
  theme: Theme,
  boundaries: Boundaries,
): PressMap {
  const apl = indicatorById(SUBJECT.access)
  const vintage = latestVintage(apl)
  const breaks = apl.fixedBreaks ?? []
  const level = pictureLevel(ref.value.level)
  const { code = [] } = table.value?.[level] ?? {}
  const values = figures.columnOf(SUBJECT.access, level)?.values ?? []
  const alone = ref.value.level === level
  const rows = alone ? [row.value ?? -1, ...near] : bassinRows.value
  const shown = rows.map((row) => values[row] ?? 'not-published')
  const colours = classColours(apl, 'fixed', breaks.length + 1, theme)
  const national = figures.valueOf(SUBJECT.access, { level: 'france', code: 'FR' })
  const own = ref.value.level === OWN_LEVEL
  const finding = alone || own ? undefined : thresholdFinding(apl, level, shown)
  const place = placeOf({ territory: ref.value, name: name.value, place: territories.placeOf(ref.value) })
  const value = formatValue(apl, figures.valueOf(SUBJECT.access, ref.value) ?? 'not-published')
  const title = finding
    ? pressTexts.findingAt(upperFirst(place), finding)
    : t.common.labelled(
        name.value,
        pressTexts.valueTitle(apl.short, value, vintage, formatValue(apl, national ?? 'not-published')),
      )
  const missing = [...missingByReason(shown)].map(([reason, { length }]) =>
    t.map.legend.missing(
      upperFirst(t.missing[reason].short),
      t.common.count(formatNumber(length), level, length > 1),
    ),
  )
  const codes = rows.map((row) => code[row] ?? '')
  const focus = isWhole(ref.value.level) ? undefined : focusOn(boundaries, HOME_LEVEL, new Set(codes))
  const outline =
    !alone && isMapLevel(ref.value.level)
      ? territoryFinder(boundaries, ref.value.level).featureOf(ref.value.code)
      : undefined
  const zone = own
    ? useArtefacts().value(ownOutline(ref.value.code))?.shape
    : outline && partsOf(outline.geometry)
  return {
    ...indicatorPlate({
      ...{
        title,
        indicator: apl,
        vintage,
        level,
        values: shown,
        breaks,
        colours,
        missing,
        national,
      },
      notes: [
        ...(focus && !focus.alone ? [pressTexts.greyed] : []),
        ...(outline && !focus?.alone ? [pressTexts.poleRule] : []),
        ...(own ? [pressTexts.ownBassins] : []),
        classesNote(t.map.methods.fixed),
      ],
      credit: pressCredit(listed, apl.sources, vintage),
    }),
    theme,
    boundaries,
    fills: classFills(codes, shown, breaks, colours),
    ringed: new Set(alone ? [ref.value.code] : []),
    focus,
    zone,
    towns: namedTowns(useArtefacts().value(towns), table.value?.[HOME_LEVEL]),
  }
}

const isWhole = (level: string) => level === 'france'
