import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { communeIndex, communesInZone } from '@/analysis/zone/communesInZone'
import type { GivenFile, PerimeterFormat } from '@/domain/perimeter'
import type { Shape } from '@/domain/zone'
import type { Communes } from '@/schema/communes'
import { readJson } from '../../support/readJson'
import { PERIMETER, perimeterFile, shapefile } from '../../support/perimeterFiles'

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
