import { figureMaker } from '@/analysis/figureMaker'
import { INDICATORS } from '@/catalog/indicators'
import { allVintages, isVintageAt } from '@/catalog/vintagesAt'
import { recipes } from '@/catalog/recipes'
import type { Recipe } from '@/domain/recipe'
import { isKnown, type Value } from '@/domain/value'
import { BUILT_LEVELS } from '@/schema/level'
import { communeRows } from './communeRows'
import type { ArtefactSet, Check } from './readArtefacts'

/** Every indicator has the vintages and levels that the catalogue says, a cell a territory, and no impossible figure. */
export const valueCheck: Check = ({ values, territories }) =>
  INDICATORS.flatMap((indicator) => {
    const { id, kind } = indicator
    const vintages = allVintages(indicator)
    const file = values[id]
    const published = Object.keys(file.vintages)
    return [
      ...(file.indicator === id ? [] : [`values/${id}.json parle de « ${file.indicator} ».`]),
      ...(published.join() === vintages.join()
        ? []
        : [`${id} : années ${published.join(', ')} au lieu de ${vintages.join(', ')}.`]),
      ...published.flatMap((vintage) =>
        BUILT_LEVELS.flatMap((level) => {
          const column = file.vintages[vintage]?.[level]
          const where = `${id} ${vintage}, niveau ${level}`
          if (!isVintageAt(indicator, vintage, level))
            return column ? [`${where} : non prévu au catalogue.`] : []
          if (!column) return [`${where} : absent.`]
          const rows = territories[level].code.length
          const known = column.values.filter(isKnown)
          const wrong = known.filter(
            (value) => (value < 0 && kind !== 'index') || (kind === 'share' && value > 100),
          )
          return [
            ...(column.values.length === rows
              ? []
              : [`${where} : ${column.values.length} valeurs pour ${rows} territoires.`]),
            ...(column.base && column.base.length !== rows
              ? [`${where} : des effectifs en nombre différent.`]
              : []),
            ...wrong.map((value) => `${where} : valeur impossible, ${value}.`),
          ]
        }),
      ),
    ]
  })

/** Sums over communes add up to the same total at every level, with those in no territory: nothing is lost or counted twice. */
export const sumCheck: Check = (artefacts) => {
  const outside = new Map(BUILT_LEVELS.map((level) => [level, communeRows(artefacts, level).get('') ?? []]))
  return INDICATORS.filter(({ additive }) => additive).flatMap(({ id, decimals }) =>
    Object.entries(artefacts.values[id].vintages).flatMap(([vintage, levels]) => {
      const left = leftOut(artefacts, recipes[id], vintage)
      const columns = BUILT_LEVELS.map((level) =>
        [...(levels[level]?.values ?? []), left(outside.get(level) ?? [])].filter(isKnown),
      )
      const totals = columns.map((values) => values.reduce((a, b) => a + b, 0))
      // Whole numbers of things are exact; a calculated volume is rounded in each territory.
      const rounded = recipes[id].kind === 'shortfall' ? 10 ** -decimals / 2 : 0
      const most = Math.max(...columns.map(({ length }) => length)) * rounded
      return Math.max(...totals) - Math.min(...totals) <= most
        ? []
        : [`${id} ${vintage} : totaux différents selon le niveau (${totals.join(', ')}).`]
    }),
  )
}

/** What communes that lie in no territory of a level bring to a sum. */
function leftOut({ communes, apl, figures }: ArtefactSet, recipe: Recipe, vintage: string) {
  if (recipe.kind === 'listed' || recipe.kind === 'published' || recipe.kind === 'given') return () => 0
  const maker = figureMaker(recipe, { communes, apl, ...figures }, vintage)
  return (rows: readonly number[]): Value => maker?.figureOf(rows).value ?? 'not-published'
}
