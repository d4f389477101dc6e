import type { figures as french } from '../../fr/tools/figures'
import { lacking } from '../lacking'

export const figures: typeof french = {
  over: 'Zone',
  titles: {
    shape: 'Drawn zone',
    circle: (km) => `Radius of ${km} km`,
    both: 'Combined zone',
  },
  combined: (parts) => `All at once: ${parts}`,
  within: (name) => `in ${name}`,
  inCircle: (km) => `within ${km} km of the chosen place`,
  inShape: 'in the drawn zone',
  toTerritory: 'Make it a territory',
  population: 'Population',
  people: (n) => `${n} inhabitants`,
  communes: (n, plural) => `in ${n} commune${plural ? 's' : ''}`,
  noCommune: 'No commune has its centre in the zone.',
  rulePoint: (source) => `Communes whose centre is in the zone. Legal populations, ${source}.`,
  ruleTable: (source) => `Communes of the territory, according to Insee. Legal populations, ${source}.`,
  apl: 'Access to GPs (APL)',
  aplUnit: 'accessible consultations a year per standardised inhabitant',
  aplRule: (published, communes) => (source) =>
    `${source}. Mean weighted by the standardised population of 2022, over ${published} communes published out of ${communes}.`,
  france: (value) => `In France: ${value}`,
  lacking,
  points: 'Facilities and initiatives',
  initiatives: 'Initiatives listed',
  pointRule: (source) =>
    `Counted by their point, exactly. Facilities stand at the centre of their commune (${source}); initiatives with no point are not counted.`,
  pointRuleCircle: (source) =>
    `Facilities at the centre of their commune (${source}). Initiatives within this distance of their point, or of the territory that they cover as a whole.`,
  pointRuleTable: (source) =>
    `Facilities of the communes of the territory (${source}). Initiatives located in the territory, or that concern the whole of it.`,
  filtered: 'The initiative filters apply.',
  bassins: 'The bassins de vie',
  entire: (n) => `${n} entirely in the zone`,
  partly: (n) => `${n} partly`,
  share: (percent) => `${percent}% of its area`,
  whole: 'entirely',
  below: 'less than 1%',
  shareRule: 'Shares of area computed on the simplified boundaries of the map.',
  more: (n) => `See all ${n} bassins`,
  computing: 'Computing the areas…',
  stop: 'Stop',
  stopped: 'Computation stopped: the bassins de vie are not detailed.',
  resume: 'Resume',
  empty: 'The zone is empty: its conditions have nothing in common.',
  openExport: 'Export',
}
