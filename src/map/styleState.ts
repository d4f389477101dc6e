import { POINT_LAYERS } from '@/catalog/facilities'
import type { Theme } from '@/catalog/palettes'
import type { BasemapId } from '@/domain/basemap'
import type { PointLayer } from '@/domain/view'
import { COMMUNE_LAYERS } from '@/schema/communeTiles'
import { COMMUNE_LEVEL, FOLDER_LEVELS, isFolder, MAP_LEVELS, type MapLevel } from '@/schema/level'

/** All that the map's style depends on. Values and classes are not here: they are feature state. */
export interface StyleState {
  level: MapLevel
  theme: Theme
  layers: readonly PointLayer[]
  /** Plan under the territories, which then let it through. */
  background?: BasemapId | null
  /** Whether some territory has no figure, and whether one rests on a small number: a pattern nobody wears is not drawn. */
  patterns?: { missing: boolean; uncertain: boolean }
  /** Whether a list of territories can be marked: a layer that draws nothing still costs a mask of each tile. */
  marks?: boolean
  /** Whether a number is shown, by discs. */
  circles?: boolean
  /** False until the boundaries are there: the map then asks for no tile of them. */
  shapes?: boolean
  /** Whether maternities that closed or opened are marked. */
  changed?: boolean
  /** Whether the tiles of communes can be asked for: their borders and names are then drawn where one is near enough. */
  communes?: boolean
  /** Whether those of the level shown are still on their way: the borders of the others are drawn meanwhile. */
  waiting?: boolean
}

/** The borders of a level apart: asked for when it is shown, where those of the others have been cut before it came. */
const BORDERS_APART = FOLDER_LEVELS.map((level) => `borders-${level}` as const)
/** Sources cut into tiles as the map asks for them: the territories of each level, and the borders of all. */
export const SHAPE_SOURCES = [...MAP_LEVELS, 'borders', ...BORDERS_APART] as const
export type ShapeSource = (typeof SHAPE_SOURCES)[number]
export type BorderSource = Exclude<ShapeSource, MapLevel>

export const bordersOf = (level: MapLevel): BorderSource => (isFolder(level) ? `borders-${level}` : 'borders')

/** Names of the other sources; their data is given to the map apart, so that comparing two styles stays cheap. */
const OWN_SOURCES = {
  circles: 'circles',
  marked: 'marked',
  outlines: 'outlines',
  place: 'place',
  towns: 'towns',
  changed: 'changed',
} as const

export type SourceName = keyof typeof OWN_SOURCES | PointLayer

export const SOURCES = {
  ...OWN_SOURCES,
  ...Object.fromEntries(POINT_LAYERS.map((name) => [name, name])),
} as Readonly<{ [Name in SourceName]: Name }>

/** Image of the hatch that says "no figure here". */
export const HATCH_IMAGE = 'hatch'
/** The same, looser, for whole régions: absence must not outweigh data. */
export const WIDE_HATCH_IMAGE = 'hatch-wide'

/** Image of the dots that say "rests on a small number". */
export const DOTS_IMAGE = 'dots'

/** Where a layer finds territories, or borders: a tile's one layer has the name of its source, but in tiles of the pipeline. */
export const layerIn = (name: ShapeSource) => (name === COMMUNE_LEVEL ? COMMUNE_LAYERS.shapes : name)
export const ofShapes = (name: ShapeSource) => ({ source: name, 'source-layer': layerIn(name) })

export const fillLayerId = (level: MapLevel) => `fill-${level}`
