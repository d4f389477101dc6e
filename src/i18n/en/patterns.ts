import type { patterns as french } from '../fr/patterns'

/** What the recorded results say together, form by form. */
export const patterns: typeof french = {
  title: 'What the results say',
  intro:
    'What the texts that were read say together, form by form: how many tell a result, a figure, since when, and in which territories. These are findings told by their authors, not an evaluation: nothing here says that a form causes anything.',
  whereTitle: 'Where it was tried, where the need is',
  whereCaption: 'Bassins de vie, by access to GPs',
  whereColumns: {
    side: 'Access to GPs',
    cells: ['Bassins de vie', 'Inhabitants', 'Initiatives with a place there', 'Bassins without any'],
  },
  side: (inNeed, limit) =>
    inNeed
      ? `Access below ${limit} (in consultations a year and inhabitant)`
      : 'The others, or without a figure',
  part: (n, share) => `${n} (${share}%)`,
  whereNote:
    'Initiatives without a place, of a département or a région, are not in it. The census is not complete: “without any” means none recorded.',
  unanswered: 'Territories without a recorded response, one by one',
  typesTitle: 'Form by form',
  typesNote: (least) =>
    `Medians of patients and doctors take only initiatives of one commune or bassin whose result counts the same thing: patients followed, doctors at work. With fewer than ${least} comparable figures there is none. Density: the bassins de vie in three thirds, from the least to the most people a km².`,
  typesCaption: 'What is recorded, by form of initiative',
  columns: {
    type: 'Form',
    cells: [
      'Recorded',
      'With a result',
      'Did not work out',
      'Patients followed',
      'Doctors at work',
      'Start',
      'Density: low, middle, high',
      'In a bassin below the threshold',
    ],
  },
  results: (results, figures) => `${results}, of which ${figures} with a figure`,
  median: (value, of) => `${value} (median of ${of})`,
  tooFew: 'too few figures',
  years: (middle, first, last) => `${middle} (${first} to ${last})`,
  inNeed: (share, part, all) => `${share}% (${part} of ${all})`,
  caution:
    'Whoever publishes a result has often succeeded, and failure is little told: these figures lean towards success. They do not compare two forms: these serve neither the same places nor the same patients.',
}
