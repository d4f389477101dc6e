import type { PlaceKind } from '@/domain/place'

const kinds: Record<PlaceKind, string> = {
  commune: 'Commune',
  bassin: 'Bassin de vie',
  departement: 'Département',
  region: 'Région',
  initiative: 'Initiative',
}

export const search = {
  kinds,
  clear: 'Effacer la recherche',
  loading: 'Chargement de la liste des communes…',
  none: (typed: string) => `Rien ne correspond à « ${typed} ».`,
  hint: 'Essayez un nom de commune, un code postal, un code Insee ou un mot d’une initiative.',
  count: (n: number) => (n === 1 ? 'Un résultat.' : `${n} résultats.`),
  failed: 'La recherche ne répond pas. Réessayez dans un instant.',
}
