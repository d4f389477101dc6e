import type { notFound as french } from '../fr/notFound'

export const notFound: typeof french = {
  title: 'Page not found',
  lede: (address) => `The address “${address}” leads to no page. It may have been copied wrong.`,
  search: 'Look for a territory or an initiative',
  searchHint: 'Commune, postal code, bassin de vie, initiative…',
  or: 'Or start from here:',
}
