import type { indicatorGroups as frenchGroups, indicators as french } from '../fr/indicators'

export const indicatorGroups: typeof frenchGroups = {
  acces: 'Access to GPs',
  offre: 'Supply of care',
  structures: 'Maisons and centres de santé',
  population: 'Population',
  reponse: 'Local response and opinion',
}

const perCommune = 'Sum over the communes of the territory.'
const rate = 'Sum over the communes, divided by the population (official geography of 2026).'
const APL_UNIT = 'accessible consultations a year per standardised inhabitant'
const APL_SHORT_UNIT = 'consultations a year per inhab.'
/** The official or published French name stands at the head of each explanation: it is the one to search for and cite. */
const named = (name: string, definition: string) => `In French “${name}”. ${definition}`
const MAISON = 'a group practice of self-employed professionals around a shared health project'
const CENTRE = 'a clinic whose professionals are salaried'

export const indicators: typeof french = {
  apl: {
    label: 'Access to GPs (APL)',
    short: 'APL for GPs',
    unit: APL_UNIT,
    shortUnit: APL_SHORT_UNIT,
    definition: named(
      'Accès aux généralistes (APL)',
      'Accessibilité potentielle localisée, potential localised accessibility, sets the supply of nearby GPs against the needs of the inhabitants, allowing for travel time and age.',
    ),
    rule: 'Mean of the communes weighted by the standardised population of 2022, for every year. In 2015, 46 merged communes, whose value is a sum, are left out.',
  },
  'apl-65': {
    label: 'Access to GPs aged 65 or under (APL)',
    short: 'APL, GPs ≤ 65',
    unit: APL_UNIT,
    shortUnit: APL_SHORT_UNIT,
    definition: named(
      'Accès aux généralistes de 65 ans ou moins (APL)',
      'The same measure without GPs over 65: what would remain if all of them stopped working. Compared with the all-ages APL for the same vintage only.',
    ),
    rule: 'Mean of the communes weighted by the standardised population of 2022.',
  },
  'sous-dense': {
    label: 'People in an under-served commune',
    short: 'People below 2.5',
    unit: '% of inhabitants',
    definition: named(
      'Habitants d’une commune sous-dense',
      'Share of the inhabitants whose commune has an APL below 2.5 consultations a year, the threshold under which the Drees calls a place under-served (“sous-dense”).',
    ),
    rule: 'Total population of the communes below the threshold, divided by that of the communes whose APL is published.',
  },
  generalistes: {
    label: 'GPs',
    short: 'GPs',
    unit: 'per 100,000 inhabitants',
    definition: named(
      'Médecins généralistes',
      'GPs listed in the base permanente des équipements, the national register of facilities, whatever the way they practise.',
    ),
    rule: rate,
  },
  'generalistes-60-plus': {
    label: 'Self-employed GPs aged 60 or over',
    short: 'GPs aged 60 or over',
    unit: '% of self-employed GPs',
    definition: named(
      'Généralistes libéraux de 60 ans ou plus',
      'Share of self-employed GPs who are 60 or over: the departures to come.',
    ),
    rule: 'Sum over the communes. Under five doctors, the share is given with the words “small numbers”.',
  },
  'distance-maison': {
    label: 'Distance to the nearest maison de santé',
    short: 'Distance to a maison de santé',
    unit: 'km as the crow flies',
    definition: named(
      'Distance à la maison de santé la plus proche',
      'Straight-line distance, from centre to centre, to the nearest commune that has a maison de santé (a multi-professional group practice); 0 in a commune that has one.',
    ),
    rule: 'Mean of the communes weighted by population.',
  },
  'loin-maison': {
    label: 'People more than 15 km from a maison de santé',
    short: 'Over 15 km from a maison',
    unit: '% of inhabitants',
    definition: named(
      'Habitants à plus de 15 km d’une maison de santé',
      'Share of the inhabitants whose commune is more than 15 km, as the crow flies, from a commune with a maison de santé (a multi-professional group practice).',
    ),
    rule: 'Population of the communes beyond 15 km, divided by the total population.',
  },
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons de santé',
    unit: 'maisons de santé',
    definition: named(
      'Maisons de santé',
      `Maisons de santé pluriprofessionnelles of the national register of facilities: each is ${MAISON}.`,
    ),
    rule: perCommune,
  },
  'maisons-taux': {
    label: 'Maisons de santé per inhabitant',
    short: 'Maisons de santé',
    unit: 'per 100,000 inhabitants',
    definition: named(
      'Maisons de santé rapportées à la population',
      `Maisons de santé pluriprofessionnelles, each ${MAISON}, divided by the population.`,
    ),
    rule: rate,
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres de santé',
    unit: 'centres de santé',
    definition: named(
      'Centres de santé',
      `Centres de santé of the national register of facilities: each is ${CENTRE}.`,
    ),
    rule: perCommune,
  },
  'centres-taux': {
    label: 'Centres de santé per inhabitant',
    short: 'Centres de santé',
    unit: 'per 100,000 inhabitants',
    definition: named(
      'Centres de santé rapportés à la population',
      `Centres de santé, each ${CENTRE}, divided by the population.`,
    ),
    rule: rate,
  },
  pharmacies: {
    label: 'Community pharmacies',
    short: 'Pharmacies',
    unit: 'pharmacies',
    definition: named('Pharmacies', 'Community pharmacies of the national register of facilities.'),
    rule: perCommune,
  },
  'pharmacies-taux': {
    label: 'Community pharmacies per inhabitant',
    short: 'Pharmacies',
    unit: 'per 100,000 inhabitants',
    definition: named(
      'Pharmacies rapportées à la population',
      'Community pharmacies, divided by the population.',
    ),
    rule: rate,
  },
  infirmiers: {
    label: 'Nurses',
    short: 'Nurses',
    unit: 'nurses',
    definition: named(
      'Infirmiers',
      'Nurses practising in the community, from the national register of facilities.',
    ),
    rule: perCommune,
  },
  'infirmiers-taux': {
    label: 'Nurses per inhabitant',
    short: 'Nurses',
    unit: 'per 100,000 inhabitants',
    definition: named(
      'Infirmiers rapportés à la population',
      'Nurses practising in the community, divided by the population.',
    ),
    rule: rate,
  },
  'plus-75': {
    label: 'People aged 75 or over',
    short: '75 or over',
    unit: '% of inhabitants',
    definition: named(
      'Habitants de 75 ans ou plus',
      'Share of the inhabitants aged 75 or over in the census. Metropolitan France only.',
    ),
    rule: 'Sum over the communes found in the source; it does not cover overseas France.',
  },
  population: {
    label: 'Population',
    short: 'Population',
    unit: 'inhabitants',
    definition: named('Population', 'Municipal population of the communes of 2026.'),
    rule: perCommune,
  },
  initiatives: {
    label: 'Initiatives listed',
    short: 'Initiatives',
    unit: 'initiatives listed',
    definition: named(
      'Initiatives recensées',
      'Local initiatives of which a public text was read. The list is not complete: no initiative listed does not mean no initiative.',
    ),
    rule: 'Bassin de vie: initiatives whose point falls in it. Département and région: those that are in it or that name it, counted once. Initiatives of a whole région do not count in its départements.',
  },
  telemedecine: {
    label: 'Telemedicine will improve access to care',
    short: 'Believe in telemedicine',
    unit: '% of doctors surveyed',
    definition: named(
      'La télémédecine améliorera l’accès aux soins',
      'Share of the doctors who think that telemedicine will improve access to care (“Soigner demain” consultation, autumn 2021).',
    ),
    rule: 'Figures published by the Ordre des médecins for France and five régions. The numbers of answers by région are not published: uncertainty unknown.',
  },
}
