import { indicatorById } from '@/catalog/indicators'
import { FACILITY_IDS, FACILITY_SOURCES } from '@/catalog/facilities'
import { INDICATOR_IDS } from '@/catalog/indicators'
import type { PublishedId } from '@/domain/indicatorIds'
import {
  apartBoundariesSchema,
  BoundariesSchema,
  type Boundaries,
  type FirstBoundaries,
} from '@/schema/boundaries'
import { BuildsSchema, type Builds } from '@/schema/builds'
import { ChangesSchema, type Changes } from '@/schema/changes'
import {
  CommuneAreasSchema,
  CommunesAplSchema,
  CommunesSchema,
  FormerCommunesSchema,
  TownsSchema,
  type CommunesApl,
  type FormerCommunes,
  type Towns,
} from '@/schema/communes'
import { CommuneShapesSchema, type CommuneShapes } from '@/schema/communeShapes'
import { CommuneTilesSchema, type CommuneTiles } from '@/schema/communeTiles'
import type { FacilityId } from '@/i18n/fr/facilities'
import { FAMILIES, familyFile, familySchema, type CommuneFigures, type Family } from '@/schema/communeFigures'
import {
  FacilityDetailsSchema,
  facilitiesSchema,
  type Facilities,
  type FacilityDetails,
} from '@/schema/facilities'
import type { WholeInitiative } from '@/schema/initiative'
import type { ModerationEvent } from '@/schema/moderation'
import { FOLDER_LEVELS, fileAt, FIRST_LEVELS, type FolderLevel, type DrawnLevel } from '@/schema/level'
import { MaternitiesSchema, type Maternities } from '@/schema/maternities'
import { MembersSchema } from '@/schema/members'
import { apartNeighboursSchema, NeighboursSchema } from '@/schema/neighbours'
import { OverlapsSchema, type Overlaps } from '@/schema/overlaps'
import { ProposalsSchema, type Proposals } from '@/schema/proposals'
import { ReportSchema, type Report } from '@/schema/report'
import { SourcesSchema, type Sources } from '@/schema/sources'
import { SurveySchema, type Survey } from '@/schema/survey'
import { apartTerritoriesSchema, TerritoriesSchema, type AllTerritories } from '@/schema/territories'
import type { IndicatorValues } from '@/schema/values'
import { LackingStudySchema, type LackingStudy } from '@/schema/lackingStudy'
import { FacilityListsSchema, type FacilityLists } from '@/schema/facilityLists'
import { VintagesSchema, type Vintages } from '@/schema/vintages'
import {
  WhatIfSchema,
  WhatIfValidationSchema,
  type WhatIfTable,
  type WhatIfValidation,
} from '@/schema/whatIf'
import { Artefacts } from './Artefacts'
import { communesFile } from './communesFile'
import type { Commune } from './communeTable'
import { addValues } from './addValues'
import { membersFile } from './membersFile'
import type { Partitions } from './partition'
import { addInitiatives } from './initiatives/addInitiatives'

export interface Results {
  boundaries: FirstBoundaries
  boundariesApart: Record<FolderLevel, Boundaries>
  partitions: Partitions
  overlaps: Overlaps
  territories: AllTerritories
  neighbours: Record<DrawnLevel, number[][]>
  communes: readonly Commune[]
  apl: CommunesApl
  figures: Record<Family, CommuneFigures>
  formerCommunes: FormerCommunes
  towns: Towns
  communeTiles: CommuneTiles
  communeShapes: CommuneShapes
  /** km², of each commune that has a territory. */
  communeAreas: number[]
  facilities: Facilities<FacilityId>
  facilityLists: FacilityLists
  facilityDetails: FacilityDetails
  maternities: Maternities
  initiatives: readonly WholeInitiative[]
  moderation: readonly ModerationEvent[]
  survey: Survey
  proposals: Proposals
  changes: Changes
  sources: Sources
  report: Report
  whatIf: WhatIfTable
  whatIfValidation: WhatIfValidation
  lackingStudy: LackingStudy
  values: Record<PublishedId, IndicatorValues>
  vintages: Vintages
  /** What former builds changed: this one's changes are added once it is compared. */
  builds: Builds
}

/** Whom the figures of each family come from; the rows are communes of today. */
const FAMILY_SOURCES: Record<Family, string[]> = {
  equipment: ['bpe', 'decoupage'],
  doctors: ['medecins-60', 'decoupage'],
  age: ['age', 'age-parts', 'decoupage'],
  distance: ['bpe', 'centres-communes', 'decoupage'],
  'apl-infirmiers': ['apl-professions', 'decoupage'],
  'apl-kinesitherapeutes': ['apl-professions', 'decoupage'],
  'apl-sages-femmes': ['apl-professions', 'decoupage'],
  'apl-dentistes': ['apl-professions', 'decoupage'],
  urgences: ['urgences', 'centres-communes', 'decoupage'],
  maternites: ['maternites', 'centres-communes', 'decoupage'],
  eloignement: ['eloignement', 'decoupage'],
  defavorisation: ['fedi', 'decoupage'],
  frr: ['frr', 'decoupage'],
}

/** The text of every artefact by file name, each checked against its schema, with the manifest. @throws SchemaError */
export function artefactFiles(results: Results): Map<string, string> {
  const { boundaries, territories, communes, apl, towns, facilities, survey, sources, report, values } =
    results
  const shapes = Object.values(boundaries.objects).reduce((sum, { geometries }) => sum + geometries.length, 0)
  const tables = FIRST_LEVELS.reduce((sum, level) => sum + territories[level].code.length, 0)
  const items = report.sections.reduce((sum, section) => sum + section.items.length, 0)
  const places = ['cog', 'decoupage', 'centres-communes']

  const out = new Artefacts()
  out.add('boundaries.json', BoundariesSchema, boundaries, shapes, ['contours', 'cog', 'decoupage'])
  out.add('territories.json', TerritoriesSchema, territories, tables, [...places, 'contours'])
  out.add('neighbours.json', NeighboursSchema, results.neighbours, tables - 1, ['contours', 'decoupage'])
  addApart(out, results)
  const pairs = Object.values(results.overlaps).flatMap((wider) => Object.values(wider))
  out.add(
    'overlaps.json',
    OverlapsSchema,
    results.overlaps,
    pairs.reduce((sum, { finer }) => sum + finer.length, 0),
    ['cog', 'decoupage'],
  )
  out.add('communes.json', CommunesSchema, communesFile(communes), communes.length, [
    ...places,
    'codes-postaux',
  ])
  out.add('communes-apl.json', CommunesAplSchema, apl, communes.length, ['apl', 'decoupage'])
  for (const family of FAMILIES) {
    const used = FAMILY_SOURCES[family]
    out.add(familyFile(family), familySchema(family), results.figures[family], communes.length, used)
  }
  const { whatIf, whatIfValidation, lackingStudy } = results
  const usedForWhatIf = ['apl', 'centres-communes', 'cog', 'decoupage']
  out.add('what-if.json', WhatIfSchema, whatIf, whatIf.people.length, usedForWhatIf)
  out.add(
    'what-if-validation.json',
    WhatIfValidationSchema,
    whatIfValidation,
    whatIfValidation.commune.length,
    [...usedForWhatIf, 'bpe', 'medecins-60'],
  )
  out.add(
    'lacking-study.json',
    LackingStudySchema,
    lackingStudy,
    lackingStudy.everyCommune.length,
    usedForWhatIf,
  )
  const { formerCommunes } = results
  out.add('former-communes.json', FormerCommunesSchema, formerCommunes, formerCommunes.code.length, [
    'cog',
    'decoupage',
  ])
  out.add('towns.json', TownsSchema, towns, towns.name.length, ['decoupage', 'centres-communes'])
  const { communeTiles } = results
  out.add('commune-tiles.json', CommuneTilesSchema, communeTiles, communes.length, [
    ...places,
    ...['contours', 'contours-2026'],
  ])
  const drawn = communes.filter(({ bassin }) => bassin).length
  out.add('communes-area.json', CommuneAreasSchema, { area: results.communeAreas }, drawn, [
    ...places,
    ...['contours', 'contours-2026'],
  ])
  out.add('communes-shapes.json', CommuneShapesSchema, results.communeShapes, drawn, [
    ...places,
    ...['contours', 'contours-2026'],
  ])
  out.add('facilities.json', facilitiesSchema(FACILITY_IDS), facilities, facilities.code.length, [
    ...places,
    ...FACILITY_SOURCES,
  ])
  const { facilityDetails } = results
  out.add('facility-details.json', FacilityDetailsSchema, facilityDetails, facilityDetails.code.length, [
    'urgences',
    'maternites',
  ])
  const { maternities } = results
  out.add('maternities.json', MaternitiesSchema, maternities, maternities.code.length, ['maternites', 'cog'])
  addInitiatives(out, results.initiatives, results.moderation, territories)
  out.add('survey.json', SurveySchema, survey, survey.results.length, ['survey'])
  const proposals = results.proposals.reduce((sum, group) => sum + group.proposals.length, 0)
  out.add('proposals.json', ProposalsSchema, results.proposals, proposals, ['survey', 'initiatives'])
  out.add('builds.json', BuildsSchema, results.builds, results.builds.length, [])
  out.add('changes.json', ChangesSchema, results.changes, results.changes.length, [])
  out.add('sources.json', SourcesSchema, sources, sources.length, [])
  out.add(
    'report.json',
    ReportSchema,
    report,
    items,
    sources.map(({ id }) => id),
  )
  const { facilityLists } = results
  const whose = [...new Set(Object.values(facilityLists).map(({ source }) => source))]
  out.add('facility-lists.json', FacilityListsSchema, facilityLists, Object.keys(facilityLists).length, whose)
  out.add('vintages.json', VintagesSchema, results.vintages, INDICATOR_IDS.length, [])
  for (const id of INDICATOR_IDS) addValues(out, values[id], [...indicatorById(id).sources, 'cog'])
  return out.files()
}

/** The files of each level apart, but for its values: names and figures, shapes, neighbours, and its communes. */
function addApart(out: Artefacts, results: Results): void {
  const sources = ['contours', 'cog', 'decoupage']
  for (const level of FOLDER_LEVELS) {
    const { [level]: table } = results.territories
    const add: Artefacts['add'] = (file, ...rest) => out.add(fileAt(level, file), ...rest)
    add('territories.json', apartTerritoriesSchema(level), { [level]: table }, table.code.length, [
      ...sources,
      'centres-communes',
    ])
    add(
      'boundaries.json',
      apartBoundariesSchema(level),
      results.boundariesApart[level] as never,
      table.code.length,
      sources,
    )
    add('neighbours.json', apartNeighboursSchema(level), results.neighbours, table.code.length, sources)
    const members = membersFile(level, results.partitions, results.communes)
    add('members.json', MembersSchema, members, table.code.length, ['decoupage'])
  }
}
