import { upperFirst } from '@/domain/firstLetter'
import type { PlaceKind } from '@/domain/place'
import { byLevel, HOME_LEVEL, levelEntry, MAP_LEVELS } from '@/schema/level'

const kinds: Record<PlaceKind, string> = {
  surroundings: 'Autour d’un lieu',
  ...byLevel((level) => upperFirst(levelEntry(level).words.fr.one), MAP_LEVELS),
  initiative: 'Initiative',
}

export const search = {
  kinds,
  former: (name: string) => `comprend ${name}`,
  around: (facilities: string, place: string) => `${facilities} : ${place} et ses environs`,
  readAs: {
    postal: (code: string) => `code postal ${code}`,
    insee: (code: string) => `code Insee ${code}`,
  },
  /** What choosing a commune opens. */
  opens: (home: string) => `Ouvre ses environs et ${levelEntry(HOME_LEVEL).words.fr.article} : ${home}`,
  opensAlone: 'Ouvre ses environs',
  clear: 'Effacer la recherche',
  loading: 'Chargement de la liste des communes…',
  none: (typed: string) => `Rien ne correspond à « ${typed} ».`,
  hint: 'Essayez un nom de commune, suivi ou non de son département, un code postal, un code Insee ou un mot d’une initiative.',
  count: (n: number) => (n === 1 ? 'Un résultat.' : `${n} résultats.`),
  failed: 'La recherche ne répond pas. Réessayez dans un instant.',
}
