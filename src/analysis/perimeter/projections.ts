import proj4 from 'proj4'
import type { Declared } from '@/domain/perimeter'
import type { Box } from '../zone/insideShape'

/** A projection in use in France, under its name in the EPSG register. */
export interface Projection {
  epsg: number
  name: string
  definition: string
}

/** One that numbers alone may suggest, where they then fall within a box of degrees. */
interface Guessed extends Projection {
  within: Box
}

const METRES = '+units=m +no_defs'
const GRS80 = `+ellps=GRS80 +towgs84=0,0,0 ${METRES}`
// With the sea around: perimeters of islands go beyond their shores.
const MAINLAND: Box = [-6, 41, 10.5, 51.6]
const ANTILLES: Box = [-63.8, 13.5, -60, 18.8]
const GUYANE: Box = [-55.2, 1.8, -50.8, 6.5]
const REUNION: Box = [54.7, -21.9, 56.4, -20.4]
const MAYOTTE: Box = [44.5, -13.5, 45.8, -12.1]
const SAINT_PIERRE: Box = [-57.5, 46, -55.5, 48]

const LAMBERT_93 = `+proj=lcc +lat_1=49 +lat_2=44 +lat_0=46.5 +lon_0=3 +x_0=700000 +y_0=6600000 ${GRS80}`

/**
 * Conformal conic zone of a parallel (42 to 50). Each has a million metres of northings to itself, so that a file which goes
 * far beyond the zone is still told from its neighbours.
 */
function conic(parallel: number, epsg: number, name: string): Projection {
  const north = (parallel - 41) * 1_000_000 + 200_000
  const definition = `+proj=lcc +lat_1=${parallel - 0.75} +lat_2=${parallel + 0.75} +lat_0=${parallel} +lon_0=3 +x_0=1700000 +y_0=${north} ${GRS80}`
  return { epsg, name: `${name} / CC${parallel}`, definition }
}

/** Lambert in the system before RGF93, whose degrees lie some hundred metres beside those of GPS. */
const ntf = (parallel: number, scale: number, x: number, y: number) =>
  `+proj=lcc +lat_1=${parallel} +lat_0=${parallel} +lon_0=0 +k_0=${scale} +x_0=${x} +y_0=${y} +a=6378249.2 +b=6356515 +towgs84=-168,-60,320,0,0,0,0 +pm=paris ${METRES}`

const utm = (epsg: number, name: string, zone: string): Projection => ({
  epsg,
  name: `${name} / UTM zone ${zone}`,
  definition: `+proj=utm +zone=${parseInt(zone)} ${zone.endsWith('S') ? '+south ' : ''}${GRS80}`,
})

const PARALLELS = [42, 43, 44, 45, 46, 47, 48, 49, 50]

/** The most usual first. */
const GUESSED: readonly Guessed[] = [
  { epsg: 2154, name: 'RGF93 v1 / Lambert-93', definition: LAMBERT_93, within: MAINLAND },
  ...PARALLELS.map((parallel): Guessed => ({
    ...conic(parallel, 3900 + parallel, 'RGF93 v1'),
    within: [-5.6, parallel - 4, 10, parallel + 4],
  })),
  { ...utm(5490, 'RGAF09', '20N'), within: ANTILLES },
  { ...utm(2972, 'RGFG95', '22N'), within: GUYANE },
  { ...utm(2975, 'RGR92', '40S'), within: REUNION },
  { ...utm(4471, 'RGM04', '38S'), within: MAYOTTE },
  { ...utm(4467, 'RGSPM06', '21N'), within: SAINT_PIERRE },
  {
    epsg: 3857,
    name: 'WGS 84 / Pseudo-Mercator',
    definition: `+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=0 +x_0=0 +y_0=0 +k=1 +nadgrids=@null ${METRES}`,
    within: MAINLAND,
  },
  {
    epsg: 27572,
    name: 'NTF (Paris) / Lambert zone II',
    definition: ntf(46.8, 0.99987742, 600_000, 2_200_000),
    within: MAINLAND,
  },
  { ...utm(25831, 'ETRS89', '31N'), within: [-0.5, 41.2, 6.5, 51.3] },
  { ...utm(25830, 'ETRS89', '30N'), within: [-5.6, 41.2, 0.5, 51.3] },
  { ...utm(25832, 'ETRS89', '32N'), within: [5.5, 41.2, 10, 51.3] },
]

/** Where Web Mercator may also be: it is one for all of France. */
const OVERSEAS: readonly Box[] = [ANTILLES, GUYANE, REUNION, MAYOTTE, SAINT_PIERRE]

/** The same projections under other numbers, and those that are only ever declared. */
const DECLARED: readonly Projection[] = [
  { epsg: 9794, name: 'RGF93 v2b / Lambert-93', definition: LAMBERT_93 },
  ...PARALLELS.map((parallel) => conic(parallel, 9800 + parallel, 'RGF93 v2b')),
  {
    epsg: 27571,
    name: 'NTF (Paris) / Lambert zone I',
    definition: ntf(49.5, 0.999877341, 600_000, 1_200_000),
  },
  {
    epsg: 27573,
    name: 'NTF (Paris) / Lambert zone III',
    definition: ntf(44.1, 0.999877499, 600_000, 3_200_000),
  },
  {
    epsg: 27574,
    name: 'NTF (Paris) / Lambert zone IV',
    definition: ntf(42.165, 0.99994471, 234.358, 4_185_861.369),
  },
  utm(4559, 'RRAF 1991', '20N'),
  utm(32620, 'WGS 84', '20N'),
  utm(32622, 'WGS 84', '22N'),
  utm(32740, 'WGS 84', '40S'),
  utm(32738, 'WGS 84', '38S'),
  utm(32621, 'WGS 84', '21N'),
  utm(32630, 'WGS 84', '30N'),
  utm(32631, 'WGS 84', '31N'),
  utm(32632, 'WGS 84', '32N'),
  {
    epsg: 3035,
    name: 'ETRS89-extended / LAEA Europe',
    definition: `+proj=laea +lat_0=52 +lon_0=10 +x_0=4321000 +y_0=3210000 ${GRS80}`,
  },
]

const PROJECTIONS: readonly Projection[] = [...GUESSED, ...DECLARED]

/** Geographic systems whose degrees are those of GPS, to less than a metre. */
const DEGREES = [4326, 4979, 4171, 4965, 4258, 4937, 5489, 4558, 4624, 4627, 4470, 4463, 9777, 9782]

const NAMED: readonly (readonly [name: RegExp, epsg: number])[] = [
  // Their meridian is that of Paris, which definitions write in grads or degrees, and their parallels likewise.
  ...['I', 'II', 'III', 'IV'].map((zone, at) => {
    const name = `^\\s*PROJ\\w+\\s*\\[\\s*"NTF[^"]*Lambert[ _](?:zone[ _])?${zone}(?:[ _][eé]tendu)?"`
    return [new RegExp(name, 'i'), 27571 + at] as const
  }),
  [/^\s*PROJ\w+\s*\[\s*"[^"]*(?:pseudo|web|popular)[^"]*mercator/i, 3857],
  [
    /^\s*(?:GEOG|GEOD)\w+\s*\[\s*"[^"]*(?:WGS_?(?: ?19)?_?84|RGF_?93|ETRS|RGAF09|RGR92|RGM04|RGFG95|RGSPM06)/i,
    4326,
  ],
]

/** A projection as the EPSG register numbers it; `wkt` is its definition, where the file has it too. */
export function declaredByCode(epsg: number, wkt?: string): Declared {
  return { epsg, name: `EPSG:${epsg}`, ...(wkt && { wkt }) }
}

/**
 * What a .prj says; its number in the register, where it ends with one, or where its name leaves no doubt: definitions
 * of Web Mercator often leave out that it is a sphere's.
 */
export function declaredByWkt(wkt: string): Declared {
  const written = /(?:AUTHORITY|ID)\s*\[\s*"EPSG"\s*,\s*"?(\d+)"?\s*\]\s*\]\s*$/i.exec(wkt.trim())?.[1]
  const epsg = written ?? NAMED.find(([pattern]) => pattern.test(wkt))?.[1]
  const name = /^\s*\w+\s*\[\s*"([^"]{1,80})"/.exec(wkt)?.[1] ?? wkt.slice(0, 40)
  return { name: name.replaceAll('_', ' '), wkt, ...(epsg && { epsg: Number(epsg) }) }
}

/** A name such as `urn:ogc:def:crs:EPSG::2154`, `EPSG:2154` or `…/EPSG/0/2154`; CRS84 and the like are degrees. */
export function declaredByName(name: string): Declared {
  const epsg = /EPSG(?:\/0\/|:[\d.]*:|:|\/)(\d+)$/i.exec(name.trim())?.[1]
  if (epsg) return declaredByCode(Number(epsg))
  return /CRS:?84$/i.test(name.trim()) ? declaredByCode(4326) : { name: name.slice(0, 80) }
}

/** From a projection's coordinates to degrees. */
export type ToDegrees = (x: number, y: number) => readonly [lon: number, lat: number]

/** Null for degrees already; undefined where nothing says how to turn its coordinates into degrees. */
export function toDegrees({ epsg, wkt }: Omit<Declared, 'name'>): ToDegrees | null | undefined {
  if (epsg !== undefined && DEGREES.includes(epsg)) return null
  const known = PROJECTIONS.find((one) => one.epsg === epsg)?.definition
  if (!known && isBeside(wkt ?? '')) return undefined
  try {
    const { forward } = proj4(known ?? wkt ?? '', 'WGS84')
    return (x, y) => forward<[number, number]>([x, y])
  } catch {
    return undefined
  }
}

/** On another ellipsoid than that of GPS, and silent on how far apart they lie: up to a kilometre and a half in France. */
function isBeside(wkt: string): boolean {
  const axis = /(?:SPHEROID|ELLIPSOID)\s*\[\s*"[^"]*"\s*,\s*([\d.]+)/i.exec(wkt)?.[1]
  return axis !== undefined && Math.abs(Number(axis) - 6_378_137) > 1 && !/TOWGS84|ABRIDGEDTRANS/i.test(wkt)
}

/** Its name in the register, else as the file says it. */
export function projectionName({ epsg, name }: Declared): string {
  const known = PROJECTIONS.find((one) => one.epsg === epsg)
  return known ? `${known.name} (EPSG:${epsg})` : name
}

/** The projections under which a box of coordinates that are not degrees falls where it is used, the likeliest first. */
export function guesses(around: Box): Projection[] {
  if (!around.every(Number.isFinite)) return []
  const [west, south, east, north] = around
  return GUESSED.filter((projection) => {
    const forward = toDegrees(projection)
    const regions = projection.epsg === 3857 ? [projection.within, ...OVERSEAS] : [projection.within]
    const corners = [forward?.(west, south), forward?.(east, north)]
    return regions.some((box) => corners.every((at) => at && inBox(box, at)))
  })
}

const inBox = (box: Box, [lon, lat]: readonly [number, number]) =>
  lon >= box[0] && lon <= box[2] && lat >= box[1] && lat <= box[3]
