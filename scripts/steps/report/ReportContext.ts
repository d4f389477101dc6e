import type { PublishedInitiative } from '@/schema/initiative'
import type { Report } from '@/schema/report'
import type { AllTerritories } from '@/schema/territories'
import type { Inputs } from '../../sources/readInputs'
import type { CommuneApl } from '../communeApl'
import type { DoctorParts } from '../doctorParts'
import type { Geography } from '../geography'
import type { MisplacedCentre } from '../misplacedCentres'

export type Section = Report['sections'][number]
export type Item = Section['items'][number]

/** What the report is written from. `unmatched`: by source, codes that lead to no commune. */
export interface ReportContext {
  inputs: Inputs
  geography: Geography
  territories: AllTerritories
  apl: CommuneApl
  doctors: DoctorParts
  /** By commune; null where the source has none. */
  seniors: readonly unknown[]
  generalistes: readonly number[]
  initiatives: readonly PublishedInitiative[]
  misplaced: readonly MisplacedCentre[]
  /** Communes that no polygon shows, among those of a territory. */
  undrawn: readonly string[]
  unmatched: Readonly<Record<string, readonly string[]>>
}
