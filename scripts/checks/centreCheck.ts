import { HOME_LEVEL } from '@/schema/level'
import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { locate, polygonIndex } from '@/analysis/locate'
import { EXPECTED } from './expected'
import type { Check } from './readArtefacts'

const PER_DEGREE = 1e4

/** At least 99.5 % of commune centres fall, on the drawn map, in the bassin that INSEE gives them. */
export const centreCheck: Check = ({ boundaries, communes }) => {
  const index = polygonIndex(territoryFeatures(boundaries, HOME_LEVEL).features)
  const rows = communes.bassin.flatMap((bassin, row) => (bassin ? [row] : []))
  const right = rows.filter((row) => {
    const [lon, lat] = [(communes.lon[row] ?? NaN) / PER_DEGREE, (communes.lat[row] ?? NaN) / PER_DEGREE]
    return locate(index, lon, lat)?.properties.code === communes.bassin[row]
  })
  const share = (100 * right.length) / rows.length
  return share >= EXPECTED.centresInBassin
    ? []
    : [`${share.toFixed(2)} % seulement des centres de communes sont dans leur bassin dessiné.`]
}
