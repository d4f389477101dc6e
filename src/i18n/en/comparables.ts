import type { comparables as french } from '../fr/comparables'

export const comparables: typeof french = {
  title: 'Comparable territories',
  titleTo: (name) => `Territories comparable to ${name}`,
  by: {
    milieu: (list) => `by what a territory cannot change: ${list}`,
    professions: (list) => `by what a territory cannot change and by its other health professions: ${list}`,
    acces: (list) => `by what a territory cannot change and by access to care: ${list}`,
  },
  likeness: {
    legend: 'Likeness',
    milieu: 'Without access',
    professions: 'Other professions',
    acces: 'With access',
  },
  likenessNote: {
    milieu: 'Access to care is no part of the likeness: a poorly served territory can see who does better.',
    professions:
      'Access to four other professions is part of the likeness, that to GPs is not: in a like setting and among like professions, who does better?',
    acces: 'Access to care is part of the likeness: these territories want for much the same.',
  },
  here: 'here',
  there: (name) => `in ${name}`,
  better: (n, total, own, plural, here) =>
    plural
      ? `${n === total ? 'All' : `${n} of`} these ${total} territories have better access to GPs than ${here} (APL ${own}): they come first.`
      : `Only one of these ${total} territories has better access to GPs than ${here} (APL ${own}): it comes first.`,
  betterNone: (total, own, here) =>
    `None of these ${total} territories has better access to GPs than ${here} (APL ${own}). The most alike come first.`,
  betterUnknown: 'There is no APL here: none can be called better. The most alike come first.',
  gain: (n, here) => `${n} more than ${here}`,
  loss: (n, here) => `${n} less than ${here}`,
  same: (here) => `as ${here}`,
  triedThere: 'Tried there',
  triedMore: (n) => `and ${n} more`,
  dimensions: {
    population: 'population',
    density: 'density',
    'plus-75': 'share aged 75 or over',
    pauvrete: 'poverty rate',
    remoteness: 'distance to a large centre',
    professions: 'access to nurses, physiotherapists, midwives and dentists',
    apl: 'access to GPs',
    generalistes: 'GPs per inhabitant',
    'distance-maison': 'distance to a maison de santé',
  },
  name: 'Territory',
  why: 'Why',
  distance: 'Gap',
  distanceHint: 'Mean gap in standard deviations: 0 for a twin, 1 for one standard deviation on average.',
  apl: (vintage) => `APL ${vintage}`,
  initiatives: 'Initiatives',
  none: 'none listed',
  close: (list) => `Alike: ${list}.`,
  closeNone: 'Very close on no dimension.',
  different: (list) => `Differs: ${list}.`,
  against: (name, value, own, here) => `${name} ${value} (${here} ${own})`,
  left: (list) => `Not compared, for want of a published figure: ${list}.`,
  density: (n) => `${n} people/km²`,
  ofFrance: (n) => `${n}% of France’s`,
  onlyBassins:
    'Bassins de vie are compared with one another, and so are intercommunalités: at a wider level, too few territories are alike.',
  methodLink: 'The method and its limits',
  compareAll: 'Compare them side by side',
  tried: {
    title: 'Who tried this in a comparable territory',
    among: (n) => `Listed in the ${n} most comparable territories, from the most to the least alike.`,
    better: (value, gain) => `Access is better than here: APL ${value}, that is +${gain}.`,
    gap: (n) => `gap ${n}`,
    none: (n, many) => `No initiative listed in the ${n} most comparable ${many}. The list is not complete.`,
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
  reasons: {
    unknownLikeness: 'likeness is “milieu” (setting), “professions” or “acces” (access)',
    unknownBlock: 'the parts are “reperes” (bearings) and “evolution”',
  },
}
