import type { InputName } from '../../../scripts/sources/found/INPUTS'

/** A file as a producer can send it, spoiled: of which input, where it lies, what it holds, what is said. */
export type Spoiled = readonly [
  what: string,
  input: InputName,
  path: string,
  content: string | Uint8Array,
  said: RegExp,
]

export const lines = (...rows: string[]) => `${rows.join('\n')}\n`
export const latin1 = (text: string) => Buffer.from(text, 'latin1')
