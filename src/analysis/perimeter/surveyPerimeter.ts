import type { PerimeterFormat, PerimeterSource, RawLayer } from '@/domain/perimeter'
import type { Box } from '../zone/insideShape'
import { DEEPEST } from './outlines'
import { guesses, projectionName, toDegrees } from './projections'

/** An object that a person may choose, by its attributes. `id`: its place in the whole file. */
export interface PerimeterChoice {
  id: number
  name: string
  attributes: readonly (readonly [name: string, value: string])[]
}

/** What must be known of a file before a zone is made of it. */
export interface PerimeterSurvey {
  format: PerimeterFormat
  /** All objects, those without an outline included. */
  count: number
  /** Objects with an outline, or that may have one. */
  choices: readonly PerimeterChoice[]
  /** The projection that the file declares, in words; null where it declares none. */
  declared: string | null
  /** Where coordinates are not degrees and nothing says what they are: what they may be, the likeliest first. */
  guesses: readonly { epsg: number; name: string }[] | null
  /** Names of the files given along with it, or in the same zip, that were not read. */
  aside: readonly string[]
}

/** Attributes that name an object, the best first. */
const NAMES = /^(?:nom|name|libelle|libgeo|nom_.*|.*_nom|label|titre|title|intitule|lib.*)$/i

/** What a file holds, without a look at every vertex of it. */
export function surveyPerimeter({ format, layers, aside }: PerimeterSource): PerimeterSurvey {
  let id = 0
  const choices: PerimeterChoice[] = []
  for (const layer of layers)
    for (const { attributes, geometry } of layer.features) {
      const own = id++
      if (!mayBound(geometry)) continue
      const told = layers.length > 1 && layer.name ? [['', layer.name] as const, ...attributes] : attributes
      choices.push({ id: own, name: nameOf(attributes) || layer.name, attributes: told })
    }
  const unknown = layers.filter(isUntold)
  const declared = layers.flatMap((layer) =>
    layer.declared && toDegrees(layer.declared) !== null ? [projectionName(layer.declared)] : [],
  )
  return {
    format,
    count: id,
    choices,
    declared: [...new Set(declared)].join(', ') || null,
    guesses: unknown.length > 0 ? guesses(boxOfAll(unknown)).map(({ epsg, name }) => ({ epsg, name })) : null,
    aside,
  }
}

function nameOf(attributes: PerimeterChoice['attributes']): string {
  const named = attributes.find(([name]) => NAMES.test(name.normalize('NFD').replace(/\p{M}/gu, '')))
  return (named ?? attributes.find(([, value]) => /\p{L}{2}/u.test(value)) ?? attributes[0])?.[1] ?? ''
}

/** Neither a projection is told, nor are these degrees (a file that claims degrees and holds metres claims wrongly). */
export function isUntold(layer: RawLayer): boolean {
  const told = untold.get(layer) ?? findUntold(layer)
  untold.set(layer, told)
  return told
}

/** Asked again at each choice, and every vertex is looked at: once is enough. */
const untold = new WeakMap<RawLayer, boolean>()

function findUntold(layer: RawLayer): boolean {
  if (layer.declared && toDegrees(layer.declared) !== null) return false
  const [west, south, east, north] = boxOfAll([layer])
  return west < -180 || east > 180 || south < -90 || north > 90
}

function boxOfAll(layers: readonly RawLayer[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity]
  const grow = (node: unknown, depth = 0): void => {
    if (depth > DEEPEST) return
    if (!Array.isArray(node)) {
      const inner = node as { coordinates?: unknown; geometries?: unknown[] } | null | undefined
      if (Array.isArray(inner?.coordinates)) grow(inner.coordinates, depth + 1)
      if (Array.isArray(inner?.geometries)) inner.geometries.forEach((one) => grow(one, depth + 1))
      return
    }
    const [x, y] = node as unknown[]
    if (typeof x === 'number' && typeof y === 'number') {
      box[0] = Math.min(box[0], x)
      box[1] = Math.min(box[1], y)
      box[2] = Math.max(box[2], x)
      box[3] = Math.max(box[3], y)
    } else for (const one of node as unknown[]) grow(one, depth + 1)
  }
  for (const layer of layers)
    for (const { geometry } of layer.features) if (mayBound(geometry)) grow(geometry)
  return box
}

/** Not a point, nor nothing: what is broken is kept, so that it is told and not passed over. */
function mayBound(geometry: unknown): boolean {
  const { type } = (geometry ?? {}) as { type?: unknown }
  return geometry !== null && type !== 'Point' && type !== 'MultiPoint'
}
