import { gzipSync } from 'node:zlib'
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
  /** How what is of that type is packed, where it is. */
  compression?: 'gz'
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

/** Texts one after the other as one that is compressed, which programs open as it is: it says so. The same give the same bytes. */
export function packed<T extends { content: string | readonly string[] }>({ content, ...file }: T) {
  const bytes = gzipSync(Buffer.concat([content].flat().map((text) => Buffer.from(text))))
  // Which system packed it is of no use, and would differ from one to another.
  bytes[SYSTEM] = UNKNOWN
  return { ...file, content: new Uint8Array(bytes), compression: 'gz' as const }
}

/** Where RFC 1952 says the system, and what it says of one that is not known. */
const SYSTEM = 9
const UNKNOWN = 255
