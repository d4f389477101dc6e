import type { search as french } from '../../fr/tools/search'

export const search: typeof french = {
  kinds: {
    commune: 'Commune',
    bassin: 'Bassin de vie',
    departement: 'Département',
    region: 'Région',
    initiative: 'Initiative',
  },
  clear: 'Clear the search',
  loading: 'Loading the list of communes…',
  none: (typed) => `Nothing matches “${typed}”.`,
  hint: 'Try the name of a commune, a postcode, an Insee code or a (French) word of an initiative.',
  count: (n) => (n === 1 ? 'One result.' : `${n} results.`),
  failed: 'The search does not answer. Try again in a moment.',
}
