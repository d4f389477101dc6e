import type { Cell } from '@/domain/exportTable'

/** A column as programs need it: its name in the file, what it holds, and of which type. */
export interface OpenField {
  name: string
  title: string
  type: 'string' | 'number' | 'integer'
  /** Said by every row. */
  required?: true
  /** The only words that it takes. */
  among?: readonly string[]
}

/** A file to publish, and what a catalogue says of it. */
export interface OpenFile {
  /** Name of the file in the folder, and of the resource: "chiffres-bassin.csv". */
  path: string
  title: string
  mediatype: string
  content: string | Uint8Array
  /** Records in it. */
  rows: number
  /** Its first records, where readers are shown some. */
  preview?: readonly (readonly Cell[])[]
  /** Day, ISO, on which anything in it last changed. */
  changed: string
  /** Ids in `sources.json`. */
  sources: readonly string[]
  fields: readonly OpenField[]
  /** Fields that together name a row. */
  key?: readonly string[]
}

export const MEDIA_TYPES = {
  csv: 'text/csv',
  parquet: 'application/vnd.apache.parquet',
  geojson: 'application/geo+json',
  fgb: 'application/x-flatgeobuf',
} as const
