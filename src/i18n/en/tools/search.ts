import { homeWord, mapTitles } from '../levelWords'
import type { search as french } from '../../fr/tools/search'

export const search: typeof french = {
  kinds: {
    surroundings: 'Around a place',
    ...mapTitles,
    initiative: 'Initiative',
  },
  former: (name) => `includes ${name}`,
  around: (facilities, place) => `${facilities}: ${place} and around`,
  readAs: {
    postal: (code) => `postcode ${code}`,
    insee: (code) => `Insee code ${code}`,
  },
  opens: (home) => `Opens what is around it, and its ${homeWord}: ${home}`,
  opensAlone: 'Opens what is around it',
  clear: 'Clear the search',
  loading: 'Loading the list of communes…',
  none: (typed) => `Nothing matches “${typed}”.`,
  hint: 'Try the name of a commune, with or without its département, a postcode, an Insee code or a (French) word of an initiative.',
  count: (n) => (n === 1 ? 'One result.' : `${n} results.`),
  failed: 'The search does not answer. Try again in a moment.',
}
