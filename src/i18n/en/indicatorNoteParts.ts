import type { IndicatorNotes } from '../fr/indicatorNotes'
import { aplSeries } from './aplSeries'
import type { SelfEmployedWords } from './selfEmployed'

type Method = Omit<IndicatorNotes, 'definition' | 'rule'>

export const perCommune = 'Sum over the communes of the territory.'
const perPopulation = 'Sum over the communes, divided by the population (official geography of {population}).'
export const MAISON = 'a group practice of self-employed professionals around a shared health project'
export const CENTRE = 'a clinic whose professionals are salaried'
export const noWeight = 'None: numbers are added up.'
export const byPopulation = 'Population of {population}, commune by commune.'
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
export const apl: Method = {
  formula:
    'For a place of care j: R(j) = S(j) ÷ Σ P(k) × w(d(k, j)). For a commune i: A(i) = Σ R(j) × w(d(i, j)). S: activity of the GPs, P: standardised population, d: travel time, w: weight that decreases with d. For a territory: Σ A(i) × P(i) ÷ Σ P(i). The values of the communes are those of the Drees.',
  weights: standardised,
  limits: [
    'A mean hides the gaps between communes of the same territory.',
    'The measure assumes that anyone may turn to any nearby doctor; it does not say whether a doctor takes new patients.',
    aplSeries,
  ],
}

export const lackingRule =
  'Each commune counts for what it lacks; those above 2.5 count for 0. Corse is missing in 2023, Mayotte always.'
export const lacking: Method = {
  formula:
    'Σ P(i) × max(0, 2.5 − A(i)) over the communes i; A: APL for GPs, P: standardised population of 2022',
  weights: standardised,
  limits: [
    'A lower bound: a consultation added in a commune also serves its neighbours, even those above the threshold. No travel is modelled; more would therefore be needed.',
    'A volume, not a rate: with equal access, a more populated territory lacks more.',
    'Reaching 2.5 is to be no longer under-served as the Drees means it, not to be well served.',
  ],
}

export const corsica =
  'The communes of Corse are missing in 2023: Corse-du-Sud and Haute-Corse then have their value by département, read apart; the région Corse, for which nothing gives the weights, has none. 2024 is read by département and for France only (Drees’s edition of July 2026).'
export const fte = (who: string, people = 'standardised population'): IndicatorNotes => ({
  definition: `Potential localised accessibility of ${who}, self-employed or salaried in a centre de santé, sets their supply against the ${people} that may turn to them, allowing for travel time and age.`,
  rule: `Mean of the communes weighted by the ${people} of that profession and year. ${corsica} Mayotte is not published.`,
  formula: `Σ A(i) × P(i) ÷ Σ P(i); A: APL of commune i, in full-time equivalents per 100,000; P: ${people}`,
  weights: `${people.charAt(0).toUpperCase()}${people.slice(1)} of that profession, of the year of the vintage.`,
  limits: [
    'A mean hides the gaps between communes of the same territory.',
    'Compare territories, not professions: each has its own standardised population.',
    'The Drees sets no threshold of under-supply for this profession.',
  ],
})
export const byTerritory = 'None: a figure that the producer publishes for the territory, taken as it is.'
export const selfEmployed = ({ who, rest = '', people, counted }: SelfEmployedWords): IndicatorNotes => ({
  definition: `Self-employed ${who}${rest}, wholly or in part, per 100,000 people, from Assurance maladie. A 0 is a true zero.`,
  rule: 'Density published for each département, région and for France: no total is made again. Not published by bassin de vie.',
  formula: 'published density, taken as it is',
  weights: byTerritory,
  limits: [
    'Self-employed only: those salaried by hospitals and centres de santé are not there.',
    'People seek care beyond their département: a density does not tell access.',
    ...(people
      ? [
          `The copy read does not state the age of the population counted; the number and the national density (${counted}) lead to that of ${people}, not to the whole population.`,
        ]
      : []),
  ],
})
export const deaths = (cause: string): IndicatorNotes => ({
  definition: `Deaths per 100,000 inhabitants ${cause}, ages made comparable by CépiDc-Inserm.`,
  rule: 'Rate published by département, taken as it is. Mayotte rests on few deaths: its value is fragile.',
  formula: 'published standardised rate, taken as it is',
  weights: 'Reference population of the producer; the copy read does not state it.',
  limits: [
    'In Mayotte, few deaths: the value is fragile.',
    'Mortality depends on far more than care: it tells a need, not the quality of supply.',
    'By département only; no national value in the copy read.',
  ],
})
export const straightLine = (what: string, limits: readonly string[]): IndicatorNotes => ({
  definition: `Straight-line distance, from centre to centre, to the nearest commune that has ${what}; 0 in a commune that has one.`,
  rule: 'Mean of the communes weighted by population.',
  formula:
    'Σ population(i) × distance(i) ÷ Σ population(i); distance(i): great-circle arc between the centres of communes',
  weights: byPopulation,
  limits: ['As the crow flies: neither roads nor travel time.', ...limits],
})
export const counted = (definition: string): IndicatorNotes => ({ definition, rule: perCommune, ...count })
export const perHead = (definition: string): IndicatorNotes => ({ definition, rule: perPopulation, ...rate })
