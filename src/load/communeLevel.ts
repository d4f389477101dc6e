import { besideEach } from '@/analysis/communes/beside'
import { communeOutlines } from '@/analysis/communes/communeOutlines'
import { communeTable } from '@/analysis/communes/communeTable'
import type { IngredientFiles } from '@/analysis/ingredientColumn'
import { regionsByDepartement } from '@/analysis/membership'
import { communeHolders, communeVintages } from '@/catalog/communeVintages'
import { indicatorRecipe } from '@/catalog/recipes'
import type { IndicatorId } from '@/domain/indicatorIds'
import { neighbors } from 'topojson-client'
import { shapesAt, type Boundaries } from '@/schema/boundaries'
import { COMMUNE_LEVEL } from '@/schema/level'
import type { Neighbours } from '@/schema/neighbours'
import type { Territories } from '@/schema/territories'
import type { IndicatorValues } from '@/schema/values'
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
  making([communes, communeShapes, boundaries], (read) =>
    communeOutlines(read(communes), read(communeShapes), read(boundaries).transform),
  )

/** Those that have a border in common. */
export const communeNeighbours = (shapes: Artefact<Boundaries>): Making<Neighbours> =>
  making([shapes, communeShapes], (read) => {
    const drawn = neighbors(shapesAt(read(shapes), COMMUNE_LEVEL) as never)
    return { [COMMUNE_LEVEL]: besideEach(drawn, read(communeShapes).unlike) }
  })

export function communeValues(id: IndicatorId): Making<IndicatorValues> {
  const holders = communeHolders(id)
  if (!holders) return making([], () => ({ indicator: id, vintages: {} }))
  const listed = indicatorRecipe(id).kind === 'listed' ? [initiatives] : []
  return making([communes, ...holders.map(ingredientArtefact), ...listed], (read) => ({
    indicator: id,
    vintages: communeVintages(id, {
      communes: read(communes),
      files: Object.fromEntries(
        holders.map((name) => [name, read(ingredientArtefact(name))]),
      ) as IngredientFiles,
      initiatives: () => read(initiatives),
    }),
  }))
}
