import { basename } from 'node:path'
import type { GenericSchema, InferOutput } from 'valibot'
import { parse } from '@/schema/parse'
import { InputError } from './InputError'
import { readText } from './readText'

/** A JSON file that follows a schema. @throws InputError when it is not JSON, SchemaError when it departs from the schema. */
export function readJson<T extends GenericSchema>(path: string, schema: T): InferOutput<T> {
  const file = basename(path)
  const text = readText(path)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    const line = lineOf(text, (error as Error).message)
    throw new InputError({
      file,
      line,
      field: null,
      expected: 'du JSON entier',
      found: 'un texte coupé ou mal formé',
    })
  }
  return parse(schema, value, file)
}

/** Line of the character that the engine's message points at; the last one where the text ends too soon. */
function lineOf(text: string, message: string): number {
  const position = /position (\d+)/.exec(message)?.[1]
  return text.slice(0, position === undefined ? text.length : Number(position)).split('\n').length
}
