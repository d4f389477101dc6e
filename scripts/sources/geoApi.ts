import * as v from 'valibot'
import { COMMUNE_CODE } from '@/schema/communes'
import type { Point } from './communeCentres'
import { readJson } from './readJson'

const code = v.pipe(v.string(), v.regex(COMMUNE_CODE, 'un code de commune à 5 caractères'))
const degrees = (most: number) => v.pipe(v.number(), v.minValue(-most), v.maxValue(most))

const CentresSchema = v.array(
  v.object({
    code,
    centre: v.object({ type: v.literal('Point'), coordinates: v.tuple([degrees(180), degrees(90)]) }),
  }),
)

/** Centres of communes as geo.api.gouv.fr answers (`/communes?fields=…,centre&format=json`). */
export function readApiCentres(path: string): Map<string, Point> {
  return new Map(
    readJson(path, CentresSchema).map(({ code: own, centre }) => {
      const [lon, lat] = centre.coordinates
      return [own, { lon, lat }]
    }),
  )
}
