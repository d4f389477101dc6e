import type { IndicatorId } from '@/domain/indicatorIds'
import type { CommunesApl } from '@/schema/communes'
import type { PublishedInitiative } from '@/schema/initiative'
import type { Survey } from '@/schema/survey'
import type { IndicatorValues } from '@/schema/values'
import type { Equipment } from '../sources/equipment'
import type { Commune } from './communeTable'
import { columnsOf, type Partitions } from './partition'
import { farShare, meanDistance } from './values/distance'
import { equipmentCount, equipmentRate } from './values/equipment'
import { initiativeCount } from './values/initiativeCount'
import { meanApl } from './values/meanApl'
import { shareOf, type Parts } from './values/share'
import { sumOf } from './values/shares'
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

/** Every indicator's values, by id. A new indicator is one entry here and one in the catalogue. */
export function indicatorValues(columns: ByCommune): Record<IndicatorId, IndicatorValues> {
  const { communes, partitions, apl, equipment, kilometres } = columns
  const population = communes.map((commune) => commune.population)
  const regions = new Map(communes.map(({ departement, region }) => [departement, region]))
  const count = (id: IndicatorId, name: Equipment) => equipmentCount(id, equipment[name], partitions)
  const rate = (id: IndicatorId, name: Equipment) =>
    equipmentRate(id, equipment[name], population, partitions)
  return {
    apl: meanApl('apl', apl.apl, apl.weight, partitions),
    'apl-65': meanApl('apl-65', apl.apl65, apl.weight, partitions),
    'sous-dense': underDense({ '2022': apl.apl['2022'], '2023': apl.apl['2023'] }, population, partitions),
    generalistes: rate('generalistes', 'generalistes'),
    'generalistes-60-plus': shareOf('generalistes-60-plus', '2024', columns.olderDoctors, partitions),
    'distance-maison': meanDistance(kilometres, population, partitions),
    'loin-maison': farShare(kilometres, population, partitions),
    maisons: count('maisons', 'maisons'),
    'maisons-taux': rate('maisons-taux', 'maisons'),
    centres: count('centres', 'centres'),
    'centres-taux': rate('centres-taux', 'centres'),
    pharmacies: count('pharmacies', 'pharmacies'),
    'pharmacies-taux': rate('pharmacies-taux', 'pharmacies'),
    infirmiers: count('infirmiers', 'infirmiers'),
    'infirmiers-taux': rate('infirmiers-taux', 'infirmiers'),
    'plus-75': shareOf('plus-75', '2022', columns.seniors, partitions),
    population: {
      indicator: 'population',
      vintages: { '2026': columnsOf(partitions, (rows) => ({ value: sumOf(rows, population) })) },
    },
    initiatives: initiativeCount(columns.initiatives, regions, partitions),
    telemedecine: telemedicine(columns.survey, partitions),
  }
}
