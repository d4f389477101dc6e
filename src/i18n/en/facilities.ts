import type { facilities as french } from '../fr/facilities'

export const facilities: typeof french = {
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons',
    count: (n) => `${n} maison${n > 1 ? 's' : ''} de santé.`,
    column: 'Number of maisons de santé in the commune',
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres',
    count: (n) => `${n} centre${n > 1 ? 's' : ''} de santé.`,
    column: 'Number of centres de santé in the commune',
  },
}
