import type { indicatorGroups as frenchGroups, indicators as french } from '../fr/indicators'

export const indicatorGroups: typeof frenchGroups = {
  acces: 'Access to GPs',
  offre: 'Supply of care',
  structures: 'Maisons and centres de santé',
  population: 'Population',
  reponse: 'Local response and opinion',
}

const APL_UNIT = 'accessible consultations a year per standardised inhabitant'
const APL_SHORT_UNIT = 'consultations a year per inhab.'

export const indicators: typeof french = {
  apl: {
    label: 'Access to GPs (APL)',
    short: 'APL for GPs',
    unit: APL_UNIT,
    shortUnit: APL_SHORT_UNIT,
  },
  'apl-65': {
    label: 'Access to GPs aged 65 or under (APL)',
    short: 'APL, GPs ≤ 65',
    unit: APL_UNIT,
    shortUnit: APL_SHORT_UNIT,
  },
  'sous-dense': {
    label: 'People in an under-served commune',
    short: 'People below 2.5',
    unit: '% of inhabitants',
  },
  'consultations-manquantes': {
    label: 'Missing consultations (lower bound)',
    short: 'Missing consultations',
    unit: 'consultations a year, at least',
  },
  'generalistes-manquants': {
    label: 'Missing consultations, in GPs (lower bound)',
    short: 'Lack in GPs',
    unit: 'GPs of average activity, at least',
  },
  generalistes: {
    label: 'GPs',
    short: 'GPs',
    unit: 'per 100,000 inhabitants',
  },
  'generalistes-60-plus': {
    label: 'Self-employed GPs aged 60 or over',
    short: 'GPs aged 60 or over',
    unit: '% of self-employed GPs',
  },
  'distance-maison': {
    label: 'Distance to the nearest maison de santé',
    short: 'Distance to a maison de santé',
    unit: 'km as the crow flies',
  },
  'loin-maison': {
    label: 'People more than 15 km from a maison de santé',
    short: 'Over 15 km from a maison',
    unit: '% of inhabitants',
  },
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons de santé',
    unit: 'maisons de santé',
  },
  'maisons-taux': {
    label: 'Maisons de santé per inhabitant',
    short: 'Maisons de santé',
    unit: 'per 100,000 inhabitants',
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres de santé',
    unit: 'centres de santé',
  },
  'centres-taux': {
    label: 'Centres de santé per inhabitant',
    short: 'Centres de santé',
    unit: 'per 100,000 inhabitants',
  },
  pharmacies: {
    label: 'Community pharmacies',
    short: 'Pharmacies',
    unit: 'pharmacies',
  },
  'pharmacies-taux': {
    label: 'Community pharmacies per inhabitant',
    short: 'Pharmacies',
    unit: 'per 100,000 inhabitants',
  },
  infirmiers: {
    label: 'Nurses',
    short: 'Nurses',
    unit: 'nurses',
  },
  'infirmiers-taux': {
    label: 'Nurses per inhabitant',
    short: 'Nurses',
    unit: 'per 100,000 inhabitants',
  },
  'plus-75': {
    label: 'People aged 75 or over',
    short: '75 or over',
    unit: '% of inhabitants',
  },
  population: {
    label: 'Population',
    short: 'Population',
    unit: 'inhabitants',
  },
  initiatives: {
    label: 'Initiatives listed',
    short: 'Initiatives',
    unit: 'initiatives listed',
  },
  telemedecine: {
    label: 'Telemedicine will improve access to care',
    short: 'Believe in telemedicine',
    unit: '% of doctors surveyed',
  },
}
