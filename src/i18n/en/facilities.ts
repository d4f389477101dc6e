import type { facilities as french } from '../fr/facilities'

export const facilities: typeof french = {
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons',
    producer: 'Insee, facilities register (BPE)',
    count: (n) => `${n} maison${n > 1 ? 's' : ''} de santé.`,
    column: 'Number of maisons de santé in the commune',
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres',
    producer: 'Insee, facilities register (BPE)',
    count: (n) => `${n} centre${n > 1 ? 's' : ''} de santé.`,
    column: 'Number of centres de santé in the commune',
  },
  urgences: {
    label: 'Emergency departments',
    short: 'Emergencies',
    producer: 'Drees, SAE',
    count: (n) => (n === 1 ? 'An emergency department.' : `${n} emergency departments.`),
    column: 'Emergency department at this place',
  },
  maternites: {
    label: 'Maternities',
    short: 'Maternities',
    producer: 'Drees, SAE',
    count: (n) => (n === 1 ? 'A maternity.' : `${n} maternities.`),
    column: 'Maternity at this place',
  },
  hopitaux: {
    label: 'Hospitals of 2020',
    short: 'Hospital (2020)',
    producer: 'Eurostat, Finess',
    count: (n) =>
      n === 1 ? 'A hospital, from the register of 2020.' : `${n} hospitals, from the register of 2020.`,
    column: 'Hospital of the register of 2020 at this place',
  },
}
