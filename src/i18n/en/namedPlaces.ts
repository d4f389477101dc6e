import type { namedPlaces as french } from '../fr/namedPlaces'

export const namedPlaces: typeof french = {
  care: { a: 'Emergencies for adults', e: 'Emergencies for children', s: 'seasonal', n: 'branch' },
  visits: (n, plural, year) => `${n} emergency visit${plural ? 's' : ''} in ${year}`,
  type: (type) => `Maternity of type ${type.toUpperCase()}`,
  beds: (n, plural) => `${n} obstetric bed${plural ? 's' : ''}`,
  deliveries: (n, plural, year) => `${n} deliver${plural ? 'ies' : 'y'} in ${year}`,
}
