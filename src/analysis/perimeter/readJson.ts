import * as v from 'valibot'
import { feature as decode } from 'topojson-client'
import type { Topology } from 'topojson-specification'
import { attributesOf, FileRefused, type Declared, type RawFeature, type RawLayer } from '@/domain/perimeter'
import { GeojsonSchema } from '@/schema/geojson'
import { declaredByName } from './projections'

/** A text as JSON. @throws FileRefused with the line and column where it breaks, as far as the browser tells. */
function parse(text: string, format: 'geojson' | 'geojsonLines' | 'topojson', line = 1): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const position = whereBroken(text, String(error))
    const before = text.slice(0, position).split('\n')
    const at = position < 0 ? '' : `${line + before.length - 1}:${(before.at(-1)?.length ?? 0) + 1}`
    throw new FileRefused({ kind: 'unreadable', format, at })
  }
}

/** Where a browser's message says that JSON breaks: a position, the end, or the signs around the place; -1 for none. */
function whereBroken(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  if (position) return Number(position)
  if (/end of (?:JSON|data)|unexpected EOF/i.test(message)) return text.length
  // Chromium quotes ten signs on either side.
  const around = /\.\.\."(.*)"(?:\.\.\.)? is not valid JSON$/s.exec(message)?.[1] ?? ''
  const at = around ? text.indexOf(around) : -1
  return at < 0 || text.includes(around, at + 1) ? -1 : at + 10
}

/** The projection that the former `crs` member of GeoJSON names; null for none, or for degrees. */
function declaredIn(json: unknown): Declared | null {
  const found = v.safeParse(
    v.looseObject({ crs: v.looseObject({ properties: v.looseObject({ name: v.string() }) }) }),
    json,
  )
  return found.success ? declaredByName(found.output.crs.properties.name) : null
}

const Node = v.looseObject({ type: v.string() })

/** The objects of a GeoJSON file (RFC 7946, and the `crs` of the standard before it). @throws FileRefused */
export function readGeojson(text: string): RawLayer[] {
  const json = parse(text, 'geojson')
  if (!v.is(GeojsonSchema, json)) throw new FileRefused({ kind: 'other', format: 'json' })
  return [{ name: '', declared: declaredIn(json), features: featuresOf(json, '') }]
}

/** One GeoJSON object a line, with or without the record separators of RFC 8142. */
export function readGeojsonLines(text: string): RawLayer[] {
  const features = text.split('\n').flatMap((line, at) => {
    const plain = line.replaceAll('\x1e', '').trim()
    if (!plain) return []
    const json = parse(plain, 'geojsonLines', at + 1)
    if (!v.is(GeojsonSchema, json))
      throw new FileRefused({ kind: 'unreadable', format: 'geojsonLines', at: `${at + 1}:1` })
    return featuresOf(json, `${at + 1}:1`)
  })
  return [{ name: '', declared: null, features }]
}

/** Each object of a topology is a layer. */
export function readTopojson(text: string): RawLayer[] {
  const json = parse(text, 'topojson')
  const found = v.safeParse(
    v.looseObject({ objects: v.record(v.string(), Node), arcs: v.array(v.array(v.array(v.number()))) }),
    json,
  )
  if (!found.success)
    throw new FileRefused({ kind: 'unreadable', format: 'topojson', at: v.getDotPath(found.issues[0]) ?? '' })
  const declared = declaredIn(json)
  return Object.entries(found.output.objects).map(([name, object]) => {
    const decoded = decode(json as Topology, object as never) as unknown
    return { name, declared, features: featuresOf(decoded, name) }
  })
}

/** `features[3]`, or for a single object the object itself. Geometries stay unread: they are checked once chosen. */
function featuresOf(json: unknown, at: string): RawFeature[] {
  const whole = v.safeParse(v.looseObject({ features: v.array(v.unknown()) }), json)
  if (whole.success)
    return whole.output.features.flatMap((one, index) => {
      const place = [at, `features[${index}]`].filter(Boolean).join('.')
      const found = v.safeParse(v.looseObject({ type: v.literal('Feature') }), one)
      return found.success ? featuresOf(one, place) : [{ at: place, attributes: [], geometry: one }]
    })
  const one = v.safeParse(v.looseObject({ type: v.literal('Feature') }), json)
  if (!one.success) return [{ at, attributes: [], geometry: json }]
  const { properties, geometry } = one.output
  return [
    {
      at,
      attributes: attributesOf(properties as object | null),
      geometry: geometry === undefined ? undefined : geometry,
    },
  ]
}
