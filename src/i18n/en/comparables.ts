import type { comparables as french } from '../fr/comparables'

export const comparables: typeof french = {
  title: 'Comparable territories',
  by: 'by population, density, age, access to GPs, number of GPs and distance to a maison de santé',
  dimensions: {
    population: 'population',
    density: 'density',
    'plus-75': 'share aged 75 or over',
    apl: 'access to GPs',
    generalistes: 'GPs per inhabitant',
    'distance-maison': 'distance to a maison de santé',
  },
  name: 'Bassin de vie',
  why: 'Why',
  distance: 'Gap',
  distanceHint: 'Mean gap in standard deviations: 0 for a twin, 1 for one standard deviation on average.',
  apl: (vintage) => `APL ${vintage}`,
  initiatives: 'Initiatives',
  none: 'none listed',
  close: (list) => `Alike: ${list}.`,
  closeNone: 'Very close on no dimension.',
  different: (list) => `Differs: ${list}.`,
  against: (name, value, own) => `${name} ${value} (here ${own})`,
  left: (list) => `Not compared, for want of a published figure: ${list}.`,
  density: (n) => `${n} people/km²`,
  onlyBassins:
    'Bassins de vie are compared with one another: at a wider level, too few territories are alike.',
  methodLink: 'The method and its limits',
  compareAll: 'Compare them side by side',
  tried: {
    title: 'Initiatives tried in comparable territories',
    in: (name) => `in ${name}`,
    among: (n) => `Listed in the ${n} most comparable bassins de vie, the most comparable first.`,
    gap: (n) => `gap ${n}`,
    none: 'No initiative listed in the forty most comparable bassins. The list is not complete.',
    caution: 'Listed does not mean evaluated: read the result and the source of each.',
  },
  elsewhere: {
    title: 'Where else it might help',
    rule: (axis, limit, km) =>
      `Bassins de vie comparable to its own, whose APL is below ${limit}, and where no initiative of the same kind (${axis}) is listed, neither in the bassin nor within ${km} of its main commune.`,
    none: 'None of the hundred most comparable bassins meets these conditions.',
    noPlace: 'This initiative has no commune: it cannot be tied to a bassin de vie.',
    caution: 'Figures alike are no promise of a result. The list of initiatives is not complete.',
  },
}
