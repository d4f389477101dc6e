import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPerimeter } from '@/analysis/perimeter/openPerimeter'
import { perimeterShape } from '@/analysis/perimeter/perimeterShape'
import { surveyPerimeter } from '@/analysis/perimeter/surveyPerimeter'
import { shapefile } from '../../support/perimeterFiles'
import { square } from '../../support/shapes'

const outline = strToU8(JSON.stringify({ type: 'Polygon', coordinates: [square(3, 45, 1)] }))
const given = (files: Record<string, Uint8Array>) =>
  Object.entries(files).map(([name, bytes]) => ({ name, bytes }))
const opened = async (files: Record<string, Uint8Array>) => {
  const { format, aside } = surveyPerimeter(await openPerimeter(given(files)))
  return { format, aside }
}

describe('files given together', () => {
  it('are read one at a time, the others named', async () => {
    expect(await opened({ 'a.geojson': outline, 'b.geojson': outline })).toEqual({
      format: 'geojson',
      aside: ['b.geojson'],
    })
    expect(
      await opened({ 'a.zip': zipSync({ 'a.json': outline, 'x/b.json': outline }), 'c.json': outline }),
    ).toEqual({ format: 'geojson', aside: ['b.json', 'c.json'] })
  })

  it('are read for the one that holds a perimeter, whichever comes first', async () => {
    expect(await opened({ 'lisez-moi.txt': strToU8('Notes'), 'a.geojson': outline })).toEqual({
      format: 'geojson',
      aside: ['lisez-moi.txt'],
    })
  })

  it('are one shapefile with what comes with it, and whatever else lies there is named', async () => {
    const parts = await shapefile(4326)
    const index = { 'p.sbn': new Uint8Array([1, 2, 0]), 'p.shp.xml': strToU8('<metadata/>') }
    expect(await opened({ ...parts, ...index })).toEqual({ format: 'shapefile', aside: [] })
    const more = { ...parts, ...index, 'q.geojson': outline }
    expect(await opened(more)).toEqual({ format: 'shapefile', aside: ['q.geojson'] })
    expect(await opened({ 'p.zip': zipSync(more) })).toEqual({ format: 'shapefile', aside: ['q.geojson'] })
  })

  it('are all the layers of a KMZ, whose document only links to them', async () => {
    const kml = (inside: string) =>
      strToU8(`<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${inside}</Document></kml>`)
    const layer = (name: string, west: number) =>
      kml(
        `<Placemark><name>${name}</name><Polygon><outerBoundaryIs><LinearRing><coordinates>${square(west, 45, 1).join(' ')}</coordinates></LinearRing></outerBoundaryIs></Polygon></Placemark>`,
      )
    const kmz = zipSync({
      'doc.kml': kml('<NetworkLink><Link><href>layers/nord.kml</href></Link></NetworkLink>'),
      'layers/nord.kml': layer('Nord', 3),
      'layers/sud.kml': layer('Sud', 5),
      'images/signe.json': outline,
    })
    const survey = surveyPerimeter(await openPerimeter(given({ 'a.kmz': kmz })))
    expect(survey.choices.map(({ name }) => name)).toEqual(['Nord', 'Sud'])
    expect(survey.aside).toEqual(['signe.json'])
  })
})

describe('a projection that no one here knows', () => {
  it('is refused where its ellipsoid is another, and nothing says how far it lies: a kilometre and a half beside', async () => {
    // Of La Réunion before 2001, as GDAL writes it in a .prj.
    const prj =
      'PROJCS["Reunion_1947_TM_Reunion",GEOGCS["GCS_RGR_1947",DATUM["D_Reunion_1947",SPHEROID["International_1924",6378388.0,297.0]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Transverse_Mercator"],PARAMETER["False_Easting",160000.0],PARAMETER["False_Northing",50000.0],PARAMETER["Central_Meridian",55.5333333333333],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",-21.1166666666667],UNIT["Meter",1.0]]'
    const parts = { ...(await shapefile(2154)), 'p.prj': strToU8(prj) }
    const source = await openPerimeter(given(parts))
    expect(perimeterShape(source, new Set([0]), null)).toEqual({
      problem: { kind: 'no-projection', name: 'Reunion 1947 TM Reunion' },
    })
  })
})
