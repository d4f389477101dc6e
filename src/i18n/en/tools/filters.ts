import type { filters as french } from '../../fr/tools/filters'

export const filters: typeof french = {
  words: 'Words',
  wordsHint: 'title, need, response, organisations… (in French)',
  type: 'Form',
  status: 'Status',
  scope: 'Scope',
  use: 'Use of telemedicine',
  years: 'First year',
  from: 'from',
  to: 'to',
  anyYear: 'any',
  undated: (n) => `${n} with no known year: left out as soon as a year is chosen.`,
  article51: '“Article 51” experiment',
  article51Hint: 'so called by the source',
  kept: (n, of) => `${n} initiatives of ${of}`,
  clear: 'Clear the filters',
  axesAbove: 'The line is chosen below, with the layers of the map.',
}
