import { FACILITY_IDS } from '@/catalog/facilities'
import type { IndicatorId } from '@/domain/indicatorIds'
import { FRANCE } from '@/domain/territory'
import { apartBoundariesSchema, type Boundaries } from '@/schema/boundaries'
import { BuildsSchema, type Builds } from '@/schema/builds'
import { isBrought } from '@/schema/broughtId'
import { ChangesSchema, type Changes } from '@/schema/changes'
import { FormerCommunesSchema, TownsSchema, type FormerCommunes, type Towns } from '@/schema/communes'
import { CommuneTilesSchema, type CommuneTiles } from '@/schema/communeTiles'
import type { FacilityId } from '@/i18n/fr/facilities'
import {
  FacilityDetailsSchema,
  facilitiesSchema,
  type Facilities,
  type FacilityDetails,
} from '@/schema/facilities'
import { InitiativeTextsSchema, textFileName, type InitiativeText } from '@/schema/initiative'
import { ManifestSchema, type Manifest } from '@/schema/manifest'
import { MaternitiesSchema, type Maternities } from '@/schema/maternities'
import {
  fileAt,
  isApart,
  isFolder,
  isMade,
  type ApartLevel,
  type Level,
  type ListedLevel,
  type MapLevel,
} from '@/schema/level'
import { HoldersSchema } from '@/schema/members'
import { apartNeighboursSchema, NeighboursSchema, type Neighbours } from '@/schema/neighbours'
import { OverlapsSchema, type Overlaps } from '@/schema/overlaps'
import { ProposalsSchema, type Proposals } from '@/schema/proposals'
import { ReportSchema, type Report } from '@/schema/report'
import { ContributionStatesSchema, type ContributionStates } from '@/schema/moderation'
import { SourcesSchema, type Sources } from '@/schema/sources'
import { SurveySchema, type Survey } from '@/schema/survey'
import { apartTerritoriesSchema, type Territories } from '@/schema/territories'
import { ValuesSchema, type IndicatorValues } from '@/schema/values'
import { LackingStudySchema, type LackingStudy } from '@/schema/lackingStudy'
import {
  WhatIfSchema,
  WhatIfValidationSchema,
  type WhatIfTable,
  type WhatIfValidation,
} from '@/schema/whatIf'
import { boundaries, territories, type Artefact, type Making } from './baseArtefacts'
import { broughtValuesAt } from './broughtArtefacts'
import { settleMade } from './settleMade'

export {
  boundaries,
  communeAreas,
  communes,
  communesApl,
  communeShapes,
  initiatives,
  territories,
  type Artefact,
  type Come,
} from './baseArtefacts'

const communeLevel = () => import('./communeLevel')
const made = <T>(file: string, how: () => Promise<Making<T>>): Artefact<T> => ({
  file,
  made: (come) => settleMade(file, how, come),
})

/** What the names of a level are read from, its shapes, its neighbours: the files of the first load, or its own. */
export const apartTerritories = (level: ApartLevel): Artefact<Pick<Territories, ApartLevel>> =>
  isFolder(level)
    ? { file: fileAt(level, territories.file), schema: apartTerritoriesSchema(level) }
    : made(fileAt(level, territories.file), async () => (await communeLevel()).communeTerritories())
export const territoriesAt = (level: Level): Artefact<unknown> =>
  isApart(level) ? apartTerritories(level) : territories
export const boundariesAt = (level: MapLevel): Artefact<Boundaries> =>
  isFolder(level)
    ? { file: fileAt(level, boundaries.file), schema: apartBoundariesSchema(level) }
    : isMade(level)
      ? made(fileAt(level, boundaries.file), async () => (await communeLevel()).communeBoundaries())
      : boundaries
export const neighboursAt = (level: Level): Artefact<Neighbours> =>
  isMade(level)
    ? made(fileAt(level, 'neighbours.json'), async () =>
        (await communeLevel()).communeNeighbours(boundariesAt(level)),
      )
    : {
        file: fileAt(level, 'neighbours.json'),
        schema: isFolder(level) ? apartNeighboursSchema(level) : NeighboursSchema,
      }
/** In which territory of a level that lists its communes each commune lies. */
export const holdersOf = (level: ListedLevel): Artefact<ReadonlyMap<string, string>> => ({
  file: fileAt(level, 'members.json'),
  schema: HoldersSchema,
})
export const formerCommunes: Artefact<FormerCommunes> = {
  file: 'former-communes.json',
  schema: FormerCommunesSchema,
}
export const whatIf: Artefact<WhatIfTable> = { file: 'what-if.json', schema: WhatIfSchema }
export const lackingStudy: Artefact<LackingStudy> = { file: 'lacking-study.json', schema: LackingStudySchema }
export const whatIfValidation: Artefact<WhatIfValidation> = {
  file: 'what-if-validation.json',
  schema: WhatIfValidationSchema,
}
export const overlaps: Artefact<Overlaps> = { file: 'overlaps.json', schema: OverlapsSchema }
export const communeTiles: Artefact<CommuneTiles> = {
  file: 'commune-tiles.json',
  schema: CommuneTilesSchema,
}
export const towns: Artefact<Towns> = { file: 'towns.json', schema: TownsSchema }
export const initiativeTexts = (file: number): Artefact<InitiativeText[]> => ({
  file: textFileName(file),
  schema: InitiativeTextsSchema,
})
export const contributions: Artefact<ContributionStates> = {
  file: 'contributions.json',
  schema: ContributionStatesSchema,
}
export const facilities: Artefact<Facilities<FacilityId>> = {
  file: 'facilities.json',
  schema: facilitiesSchema(FACILITY_IDS),
}
export const facilityDetails: Artefact<FacilityDetails> = {
  file: 'facility-details.json',
  schema: FacilityDetailsSchema,
}
export const maternities: Artefact<Maternities> = { file: 'maternities.json', schema: MaternitiesSchema }
export const sources: Artefact<Sources> = {
  file: 'sources.json',
  schema: SourcesSchema,
  translated: true,
}

export const survey: Artefact<Survey> = {
  file: 'survey.json',
  schema: SurveySchema,
  translated: true,
}
export const proposals: Artefact<Proposals> = {
  file: 'proposals.json',
  schema: ProposalsSchema,
  translated: true,
}
export const report: Artefact<Report> = { file: 'report.json', schema: ReportSchema }
export const manifest: Artefact<Manifest> = { file: 'manifest.json', schema: ManifestSchema }
export const builds: Artefact<Builds> = { file: 'builds.json', schema: BuildsSchema }
export const changes: Artefact<Changes> = {
  file: 'changes.json',
  schema: ChangesSchema,
  translated: true,
}

/** Figures of an indicator at a level; those of the country where none is named. */
export const valuesOf = (id: IndicatorId, level: Level = FRANCE.level): Artefact<IndicatorValues> =>
  isBrought(id)
    ? broughtValuesAt(id, level, { apart: apartTerritories, holders: holdersOf })
    : isMade(level)
      ? made(fileAt(level, `values/${id}.json`), async () => (await communeLevel()).communeValues(id))
      : { file: fileAt(level, `values/${id}.json`), schema: ValuesSchema }
