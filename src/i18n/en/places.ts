import type { places as french } from '../fr/places'

/** Official French names, with the English word that leads to them. */
export const places: typeof french = {
  france: () => 'in France',
  region: (_code, name) => `in ${name}`,
  departement: (_code, name) => `in the département of ${name}`,
  bassin: (_code, name, departement) =>
    `in the bassin de vie of ${name}${departement ? ` (${departement})` : ''}`,
  commune: (_code, name, departement) => `in the commune of ${name}${departement ? ` (${departement})` : ''}`,
  other: (article, name) => `in ${article} ${name}`,
}
