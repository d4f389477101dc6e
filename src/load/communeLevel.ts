import { degrees } from '@/domain/communeCentre'
import { communeColumns, countByCommune, givenColumns } from '@/analysis/communes/communeColumns'
import { communeRows, communeTable } from '@/analysis/communes/communeTable'
import { besideEach } from '@/analysis/communes/beside'
import { decodeShapes, gridPoint } from '@/analysis/communes/shapeCode'
import { shapeTopology } from '@/analysis/communes/shapeTopology'
import { holderOf, type IngredientFiles } from '@/analysis/ingredientColumn'
import { ingredientsOf } from '@/analysis/figureOf'
import { regionsByDepartement } from '@/analysis/membership'
import { indicatorById } from '@/catalog/indicators'
import { indicatorRecipe } from '@/catalog/recipes'
import type { IndicatorId } from '@/domain/indicatorIds'
import { neighbors } from 'topojson-client'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { COMMUNE_LEVEL } from '@/schema/level'
import type { Neighbours } from '@/schema/neighbours'
import type { Territories } from '@/schema/territories'
import type { IndicatorValues, VintageColumns } from '@/schema/values'
import {
  boundaries,
  communeAreas,
  communes,
  communeShapes,
  initiatives,
  territories,
  type Artefact,
  type Making,
} from './baseArtefacts'
import { ingredientArtefact } from './ingredients'

/*
 * What a level with files of its own would find there, of the communes: made from the files that have a line for each. They
 * are those that "verify" and composed territories read: nothing is told twice, and nothing is asked for until it is looked at.
 */

type Read = <T>(artefact: Artefact<T>) => T

/** @param read what has come of an artefact: all of `of` has, when `make` is called */
const making = <T>(of: readonly Artefact<unknown>[], make: (read: Read) => T): Making<T> => ({ of, make })

export const communeTerritories = (): Making<Pick<Territories, typeof COMMUNE_LEVEL>> =>
  making([communes, communeAreas, territories], (read) => ({
    [COMMUNE_LEVEL]: communeTable(
      read(communes),
      read(communeAreas).area,
      regionsByDepartement(read(territories)),
    ),
  }))

/** On the grid of the other levels, so that they can be drawn together. */
export const communeBoundaries = (): Making<Boundaries> =>
  making([communes, communeShapes, boundaries], (read) => {
    const { transform } = read(boundaries)
    const code = read(communeShapes)
    const table = read(communes)
    const rows = communeRows(table)
    const onGrid = (at = 0, axis: 0 | 1) =>
      Math.round((degrees(at) - transform.translate[axis]) / transform.scale[axis] / code.step)
    const place = (row: number) => gridPoint(onGrid(table.lon[row], 0), onGrid(table.lat[row], 1))
    const codes = rows.map((row) => table.code[row] ?? '')
    return shapeTopology(decodeShapes(code, rows.map(place)), codes, transform, code.step)
  })

/** Those that have a border in common. */
export const communeNeighbours = (shapes: Artefact<Boundaries>): Making<Neighbours> =>
  making([shapes, communeShapes], (read) => {
    const drawn = neighbors(shapesAt(read(shapes), COMMUNE_LEVEL) as never)
    return { [COMMUNE_LEVEL]: besideEach(drawn, read(communeShapes).unlike) }
  })

export function communeValues(id: IndicatorId): Making<IndicatorValues> {
  const recipe = indicatorRecipe(id)
  const { vintages } = indicatorById(id)
  const told = (columns: VintageColumns) => ({ indicator: id, vintages: columns })
  if (recipe.kind === 'published') return making([], () => told({}))
  if (recipe.kind === 'listed')
    return making([communes, initiatives], (read) => {
      const table = read(communes)
      const codes = communeRows(table).map((row) => table.code[row] ?? '')
      const named = read(initiatives).flatMap(({ place, elsewhere }) =>
        place && elsewhere === undefined ? [place.commune] : [],
      )
      const column = countByCommune(codes, named)
      return told(Object.fromEntries(vintages.map((vintage) => [vintage, { [COMMUNE_LEVEL]: column }])))
    })
  const ingredients = recipe.kind === 'given' ? [recipe.communes ?? []].flat() : ingredientsOf(recipe)
  const holders = [...new Set(ingredients.map(holderOf))]
  return making([communes, ...holders.map(ingredientArtefact)], (read) => {
    const files = Object.fromEntries(
      holders.map((name) => [name, read(ingredientArtefact(name))]),
    ) as IngredientFiles
    const rows = communeRows(read(communes))
    if (recipe.kind !== 'given') return told(communeColumns(recipe, files, vintages, rows))
    return told(recipe.communes ? givenColumns(recipe.communes, files, vintages, rows) : {})
  })
}
