import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { InitiativeSchema, type Initiative } from '@/schema/initiative'
import { InputError } from './InputError'
import { readJson } from './readJson'

/**
 * Initiatives of the repository, sorted by id: one file each, named after its id.
 * @throws SchemaError or InputError naming file and field.
 */
export function readInitiativeFiles(folder: string): Initiative[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  const initiatives = files.map((file) => {
    const initiative = readJson(join(folder, file), InitiativeSchema)
    if (`${initiative.id}.json` !== file) {
      const found = `« ${initiative.id} »`
      throw new InputError({ file, line: null, field: 'id', expected: 'le nom du fichier sans .json', found })
    }
    return initiative
  })
  return initiatives.sort((a, b) => (a.id < b.id ? -1 : 1))
}
