import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GenericSchema, InferOutput } from 'valibot'
import { FACILITY_IDS } from '@/catalog/facilities'
import { INDICATOR_IDS } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import { BoundariesSchema } from '@/schema/boundaries'
import { ChangesSchema } from '@/schema/changes'
import { familyFile, familySchema, type Family } from '@/schema/communeFigures'
import { CommunesAplSchema, CommunesSchema, FormerCommunesSchema, TownsSchema } from '@/schema/communes'
import { facilitiesSchema } from '@/schema/facilities'
import { ManifestSchema } from '@/schema/manifest'
import { NeighboursSchema } from '@/schema/neighbours'
import { parse } from '@/schema/parse'
import { ProposalsSchema } from '@/schema/proposals'
import { ReportSchema } from '@/schema/report'
import { SourcesSchema } from '@/schema/sources'
import { SurveySchema } from '@/schema/survey'
import { TerritoriesSchema } from '@/schema/territories'
import { ValuesSchema, type IndicatorValues } from '@/schema/values'
import { WhatIfSchema, WhatIfValidationSchema } from '@/schema/whatIf'
import { Foreseen } from '../Foreseen'
import { plainColumn } from '../steps/whatIfValidation'
import { readPublishedInitiatives } from '../sources/publishedInitiatives'

/**
 * Every artefact of a folder, typed. @throws SchemaError naming file and field, or an error in French when a file is
 * absent or cut short.
 */
export function readArtefacts(folder: string) {
  const read = <T extends GenericSchema>(file: string, schema: T): InferOutput<T> =>
    parse(schema, readJson(folder, file), file)
  const family = (name: Family) => read(familyFile(name), familySchema(name))
  const [doctors, equipment] = [family('doctors'), family('equipment')]
  const values = INDICATOR_IDS.map((id) => [id, read(`values/${id}.json`, ValuesSchema)])
  return {
    folder,
    manifest: read('manifest.json', ManifestSchema),
    boundaries: read('boundaries.json', BoundariesSchema),
    territories: read('territories.json', TerritoriesSchema),
    neighbours: read('neighbours.json', NeighboursSchema),
    communes: read('communes.json', CommunesSchema),
    apl: read('communes-apl.json', CommunesAplSchema),
    /** GPs by commune, by both counts. */
    figures: {
      older: plainColumn(doctors, 'older'),
      doctors: plainColumn(doctors, 'doctors'),
      generalistes: plainColumn(equipment, 'generalistes'),
    },
    whatIf: read('what-if.json', WhatIfSchema),
    whatIfValidation: read('what-if-validation.json', WhatIfValidationSchema),
    formerCommunes: read('former-communes.json', FormerCommunesSchema),
    towns: read('towns.json', TownsSchema),
    facilities: read('facilities.json', facilitiesSchema(FACILITY_IDS)),
    initiatives: readPublishedInitiatives(folder),
    proposals: read('proposals.json', ProposalsSchema),
    changes: read('changes.json', ChangesSchema),
    survey: read('survey.json', SurveySchema),
    sources: read('sources.json', SourcesSchema),
    report: read('report.json', ReportSchema),
    values: Object.fromEntries(values) as Record<IndicatorId, IndicatorValues>,
  }
}

export type ArtefactSet = ReturnType<typeof readArtefacts>

/** What a check is: sentences in French, one a problem; none where all is well. */
export type Check = (artefacts: ArtefactSet) => string[]

function readJson(folder: string, file: string): unknown {
  try {
    return JSON.parse(readFileSync(join(folder, file), 'utf8'))
  } catch (error) {
    throw new Foreseen(`${file} : illisible (${(error as Error).message})`)
  }
}
