import { join } from 'node:path'
import { InitiativesSchema } from '@/domain/initiativeIndex'
import {
  InitiativeTextsSchema,
  textFileName,
  textFileOf,
  TEXTS_PER_FILE,
  type WholeInitiative,
} from '@/schema/initiative'
import { readJson } from './readJson'

/** Published initiatives with their texts, newest text first. @throws SchemaError or InputError naming file and field. */
export function readPublishedInitiatives(folder: string): WholeInitiative[] {
  const index = readJson(join(folder, 'initiatives.json'), InitiativesSchema)
  const files = Array.from({ length: Math.ceil(index.length / TEXTS_PER_FILE) }, (_, file) =>
    readJson(join(folder, textFileName(file)), InitiativeTextsSchema),
  )
  return index.map((item, at) => {
    const text = files[textFileOf(at)]?.[at % TEXTS_PER_FILE]
    if (text?.id !== item.id)
      throw new Error(`${textFileName(textFileOf(at))} : les textes de « ${item.id} » n’y sont pas.`)
    return { ...item, ...text }
  })
}
