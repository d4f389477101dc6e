import { aplSeries } from './aplSeries'
import type { method as french } from '../fr/method'

type Texts = typeof french
type Method = Texts['indicators']['apl']

const noWeight = 'None: numbers are added up.'
const byPopulation = 'Population of 2026, commune by commune.'
const standardised = 'Standardised population of 2022 (needs for care by age), for every year.'
const placed = 'The source gives neither name nor address: a facility counts in its commune.'
const crossing =
  'The inhabitants of a territory also seek care next door: a number per inhabitant does not tell access.'
const rate: Method = {
  formula: 'sum of the facilities of the communes ÷ sum of their population × 100,000',
  weights: noWeight,
  limits: [placed, crossing],
}
const count: Method = {
  formula: 'sum of the facilities of the communes',
  weights: noWeight,
  limits: [placed],
}
const apl: Method = {
  formula:
    'For a place of care j: R(j) = S(j) ÷ Σ P(k) × w(d(k, j)). For a commune i: A(i) = Σ R(j) × w(d(i, j)). S: activity of the GPs, P: standardised population, d: travel time, w: weight that decreases with d. For a territory: Σ A(i) × P(i) ÷ Σ P(i). The values of the communes are those of the Drees.',
  weights: standardised,
  limits: [
    'A mean hides the gaps between communes of the same territory.',
    'The measure assumes that anyone may turn to any nearby doctor; it does not say whether a doctor takes new patients.',
    aplSeries,
  ],
}

/** How each indicator is computed, what it is weighted by, and what it does not say. */
export const indicators: Texts['indicators'] = {
  apl,
  'apl-65': apl,
  'sous-dense': {
    formula:
      'population of the communes whose APL is below 2.5 ÷ population of the communes whose APL is published × 100',
    weights: byPopulation,
    limits: ['A sharp threshold: a commune at 2.49 is counted, one at 2.50 is not.'],
  },
  generalistes: rate,
  'generalistes-60-plus': {
    formula: 'sum of self-employed GPs aged 60 or over ÷ sum of self-employed GPs × 100',
    weights: noWeight,
    limits: ['Self-employed GPs only.', 'Being 60 does not tell the date of departure.'],
  },
  'distance-maison': {
    formula:
      'Σ population(i) × distance(i) ÷ Σ population(i); distance(i): great-circle arc from the centre of commune i to that of the nearest commune with a maison de santé',
    weights: byPopulation,
    limits: [
      'As the crow flies: neither roads nor travel time.',
      'In Guyane and Mayotte, the line may cross water.',
    ],
  },
  'loin-maison': {
    formula: 'population of the communes more than 15 km away ÷ population × 100, same distance as above',
    weights: byPopulation,
    limits: [
      'As the crow flies: neither roads nor travel time.',
      'A whole commune stands at one point, its centre.',
    ],
  },
  maisons: count,
  'maisons-taux': rate,
  centres: count,
  'centres-taux': rate,
  pharmacies: count,
  'pharmacies-taux': rate,
  infirmiers: count,
  'infirmiers-taux': rate,
  'plus-75': {
    formula: 'sum of inhabitants aged 75 or over ÷ sum of inhabitants in the census × 100',
    weights: noWeight,
    limits: ['Metropolitan France only.', 'Rebuilt by a third party from rounded shares.'],
  },
  population: {
    formula: 'sum of the municipal population of the communes',
    weights: noWeight,
    limits: ['The figure for Mayotte is that of 2017.'],
  },
  initiatives: {
    formula: 'number of initiatives located in the territory, or that name the département or the région',
    weights: noWeight,
    limits: ['The list is not complete: none listed does not mean none.'],
  },
  telemedecine: {
    formula: 'published share, taken as it is',
    weights: 'Unknown: the regional weighting is not published in what was read.',
    limits: ['Numbers of answers by région not published: uncertainty unknown.', 'Doctors, not patients.'],
  },
}
