import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { communeIndex, communesInZone } from '@/analysis/zone/communesInZone'
import type { GivenFile, PerimeterFormat } from '@/domain/perimeter'
import type { Shape } from '@/domain/zone'
import type { Communes } from '@/schema/communes'
import { readJson } from '../../support/readJson'
import { PERIMETER, perimeterAround, perimeterFile, shapefile } from '../../support/perimeterFiles'

const communes = readJson('communes.json') as Communes
const index = communeIndex(communes)
const codesIn = (shape: Shape) =>
  communesInZone(
    index,
    { within: null, circle: null, shape },
    { regions: new Map(), listed: () => undefined },
  ).map((row) => communes.code[row])
const expected = codesIn([PERIMETER.geometry.coordinates])

async function read(files: readonly GivenFile[], epsg: number | null = null) {
  const source = await openPerimeter(files)
  const survey = surveyPerimeter(source)
  const found = perimeterShape(source, new Set(survey.choices.map(({ id }) => id)), epsg)
  return { survey, found, codes: 'shape' in found ? codesIn(found.shape) : found.problem }
}

describe('one perimeter, whatever file it comes in', () => {
  it('is a fixture that cuts through communes, and leaves some out of its hole', () => {
    expect(expected.length).toBeGreaterThan(20)
    expect(codesIn([PERIMETER.geometry.coordinates.slice(0, 1)]).length).toBeGreaterThan(expected.length)
  })

  const FORMATS: PerimeterFormat[] = ['geojson', 'topojson', 'shapefile', 'geopackage', 'flatgeobuf', 'wkt']
  /** WGS 84, Lambert 93, CC45 and Web Mercator. */
  const PROJECTED = [4326, 2154, 3945, 3857]
  it.each(FORMATS.flatMap((format) => PROJECTED.map((epsg) => [format, epsg] as const)))(
    'holds the same communes as %s in EPSG:%i',
    async (format, epsg) => {
      const { survey, found, codes } = await read(await perimeterFile(format, epsg))
      expect(codes).toEqual(expected)
      expect(survey).toMatchObject({ format, guesses: null })
      expect(found).toMatchObject({
        notes: { holes: 0, crossings: 0, projections: { length: epsg === 4326 ? 0 : 1 } },
      })
      if (format !== 'wkt') expect(survey.choices[0]?.name).toBe('CPTS du Livradois')
    },
  )

  it.each(['kml', 'kmz', 'geojsonLines'] as const)('holds the same communes as %s', async (format) => {
    expect((await read(await perimeterFile(format))).codes).toEqual(expected)
  })

  it('holds those of its outer ring as a closed GPX track, and says that a line became an outline', async () => {
    const { codes, found } = await read(await perimeterFile('gpx'))
    expect(codes).toEqual(codesIn([PERIMETER.geometry.coordinates.slice(0, 1)]))
    expect(found).toMatchObject({ notes: { closed: 1 } })
  })

  it('holds them as loose parts of a shapefile too, in any order', async () => {
    const parts = Object.entries(await shapefile(2154)).map(([name, bytes]) => ({ name, bytes }))
    expect((await read(parts.reverse())).codes).toEqual(expected)
  })

  it.each([
    [2154, 'Lambert-93'],
    [3945, 'CC45'],
    [3857, 'Pseudo-Mercator'],
    [27572, 'Lambert zone II'],
    [25831, 'UTM zone 31N'],
  ])(
    'asks which projection it is in where nothing says EPSG:%i, and the right answer is among those offered',
    async (epsg, name) => {
      const { 'p.shp': bytes = new Uint8Array() } = await shapefile(epsg)
      const { survey, codes } = await read([{ name: 'p.shp', bytes }], epsg)
      expect(survey.guesses?.find((guess) => guess.epsg === epsg)?.name).toContain(name)
      expect(codes).toEqual(expected)
      const unasked = await read([{ name: 'p.shp', bytes }])
      expect(unasked.found).toMatchObject({ problem: { kind: 'projected' } })
    },
  )
})

/** A commune to be around, degrees, and the projections that its maps are in: the legal one of the place first. */
const ELSEWHERE: readonly (readonly [around: string, size: number, ...epsg: number[]])[] = [
  ['97105', 0.2, 5490, 4559, 32620, 3857],
  ['97209', 0.15, 5490, 4559, 32620, 3857],
  ['97302', 0.6, 2972, 32622, 3857],
  ['97411', 0.12, 2975, 32740, 3857],
  ['97611', 0.08, 4471, 32738, 3857],
  ['97502', 0.2, 4467, 32621, 3857],
  // The nine conic zones, each around its parallel; the last lies between two zones, and is in both.
  ['2A247', 0.3, 3942, 27574],
  ['11069', 0.3, 3943],
  ['33063', 0.3, 3944, 27573],
  ['63003', 0.3, 3945, 27572],
  ['71270', 0.3, 3946],
  ['44109', 0.3, 3947],
  ['35238', 0.3, 3948],
  ['51454', 0.3, 3949, 27571],
  ['59350', 0.3, 3950, 32631, 3035],
  ['62160', 0.2, 3949, 3950],
]
/** Only ever declared: where numbers alone are all there is, a neighbour to less than a metre is offered instead. */
const OFFERED: Readonly<Record<number, number | null>> = {
  ...{ 4559: 5490, 32620: 5490, 32622: 2972, 32740: 2975, 32738: 4471, 32621: 4467, 32631: 25831 },
  ...{ 3035: null, 27571: null, 27573: null, 27574: null },
}

describe('one perimeter, wherever in France it is', () => {
  const places = ELSEWHERE.flatMap(([around, size, ...all]) =>
    all.map((epsg) => [around, epsg, size] as const),
  )
  it.each(places)(
    'around %s holds the same communes in EPSG:%i, declared or asked',
    async (around, epsg, size) => {
      const row = communes.code.indexOf(around)
      // Beside it: it is in the ring, not in the hole.
      const middle = [(communes.lon[row] ?? 0) / 1e4 + size / 2, (communes.lat[row] ?? 0) / 1e4]
      const perimeter = perimeterAround(middle, size, 'Ici')
      const there = codesIn([perimeter.geometry.coordinates])
      expect(there).toContain(around)

      const parts = await shapefile(epsg, perimeter)
      const loose = (names: RegExp) =>
        Object.entries(parts).flatMap(([name, bytes]) => (names.test(name) ? [{ name, bytes }] : []))
      for (const declared of [
        loose(/./),
        await perimeterFile('geojson', epsg, perimeter),
        await perimeterFile('geopackage', epsg, perimeter),
        await perimeterFile('wkt', epsg, perimeter),
      ]) {
        const { survey, codes } = await read(declared)
        expect([survey.format, survey.guesses, codes]).toEqual([survey.format, null, there])
      }

      const offered = epsg in OFFERED ? (OFFERED[epsg] ?? null) : epsg
      const asked = await read(loose(/shp$/), offered)
      const known = asked.survey.guesses?.map((guess) => guess.epsg)
      if (offered === null) expect(known).not.toContain(epsg)
      else {
        expect(known).toContain(offered)
        expect(asked.codes).toEqual(there)
      }
    },
  )
})
