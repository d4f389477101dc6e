import type { survey as french } from '../fr/survey'

export const survey: typeof french = {
  kicker:
    'The “Soigner demain” consultation, Conseil national de l’Ordre des médecins (French Medical Council)',
  title: '“Soigner demain”: caring tomorrow',
  unit: (noun) => `% of ${noun} surveyed`,
  unknown: 'uncertainty unknown',
  unknownSentence:
    'Number of answers not published: uncertainty unknown, no difference from another figure can be claimed.',
  interval: (low, high) => `${low} to ${high}%`,
  told: {
    no: 'cannot be told apart from the national value',
    above: 'above the national value',
    below: 'below the national value',
  },
  sentence: (place, share, noun, fieldwork, statement, national) =>
    `${place ? `${place}, ` : ''}${share} of ${noun} surveyed (${fieldwork.charAt(0).toLowerCase()}${fieldwork.slice(1)}) ${statement}${
      national ? `; the share published for all doctors in France is ${national}` : ''
    }.`,
  notPublishedSentence: (place, label, national) =>
    `${place}, the result of the question “${label}” is not published${
      national ? `; in France it is ${national}` : ''
    }.`,
  lede: (share, noun, statement) => `${share} of ${noun} surveyed ${statement}.`,
  range: (low, high, count) =>
    count > 1
      ? `The shares published range from ${low} to ${high} in ${count} régions.`
      : `The share published is ${low} in a single région.`,
  groups: (list) => `By group: ${list}.`,
  dots: (reference) => `Share of doctors, around ${reference}`,
  dotsPlain: 'Share of doctors',
  mapTitle: 'Where the result is published',
  byGroup: 'All of France, by group',
  wholeFrance: (share) => `All France ${share}`,
  notPublished: (count) => `${count} régions: result not published. No estimate is made.`,
  notPublishedLegend: (count) => `Not published: ${count} régions`,
  hollow: 'Hollow circle: uncertainty unknown.',
  hollowWhy:
    'The numbers of answers are not published: no interval, and no difference is called significant.',
  full: 'Full circle: number of answers published.',
  fullWhy: 'The line is the 95% Wilson interval.',
  reading: 'How these figures are read',
  table: 'See the table',
  columns: {
    who: 'Région or group',
    share: 'Share',
    n: 'Answers (n)',
    uncertainty: 'Uncertainty',
  },
  other: 'The profession',
  fieldwork: (when, respondents) => `${when}${respondents ? `, ${respondents} questionnaires kept` : ''}`,
  beside: 'Opinion beside what is measured on the ground',
  besideIntro: 'Beside the share published, other measures of the same région.',
  noLine: (points) =>
    `${points} point${points > 1 ? 's' : ''}: too few for a trend. No line is drawn, and two measures that go together do not say that one causes the other.`,
  besideAxis: 'Measure set beside it',
  besideTitle: (measure) => `Share published and ${measure}, in the régions published`,
  region: 'Région',
  telemedicineInitiatives: 'Telemedicine initiatives listed',
  noInitiative: 'none listed',
  initiativesRule:
    'Telemedicine initiatives: those whose form or use is telemedicine and that concern the région. The list is not complete.',
  proposals: 'What the Ordre des médecins proposes',
  proposalsNote:
    'Summed up in our words: the texts of the Ordre, in French, are the reference. The links lead to what illustrates each point in the data gathered here; they do not say that the Ordre proposed it.',
  illustrated: 'What illustrates it here',
  none: 'No indicator and no initiative listed illustrates this point here.',
  initiativesLink: (label, count) => `${label}: ${count}`,
  indicatorLink: (label) => `Map: ${label}`,
  altDots: (title, list) => `${title}. ${list}`,
  altScatter: (title, list) => `${title}. ${list}`,
  empty: 'No result published for this question.',
  chartSource: (credit) => `Source: ${credit}.`,
  blocks: { points: 'Chart', carte: 'Map', nuage: 'Scatter plot' },
}
