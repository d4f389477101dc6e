import { DRAWN_LEVELS } from '@/schema/level'
import type { Inputs, Outlines } from '../sources/readInputs'
import { buildShapes } from './boundaries/buildShapes'
import { shapesOf } from './boundaries/shapesOf'
import { formerCommunes } from './formerCommunes'
import type { Geography } from './geography'
import { misplacedCentres } from './misplacedCentres'
import { neighbourTable } from './neighbourTable'
import { overlapTable } from './overlapTable'
import type { StepLog } from './stepLog'
import { buildTerritories } from './territories'
import { communeAreas } from './tiles/communeAreas'
import { communeShapes } from './tiles/communeShapes'
import { communeTiles } from './tiles/communeTiles'
import { communeTopology } from './tiles/communeTopology'
import { chooseTowns, townsAmong } from './towns'

/**
 * The shapes of communes and of territories, and what is read off them: tiles, areas (km²), names, who touches whom, who has
 * communes in common, centres outside their bassin; codes of `undrawn` communes, of `unmatched` outlines. Throws where a step
 * does not keep its counts.
 */
export async function buildGround(log: StepLog, inputs: Inputs, outlines: Outlines, geography: Geography) {
  const { communes, partitions } = geography
  const drawn = await buildShapes(log, inputs, outlines, geography)
  const { detailed, allDetailed, detailOf, boundaries, boundariesApart, outlined } = drawn
  const towns = chooseTowns(communes)
  const topology = await log.step(
    'Contours joints des communes (arcs)',
    () => communeTopology(outlined.polygons),
    ({ arcs }) => ({ in: outlined.polygons.length, out: arcs.length }),
  )
  const placed = communes.filter(({ bassin }) => bassin)
  const tiles = await log.step(
    'Couper les communes en tuiles',
    () => communeTiles(topology, placed, townsAmong(towns)),
    ({ files }) => ({ in: topology.rings.size, out: files.size }),
  )
  const shapes = await log.step(
    'Contours des communes en un fichier (signes)',
    () => communeShapes(topology, placed, boundaries.transform),
    (code) => ({ in: placed.length, out: JSON.stringify(code).length }),
  )
  const areas = await log.step(
    'Surfaces des communes',
    () => communeAreas(outlined.polygons, placed),
    ({ length }) => ({ in: outlined.polygons.length, out: length }),
  )
  const former = await log.step(
    'Noms d’anciennes communes',
    () => formerCommunes(inputs, geography),
    ({ code }) => ({ in: inputs.today.parts.size, out: code.length }),
  )
  const territories = await log.step(
    'Territoires : noms, surfaces',
    () => buildTerritories(geography, { ...inputs.labels, epci: inputs.intercommunalites.names }, detailOf),
    (tables) => ({
      in: shapesOf(allDetailed.topology),
      out: DRAWN_LEVELS.reduce((sum, level) => sum + tables[level].code.length, 0),
    }),
  )
  const neighbours = await log.step(
    'Voisins (paires)',
    () => neighbourTable(territories, detailOf),
    (lists) => ({
      in: shapesOf(allDetailed.topology),
      out: Object.values(lists).flat(2).length / 2,
    }),
  )
  const overlaps = await log.step(
    'Territoires qui ont des communes en commun (paires)',
    () => overlapTable(partitions, communes),
    (levels) => ({
      in: communes.length,
      out: Object.values(levels)
        .flatMap((wider) => Object.values(wider))
        .reduce((sum, { finer }) => sum + finer.length, 0),
    }),
  )
  const misplaced = await log.step(
    'Centres hors du bassin dessiné',
    () => misplacedCentres(communes, boundaries),
    ({ length }) => ({ in: communes.length, out: length }),
  )
  // What was drawn in full detail is not among it, and is let go.
  return {
    ...{ boundaries, boundariesApart, towns, tiles, shapes, areas, former, territories, neighbours },
    ...{ overlaps, misplaced, undrawn: outlined.without, unmatched: detailed.unmatched },
  }
}
