import { createHash } from 'node:crypto'

/** A name that stays the same for the same thing, as feed readers ask, and needs no domain. */
export function stableId(name: string): string {
  const hex = createHash('sha256').update(`territoires-de-soins/${name}`).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}
