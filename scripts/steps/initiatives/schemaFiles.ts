import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GenericSchema } from 'valibot'
import { ContributionSchema } from '@/schema/contribution'
import { InitiativeSchema } from '@/schema/initiative'
import { jsonSchema } from '@/schema/jsonSchema'

/** JSON Schemas of an initiative and of a contribution, by file name: what the pipeline checks, for others to check. */
export function schemaFiles(): Map<string, string> {
  const write = (title: string, description: string, schema: GenericSchema) =>
    `${JSON.stringify({ title, description, ...jsonSchema(schema) }, null, 2)}\n`
  return new Map([
    [
      'initiative.schema.json',
      write(
        'Initiative',
        'Une initiative locale d’accès aux soins : un fichier de data/initiatives/. Codes officiels de l’Insee, dates ISO.',
        InitiativeSchema,
      ),
    ],
    [
      'contribution.schema.json',
      write(
        'Contribution',
        'Ce qu’envoie le formulaire : une initiative nouvelle ou corrigée, sans rien qui dise qui l’envoie.',
        ContributionSchema,
      ),
    ],
  ])
}

export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true })
  for (const [file, text] of schemaFiles()) writeFileSync(join(folder, file), text)
}
