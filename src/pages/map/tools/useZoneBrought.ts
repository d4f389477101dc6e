import { computed } from 'vue'
import { broughtById } from '@/catalog/broughtFigures'
import { existsAt } from '@/catalog/existsAt'
import { formatValue, unitBeside } from '@/catalog/formatValue'
import { allIndicators, latestVintage, type Indicator } from '@/catalog/indicators'
import { indicatorRecipe } from '@/catalog/recipes'
import { ingredientName } from '@/catalog/verify/formula'
import type { TerritoryRef } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n'
import { formatNumber } from '@/i18n/format'
import { tools } from '@/i18n/tools'
import type { Brought } from '@/schema/brought'
import { isBrought } from '@/schema/broughtId'
import { COMMUNE_LEVEL } from '@/schema/level'
import { OWN_LEVEL } from '@/schema/ownLevel'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from '../../shared/partWords'
import { useFigures } from '../../shared/useFigures'
import { filesOfFigure, useFigureOfRows } from '../../shared/useFigureOfRows'
import { useMapModel } from '../useMapModel'

const texts = tools.figures.brought

/**
 * What a person's own figures say of the communes of a zone, the indicator of the map first: by the rule that they chose, or
 * why there is no figure. Of a territory that is all of the zone, the figure is its own.
 */
export function useZoneBrought(zone: { within: TerritoryRef | null; rows: readonly number[] }) {
  const { view, territories } = useMapModel()
  const figures = useFigures(territories)
  const figureOfRows = useFigureOfRows()
  const artefacts = useArtefacts()

  const shown = computed(() => {
    const all = allIndicators().filter(({ id }) => isBrought(id))
    return all.sort((a, b) => Number(b.id === view.value.indicator) - Number(a.id === view.value.indicator))
  })

  /** The figure and what is said of it; undefined while a file is on its way, null where the person asked for none. */
  function found(
    indicator: Indicator,
    { level }: Brought,
  ): { value: Value | null | undefined; rule: string } {
    const { id } = indicator
    const vintage = latestVintage(indicator)
    if (existsAt(indicator, OWN_LEVEL)) {
      const figure = figureOfRows(id, zone.rows, vintage)
      return { value: figure?.value, rule: figure ? ruleOf(id, figure.communes) : '' }
    }
    const by = t.common.levels[level].one
    const { within } = zone
    if (within && existsAt(indicator, within.level))
      return {
        value: figures.valueOf(id, within, vintage),
        rule: within.level === level ? texts.own : texts.made(by),
      }
    return { value: null, rule: level === COMMUNE_LEVEL ? texts.noRule : texts.level(by) }
  }
  const textOf = (indicator: Indicator, value: Value | undefined) =>
    value === undefined
      ? partWords(artefacts.stateOf(...filesOfFigure(indicator.id)))
      : formatValue(indicator, value)
  function ruleOf(id: Indicator['id'], communes: number): string {
    const recipe = indicatorRecipe(id)
    const counted = t.common.communes(formatNumber(communes), communes > 1)
    const all = formatNumber(zone.rows.length)
    return recipe.kind === 'mean'
      ? texts.mean(ingredientName(recipe.weight), counted, all)
      : texts.sum(counted, all)
  }

  return computed(() =>
    shown.value.flatMap((indicator) => {
      const { id } = indicator
      const brought = isBrought(id) && broughtById(id)
      if (!brought) return []
      const { value, rule } = found(indicator, brought)
      const known = isKnown(value ?? undefined)
      const said =
        value === null || value === undefined || isKnown(value)
          ? rule
          : `${t.missing[value].sentence} ${rule}`
      return {
        id,
        name: [indicator.label, brought.year].filter(Boolean).join(t.common.listSeparator),
        value: value === null ? texts.unavailable : textOf(indicator, value),
        known,
        unit: known ? unitBeside(indicator) : '',
        within: (source: string) => (said ? texts.said(source, said) : source),
      }
    }),
  )
}
