import type { filters as french } from '../../fr/tools/filters'

export const filters: typeof french = {
  words: 'Words',
  wordsHint: 'title, need, response, organisations… (in French)',
  years: 'First year',
  from: 'from',
  to: 'to',
  anyYear: 'any',
  undated: (n) => `${n} with no known year: left out as soon as a year is chosen.`,
  article51Hint: '“Article 51”: as stated by the source.',
  kept: (n, of, plural) => `${n} initiative${plural ? 's' : ''} of ${of}`,
  clear: 'Clear the filters',
  axesAbove: 'The line is chosen below, with the layers of the map.',
  inCatalogue: 'See in the catalogue',
}
