import type { Communes } from '@/schema/communes'

/** `communes.json` gives centres in whole steps: so many make a degree. */
const STEPS = 1e4

/** Degrees of a coordinate, to the fourth decimal as it was before it was written in steps. */
export const degrees = (steps = 0) => steps / STEPS

/** The centre of the commune of a row, degrees. */
export const centreAt = ({ lon, lat }: Pick<Communes, 'lon' | 'lat'>, row: number) => ({
  lon: degrees(lon[row]),
  lat: degrees(lat[row]),
})
