import type { Geometry, Position } from 'geojson'
import type { ExportTable } from '@/domain/exportTable'
import { tidyGeometry } from './writeTable'
import { xmlText } from './xmlText'

/**
 * A table as KML 2.2 (OGC 12-007r2): one placemark a row, named by its second cell (the first is its code), each cell
 * under its column; a row without a place has no geometry. `about` is told of the whole document.
 */
export function toKml(
  { columns, rows, geometries = [] }: ExportTable,
  title: string,
  about: readonly string[],
): string {
  const placemarks = rows.map((cells, row) => {
    const data = columns.flatMap((column, at) =>
      cells[at] === null || cells[at] === ''
        ? []
        : `<Data name="${xmlText(column)}"><value>${xmlText(String(cells[at]))}</value></Data>`,
    )
    const geometry = tidyGeometry(geometries[row] ?? null)
    return `<Placemark><name>${xmlText(String(cells[1] ?? ''))}</name><ExtendedData>${data.join('')}</ExtendedData>${geometry ? shapeXml(geometry) : ''}</Placemark>`
  })
  return `<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>${xmlText(title)}</name><description>${xmlText(about.join('\n'))}</description>
${placemarks.join('\n')}
</Document></kml>
`
}

function shapeXml(geometry: Geometry): string {
  const list = (positions: readonly Position[]) =>
    `<coordinates>${positions.map(([lon, lat]) => `${lon},${lat}`).join(' ')}</coordinates>`
  const polygon = ([outer = [], ...holes]: readonly Position[][]) => {
    const ring = (kind: string, positions: readonly Position[]) =>
      `<${kind}BoundaryIs><LinearRing>${list(positions)}</LinearRing></${kind}BoundaryIs>`
    return `<Polygon>${ring('outer', outer)}${holes.map((hole) => ring('inner', hole)).join('')}</Polygon>`
  }
  switch (geometry.type) {
    case 'Point':
      return `<Point>${list([geometry.coordinates])}</Point>`
    case 'Polygon':
      return polygon(geometry.coordinates)
    case 'MultiPolygon':
      return `<MultiGeometry>${geometry.coordinates.map(polygon).join('')}</MultiGeometry>`
    default:
      throw new RangeError(`no export has a ${geometry.type}`)
  }
}
