import { apartBoundariesSchema, BoundariesSchema } from '@/schema/boundaries'
import { FIRST_DRAWN, HOME_LEVEL, isFolder, DRAWN_LEVELS, type DrawnLevel } from '@/schema/level'
import type { Inputs, Outlines } from '../../sources/readInputs'
import { eachApart } from '../eachApart'
import type { Geography } from '../geography'
import type { StepLog } from '../stepLog'
import { mendPolygons } from '../tiles/mendPolygons'
import { dissolveTerritories } from './dissolve'
import { shapesOf } from './shapesOf'
import { simplifyBoundaries } from './simplify'

/**
 * Shapes of every level: one topology for those of the first load, one for all, then fewer points; and the outlines of
 * the communes of today.
 */
export async function buildShapes(
  log: StepLog,
  { cog }: Inputs,
  { polygons, recent }: Outlines,
  geography: Geography,
) {
  const { communes, byCode, toToday, to2024 } = geography
  const territoriesOf = (polygon: string) => {
    const commune = cog.get(to2024(polygon) ?? '')
    return commune && { ...commune, epci: byCode.get(toToday(polygon) ?? '')?.epci ?? '' }
  }
  const detailed = await log.step(
    'Réunir les contours par territoire',
    () => dissolveTerritories(polygons, territoriesOf, FIRST_DRAWN),
    ({ topology }) => ({ in: polygons.length, out: shapesOf(topology) }),
  )
  const allDetailed = await log.step(
    'Réunir les contours par territoire, toutes mailles',
    () => dissolveTerritories(polygons, territoriesOf, DRAWN_LEVELS),
    ({ topology }) => ({ in: polygons.length, out: shapesOf(topology) }),
  )
  const detailOf = (level: DrawnLevel) => (isFolder(level) ? allDetailed : detailed).topology
  const boundaries = await log.step(
    'Simplifier les contours (points)',
    () => simplifyBoundaries(detailed.topology, HOME_LEVEL, FIRST_DRAWN, BoundariesSchema),
    ({ arcs }) => ({ in: detailed.topology.arcs.flat().length, out: arcs.flat().length }),
  )
  const boundariesApart = await log.step(
    'Simplifier ceux des mailles à part (points)',
    () =>
      eachApart((level) =>
        simplifyBoundaries(allDetailed.topology, HOME_LEVEL, [level], apartBoundariesSchema(level)),
      ),
    (all) => ({
      in: allDetailed.topology.arcs.flat().length,
      out: Object.values(all).reduce((sum, { arcs }) => sum + arcs.flat().length, 0),
    }),
  )
  const outlined = await log.step(
    'Contours des communes d’aujourd’hui',
    () =>
      mendPolygons(
        polygons,
        recent,
        toToday,
        communes.filter(({ bassin }) => bassin).map(({ code }) => code),
      ),
    (made) => ({ in: polygons.length, out: made.polygons.length }),
  )
  return { detailed, allDetailed, detailOf, boundaries, boundariesApart, outlined }
}
