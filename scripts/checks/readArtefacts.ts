import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GenericSchema, InferOutput } from 'valibot'
import { FACILITY_IDS } from '@/catalog/facilities'
import { apartBoundariesSchema, BoundariesSchema, type Boundaries } from '@/schema/boundaries'
import { BuildsSchema } from '@/schema/builds'
import { ChangesSchema } from '@/schema/changes'
import { CommuneTilesSchema } from '@/schema/communeTiles'
import { CommunesAplSchema, CommunesSchema, FormerCommunesSchema, TownsSchema } from '@/schema/communes'
import { FAMILIES, familyFile, familySchema, type CommuneFigures, type Family } from '@/schema/communeFigures'
import { facilitiesSchema } from '@/schema/facilities'
import { ManifestSchema } from '@/schema/manifest'
import { FOLDER_LEVELS, byLevel, fileAt, isFolder, type DrawnLevel } from '@/schema/level'
import { apartNeighboursSchema, NeighboursSchema, type Neighbours } from '@/schema/neighbours'
import { OverlapsSchema } from '@/schema/overlaps'
import { parse } from '@/schema/parse'
import { ProposalsSchema } from '@/schema/proposals'
import { ReportSchema } from '@/schema/report'
import { SourcesSchema } from '@/schema/sources'
import { SurveySchema } from '@/schema/survey'
import { LackingStudySchema } from '@/schema/lackingStudy'
import { VintagesSchema } from '@/schema/vintages'
import { WhatIfSchema, WhatIfValidationSchema } from '@/schema/whatIf'
import { Foreseen } from '../Foreseen'
import { readPublishedInitiatives } from '../sources/publishedInitiatives'
import { readAttachments, readTerritories, readValues } from '../sources/readLevels'

/**
 * Every artefact of a folder, typed. @throws SchemaError naming file and field, or an error in French when a file is
 * absent or cut short.
 */
export function readArtefacts(folder: string) {
  const read = <T extends GenericSchema>(file: string, schema: T): InferOutput<T> =>
    parse(schema, readJson(folder, file), file)
  const boundaries = read('boundaries.json', BoundariesSchema)
  const boundariesApart = byLevel(
    (level) => read(fileAt(level, 'boundaries.json'), apartBoundariesSchema(level)),
    FOLDER_LEVELS,
  )
  const families = FAMILIES.map((family) => [family, read(familyFile(family), familySchema(family))])
  const territories = readTerritories(folder)
  const apartNeighbours = FOLDER_LEVELS.map((level) =>
    read(fileAt(level, 'neighbours.json'), apartNeighboursSchema(level)),
  )
  return {
    folder,
    manifest: read('manifest.json', ManifestSchema),
    boundaries,
    /** The topology that a level is drawn from. */
    boundariesOf: (level: DrawnLevel): Boundaries => (isFolder(level) ? boundariesApart[level] : boundaries),
    territories,
    attached: readAttachments(folder, territories),
    neighbours: Object.assign(
      {},
      read('neighbours.json', NeighboursSchema),
      ...apartNeighbours,
    ) as Required<Neighbours>,
    overlaps: read('overlaps.json', OverlapsSchema),
    communes: read('communes.json', CommunesSchema),
    communeTiles: read('commune-tiles.json', CommuneTilesSchema),
    apl: read('communes-apl.json', CommunesAplSchema),
    figures: Object.fromEntries(families) as Record<Family, CommuneFigures>,
    whatIf: read('what-if.json', WhatIfSchema),
    lackingStudy: read('lacking-study.json', LackingStudySchema),
    whatIfValidation: read('what-if-validation.json', WhatIfValidationSchema),
    formerCommunes: read('former-communes.json', FormerCommunesSchema),
    towns: read('towns.json', TownsSchema),
    facilities: read('facilities.json', facilitiesSchema(FACILITY_IDS)),
    initiatives: readPublishedInitiatives(folder),
    proposals: read('proposals.json', ProposalsSchema),
    changes: read('changes.json', ChangesSchema),
    builds: read('builds.json', BuildsSchema),
    survey: read('survey.json', SurveySchema),
    sources: read('sources.json', SourcesSchema),
    report: read('report.json', ReportSchema),
    values: readValues(folder),
    vintages: read('vintages.json', VintagesSchema),
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
