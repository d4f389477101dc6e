import type { around as french } from '../../fr/tools/around'

export const around: typeof french = {
  intro:
    'The maisons and centres de santé and the initiatives nearest to a place. Find a commune above, or use:',
  locate: 'My position',
  locating: 'Asking for the position…',
  point: 'A point on the map',
  centre: 'The centre of the map',
  show: 'See what is around',
  refused:
    'Your browser did not give your position: you refused it, or a setting forbids it. Find your commune, or point at the map.',
  noPosition: 'Your position could not be found. Find your commune, or point at the map.',
  over: 'Around a place',
  here: 'Point on the map',
  coordinates: (lat, lon) => `lat. ${lat}, long. ${lon}`,
  atCentre: 'measured from the centre of the commune',
  radius: 'Radius',
  km: (n) => `${n} km`,
  people: (people, communes, plural) => `${people} inhabitants in ${communes} commune${plural ? 's' : ''}`,
  peopleRule: 'Communes whose centre is within this distance. Legal populations, geography of 2026.',
  counting: 'Counting the population…',
  only: 'Keep only this radius on the map and in the lists',
  initiatives: 'Initiatives listed',
  within: (n, km) => `${n} within ${km} km`,
  distance: (km) => `${km} as the crow flies`,
  inPlace: 'in the commune',
  several: (n) => `${n} facilities`,
  none: 'None listed.',
  atCommune: 'at the centre of the commune',
  directions: 'Directions',
  directionsTo: (name) => `Directions to ${name}, on OpenStreetMap (another site, another tab)`,
  source:
    'Insee, BPE 2024. The source gives neither name nor address: each facility is placed at the centre of its commune.',
  straight: 'Distances as the crow flies: in Guyane and Mayotte, they may cross water.',
  bassin: 'Open the page of its bassin de vie',
  leave: 'Leave this place',
}
