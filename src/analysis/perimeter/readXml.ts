import { gpx, kml } from '@tmcw/togeojson'
import { DOMParser } from '@xmldom/xmldom'
import { FileRefused, rawFeature, type RawLayer } from '@/domain/perimeter'
import { textOf } from './textOf'

/**
 * The placemarks of a KML file or the tracks of a GPX file, always in degrees. The page's own XML parser would need an
 * exception to its security policy, and workers have none: xmldom is one that needs neither. A document that declares a
 * type or an entity is refused before it is parsed; links to other files are not followed.
 * @throws FileRefused with the line and column where the XML breaks.
 */
export function readXml(bytes: Uint8Array, format: 'kml' | 'gpx'): RawLayer[] {
  const declared = /^[^>]*encoding\s*=\s*["']([\w.-]+)["']/.exec(
    String.fromCharCode(...bytes.subarray(0, 200)),
  )?.[1]
  const text = textOf(bytes, declared)
  if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new FileRefused({ kind: 'entities' })
  let broken: { lineNumber?: number; columnNumber?: number } | undefined
  const parser = new DOMParser({
    onError: (level, _message, context) => {
      if (level === 'warning') return
      const { locator } = context as { locator?: { lineNumber?: number; columnNumber?: number } }
      broken ??= locator ?? {}
    },
  })
  let features
  try {
    const document = parser.parseFromString(text, 'text/xml') as unknown as Document
    broken ??= format === 'kml' ? badCoordinates(document) : badPoint(document)
    features = (format === 'kml' ? kml(document) : gpx(document)).features
  } catch {
    broken ??= {}
  }
  if (broken || !features) {
    const { lineNumber, columnNumber } = broken ?? {}
    throw new FileRefused({
      kind: 'unreadable',
      format,
      at: lineNumber ? `${lineNumber}:${columnNumber ?? 1}` : '',
    })
  }
  const raw = features.map((feature, index) => {
    const { at, attributes, geometry } = rawFeature(`n° ${index + 1}`, feature)
    const told = attributes.filter(([name]) => !DRAWN.test(name))
    return { at, attributes: told, geometry }
  })
  return [{ name: '', declared: null, features: raw }]
}

/** The first list of coordinates that holds something else: the library would leave that corner out in silence. */
function badCoordinates(document: Document): { lineNumber?: number; columnNumber?: number } | undefined {
  const lists = [...document.getElementsByTagName('coordinates')]
  return lists.find(
    (list) => !list.textContent?.split(/\s+/).every((one) => one === '' || COORDINATES.test(one)),
  ) as { lineNumber?: number; columnNumber?: number } | undefined
}

/** The first point of a route or a track whose place is no number: the library would leave it out in silence. */
function badPoint(document: Document): { lineNumber?: number; columnNumber?: number } | undefined {
  const points = ['trkpt', 'rtept'].flatMap((name) => [...document.getElementsByTagName(name)])
  return points.find((point) =>
    ['lat', 'lon'].some((name) => !NUMBER.test(point.getAttribute(name) ?? '')),
  ) as { lineNumber?: number; columnNumber?: number } | undefined
}

const NUMBER = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i
const COORDINATES = /^[-+]?[\d.]+(?:e[-+]?\d+)?,[-+]?[\d.]+(?:e[-+]?\d+)?(?:,[-+]?[\d.]*(?:e[-+]?\d+)?)?$/i

/** How a placemark is drawn, and what only programs read. */
const DRAWN = /^(?:style|fill|stroke|icon|label|marker|_gpxType$|visibility$|tessellate$|extrude$|@)/i
