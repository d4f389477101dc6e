import type { missing as french } from '../fr/missing'

export const missing: typeof french = {
  'not-published': {
    short: 'not published',
    sentence: 'Not published: the producer gives no value here in the file that was read.',
  },
  'not-brought': {
    short: 'no figure brought',
    sentence: 'No figure brought: the file gives none here, or not for enough of the people.',
  },
  'no-weight': {
    short: 'no weight',
    sentence: 'A value is given, but not the population, or other weight, by which to weight it.',
  },
  'no-base': {
    short: 'not applicable',
    sentence: 'Not applicable: the share would be counted on nobody.',
  },
  'not-applicable': {
    short: 'not applicable',
    sentence: 'Not applicable: this indicator has no meaning at this level.',
  },
}
