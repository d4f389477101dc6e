import { latestVintage, type Indicator } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { CommunesApl } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import type { Survey } from '@/schema/survey'
import type { LevelColumns, VintageColumns } from '@/schema/values'
import type { Equipment } from '../sources/equipment'
import type { Commune } from './communeTable'
import type { Partitions } from './partition'
import { farShare, meanDistance } from './values/distance'
import { equipmentCount, equipmentRate } from './values/equipment'
import { initiativeCount } from './values/initiativeCount'
import { meanApl } from './values/meanApl'
import { shareOf, type Parts } from './values/share'
import { telemedicine } from './values/telemedicine'
import { underDense } from './values/underDense'

/** Columns aligned with `communes`, and what is counted otherwise. */
export interface ByCommune {
  communes: readonly Commune[]
  partitions: Partitions
  apl: CommunesApl
  equipment: Record<Equipment, readonly number[]>
  kilometres: readonly number[]
  olderDoctors: Parts
  seniors: Parts
  initiatives: readonly PublishedInitiative[]
  survey: Survey
}

/** How an indicator is made from the figures of the communes: a column a level, for each vintage of its entry. */
export type Step = (figures: ByCommune, entry: Indicator) => VintageColumns

/** A step that knows one vintage, the newest of the catalogue. */
const newest =
  (make: (figures: ByCommune) => LevelColumns): Step =>
  (figures, entry) => ({ [latestVintage(entry)]: make(figures) })
/** A step over a series of the source: the vintages of the catalogue. */
const series =
  (name: 'apl' | 'apl65', make: (own: VintageSeries, figures: ByCommune) => VintageColumns): Step =>
  (figures, { vintages }) => {
    const own = vintages.map((vintage) => [vintage, figures.apl[name][vintage] ?? []] as const)
    return make(Object.fromEntries(own), figures)
  }
type VintageSeries = CommunesApl['apl']

const people = ({ communes }: ByCommune) => communes.map(({ population }) => population)
const mean = (own: VintageSeries, { apl, partitions }: ByCommune) => meanApl(own, apl.weight, partitions)
const count = (name: Equipment) =>
  newest(({ equipment, partitions }) => equipmentCount(equipment[name], partitions))
const rate = (name: Equipment) =>
  newest((figures) => equipmentRate(figures.equipment[name], people(figures), figures.partitions))

/** The step of each indicator. A new indicator is one line here, one entry in the catalogue, and its texts. */
export const indicatorSteps: Record<IndicatorId, Step> = {
  apl: series('apl', mean),
  'apl-65': series('apl65', mean),
  'sous-dense': series('apl', (own, figures) => underDense(own, people(figures), figures.partitions)),
  generalistes: rate('generalistes'),
  'generalistes-60-plus': newest(({ olderDoctors, partitions }) => shareOf(olderDoctors, partitions)),
  'distance-maison': newest((figures) =>
    meanDistance(figures.kilometres, people(figures), figures.partitions),
  ),
  'loin-maison': newest((figures) => farShare(figures.kilometres, people(figures), figures.partitions)),
  maisons: count('maisons'),
  'maisons-taux': rate('maisons'),
  centres: count('centres'),
  'centres-taux': rate('centres'),
  pharmacies: count('pharmacies'),
  'pharmacies-taux': rate('pharmacies'),
  infirmiers: count('infirmiers'),
  'infirmiers-taux': rate('infirmiers'),
  'plus-75': newest(({ seniors, partitions }) => shareOf(seniors, partitions)),
  population: newest((figures) => equipmentCount(people(figures), figures.partitions)),
  initiatives: newest(({ initiatives, communes, partitions }) =>
    initiativeCount(
      initiatives,
      new Map(communes.map(({ departement, region }) => [departement, region])),
      partitions,
    ),
  ),
  telemedecine: newest(({ survey, partitions }) => telemedicine(survey, partitions)),
}
