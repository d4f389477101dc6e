import type { FeatureCollection } from 'geojson'

/** What the filters keep, for lists, counts, symbols and exports alike; null means everything. */
export interface Kept {
  /** Ids, axes apart: those are layers. */
  initiatives: ReadonlySet<string> | null
  /** Commune codes of `facilities.json`. */
  facilities: ReadonlySet<string> | null
  /** Codes of the level shown, entirely or partly in the zone. */
  territories: ReadonlySet<string> | null
  /** Whether a zone is set: lists then follow it instead of the view. */
  zone: boolean
  /** What the zone is called, for titles and file names; empty where none is set. */
  name: string
}

export const ALL_KEPT: Kept = {
  initiatives: null,
  facilities: null,
  territories: null,
  zone: false,
  name: '',
}

/** What zones and places draw on the map. */
export interface Marks {
  zone: FeatureCollection
  place: FeatureCollection
}

const NOTHING: FeatureCollection = { type: 'FeatureCollection', features: [] }
export const NO_MARKS: Marks = { zone: NOTHING, place: NOTHING }

/** Panels that tell of a place or a zone, beside the map. */
export type Aside = 'around' | 'zone'

/** Sections of the left panel that are opened one at a time. */
export type ToolName = 'around' | 'zone' | 'filters' | 'export'
