import { EQUIPMENTS, type Equipment } from '../sources/equipment'
import type { Inputs } from '../sources/readInputs'
import { agesByCommune } from './agesByCommune'
import { careFigures } from './careFigures'
import { communeApl } from './communeApl'
import { distanceToNearest } from './distanceToNearest'
import { doctorParts } from './doctorParts'
import { familyColumns } from './familyColumns'
import type { Geography } from './geography'
import type { StepLog } from './stepLog'
import { sumByCommune } from './sumByCommune'

/** Figures of every source by commune of today, aligned with `communes`, in the unit of each source. */
export async function buildFigures(log: StepLog, inputs: Inputs, geography: Geography) {
  const { communes, toToday, origins, absorbing } = geography
  const toCommunes = { out: communes.length }
  const toCommunesFrom = ({ length }: readonly unknown[]) => ({ in: length, ...toCommunes })
  const apl = await log.step(
    'APL par commune',
    () => communeApl(inputs.apl, communes, toToday, absorbing),
    () => ({ in: inputs.apl.length, ...toCommunes }),
  )
  const equipment = await log.step(
    'Équipements par commune',
    () => sumByCommune(inputs.equipment, EQUIPMENTS, communes, toToday),
    () => ({ in: inputs.equipment.length, ...toCommunes }),
  )
  /** The source is exhaustive: a commune that it does not list has 0. */
  const countOf = (name: Equipment) => equipment.sums.map((own) => own?.[name] ?? 0)
  const kilometres = await log.step(
    'Distance à la maison de santé la plus proche',
    () => distanceToNearest(communes, countOf('maisons')),
    ({ length }) => ({ in: countOf('maisons').filter(Boolean).length, out: length }),
  )
  const doctorSums = sumByCommune(inputs.olderDoctors, ['doctors', 'older'], communes, toToday)
  const doctors = await log.step(
    'Généralistes de 60 ans ou plus par commune',
    () =>
      doctorParts(communes, doctorSums.sums, countOf('generalistes'), (code) => origins.get(code) !== code),
    () => ({ in: inputs.olderDoctors.length, ...toCommunes }),
  )
  const ages = await log.step(
    'Âge par commune',
    () => agesByCommune(inputs.age, inputs.shares75, communes, toToday),
    () => ({ in: inputs.age.length, ...toCommunes }),
  )
  const care = await log.step(
    'Professions, urgences, maternités, besoins par commune',
    () => careFigures(inputs, geography),
    () => toCommunesFrom(Object.values(inputs.aplProfessions['apl-infirmiers']).at(-1) ?? []),
  )
  const figures = {
    ...care.figures,
    equipment: familyColumns('equipment', equipment.sums, 0),
    doctors: familyColumns('doctors', doctors.parts, 'not-published'),
    age: familyColumns('age', ages.sums, 'not-published'),
    distance: { kilometres },
  }
  const unmatched = {
    APL: apl.unmatched,
    'Base permanente des équipements': equipment.unmatched,
    'Observatoire des fragilités': doctorSums.unmatched,
    'Population par âge': ages.unmatched,
    ...care.unmatched,
  }
  return { apl, countOf, doctors, ages, figures, unmatched }
}
