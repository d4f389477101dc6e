import type { GenericSchema } from 'valibot'
import { FACILITY_IDS } from '@/catalog/facilities'
import type { IndicatorId } from '@/domain/indicatorIds'
import { BoundariesSchema, type Boundaries } from '@/schema/boundaries'
import { ChangesSchema, type Changes } from '@/schema/changes'
import {
  CommunesAplSchema,
  CommunesSchema,
  FormerCommunesSchema,
  TownsSchema,
  type Communes,
  type CommunesApl,
  type FormerCommunes,
  type Towns,
} from '@/schema/communes'
import type { FacilityId } from '@/i18n/fr/facilities'
import {
  FacilityDetailsSchema,
  facilitiesSchema,
  type Facilities,
  type FacilityDetails,
} from '@/schema/facilities'
import { InitiativesSchema } from '@/domain/initiativeIndex'
import {
  InitiativeTextsSchema,
  textFileName,
  type InitiativeText,
  type PublishedInitiative,
} from '@/schema/initiative'
import { ManifestSchema, type Manifest } from '@/schema/manifest'
import { MaternitiesSchema, type Maternities } from '@/schema/maternities'
import { NeighboursSchema, type Neighbours } from '@/schema/neighbours'
import { ProposalsSchema, type Proposals } from '@/schema/proposals'
import { ReportSchema, type Report } from '@/schema/report'
import { ContributionStatesSchema, type ContributionStates } from '@/schema/moderation'
import { SourcesSchema, type Sources } from '@/schema/sources'
import { SurveySchema, type Survey } from '@/schema/survey'
import { TerritoriesSchema, type Territories } from '@/schema/territories'
import { ValuesSchema, type IndicatorValues } from '@/schema/values'
import {
  WhatIfSchema,
  WhatIfValidationSchema,
  type WhatIfTable,
  type WhatIfValidation,
} from '@/schema/whatIf'

/** A file of `public/data` and what it must look like. */
export interface Artefact<T> {
  file: string
  schema: GenericSchema<unknown, T>
  /** Whether it has English beside its French. */
  translated?: true
}

export const boundaries: Artefact<Boundaries> = { file: 'boundaries.json', schema: BoundariesSchema }
export const territories: Artefact<Territories> = { file: 'territories.json', schema: TerritoriesSchema }
export const neighbours: Artefact<Neighbours> = { file: 'neighbours.json', schema: NeighboursSchema }
export const communes: Artefact<Communes> = { file: 'communes.json', schema: CommunesSchema }
export const communesApl: Artefact<CommunesApl> = { file: 'communes-apl.json', schema: CommunesAplSchema }
export const formerCommunes: Artefact<FormerCommunes> = {
  file: 'former-communes.json',
  schema: FormerCommunesSchema,
}
export const whatIf: Artefact<WhatIfTable> = { file: 'what-if.json', schema: WhatIfSchema }
export const whatIfValidation: Artefact<WhatIfValidation> = {
  file: 'what-if-validation.json',
  schema: WhatIfValidationSchema,
}
export const towns: Artefact<Towns> = { file: 'towns.json', schema: TownsSchema }
export const initiatives: Artefact<PublishedInitiative[]> = {
  file: 'initiatives.json',
  schema: InitiativesSchema,
}
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
export const changes: Artefact<Changes> = {
  file: 'changes.json',
  schema: ChangesSchema,
  translated: true,
}

export const valuesOf = (id: IndicatorId): Artefact<IndicatorValues> => ({
  file: `values/${id}.json`,
  schema: ValuesSchema,
})
