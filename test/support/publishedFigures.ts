import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { PublishedId } from '@/domain/indicatorIds'
import { FAMILIES, familyFile, type CommuneFigures, type Family } from '@/schema/communeFigures'
import type { Communes, CommunesApl } from '@/schema/communes'
import { InitiativesSchema } from '@/domain/initiativeIndex'
import { parse } from '@/schema/parse'
import type { Sources } from '@/schema/sources'
import type { Survey } from '@/schema/survey'
import { readAttachments, readTerritories, readValues } from '../../scripts/sources/readLevels'

const folder = resolve(import.meta.dirname, '../../public/data')
const json = <T>(file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T

/** The published figures, and all that they are made of. */
export function publishedFigures() {
  const territories = readTerritories(folder)
  const values = readValues(folder)
  const families = FAMILIES.map((name) => [name, json<CommuneFigures>(familyFile(name))] as const)
  const figures = Object.fromEntries(families) as Record<Family, CommuneFigures>
  return {
    territories,
    credits: json<Sources>('sources.json'),
    values: (id: PublishedId) => values[id],
    sources: {
      files: {
        communes: json<Communes>('communes.json'),
        apl: json<CommunesApl>('communes-apl.json'),
        ...figures,
      },
      attached: readAttachments(folder, territories),
      initiatives: parse(InitiativesSchema, json('initiatives.json'), 'initiatives.json'),
      survey: json<Survey>('survey.json'),
    },
  }
}
