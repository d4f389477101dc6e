import { byLevel, EVERY_LEVEL, levelEntry, type Level } from '@/schema/level'
import type { LevelWords } from '@/schema/levelEntry'

const levels = byLevel((level): LevelWords => levelEntry(level).words.fr, EVERY_LEVEL)

export const common = {
  product: 'Territoires de soins',
  /** What a page's head says of it, where it has no first sentence of its own. */
  about: (title: string) =>
    `${title} : carte et tableau de bord de l’accès aux soins en France, par région, département, intercommunalité et bassin de vie.`,
  skip: 'Aller au contenu',
  nav: {
    label: 'Pages',
    menu: 'Menu',
    map: 'Carte',
    territories: 'Territoires',
    compare: 'Comparer',
    initiatives: 'Initiatives',
    settle: 'Où exercer',
    survey: 'Enquête',
    method: 'Méthode',
    contribute: 'Contribuer',
    openData: 'Données ouvertes',
    accessibility: 'Accessibilité',
    legal: 'Mentions légales',
  },
  theme: { toDark: 'Passer au thème sombre', toLight: 'Passer au thème clair' },
  /** The link to the other language, in that language; its name begins with what is shown, as voice control needs. */
  otherLanguage: { short: 'EN', name: 'EN, English version of this page' },
  sourceName: (text: string) => `${text}, page du producteur, nouvel onglet`,
  readOn: (sources: string, days: string) => (days ? `${sources}, lecture du ${days}` : sources),
  whence: 'D’où viennent ces chiffres',
  licence: (said: string) => `licence ${said}`,
  verify: 'Vérifier ce chiffre',
  pressKit: 'Kit presse',
  pressKitFailed: 'Le kit presse n’a pas pu être préparé : une partie des données manque. Rechargez la page.',
  close: 'Fermer',
  clear: 'Effacer',
  retry: 'Réessayer',
  loading: 'Chargement…',
  notLoaded: 'N’a pas pu être chargé.',
  france: 'France',
  unnamed: 'Territoire sans nom',
  levels,
  count: (n: string, level: Level, plural: boolean) =>
    `${n} ${plural ? levels[level].many : levels[level].one}`,
  inhabitants: (n: string) => `${n} habitants`,
  communes: (n: string, plural: boolean) => `${n} commune${plural ? 's' : ''}`,
  area: (n: string) => `${n} km²`,
  km: (n: string) => `${n} km`,
  outOf: (part: string, whole: string) => `${part} sur ${whole}`,
  update: { ready: 'Une nouvelle version est prête.', accept: 'L’afficher' },
  missingPart: {
    text: 'Une partie du site n’est pas venue : réseau coupé, ou version plus récente en ligne.',
    accept: 'Recharger',
  },
  percent: (n: string) => `${n} %`,
  /** A name and what it is; the name may be shown apart. */
  span: (from: string, to: string) => `${from} à ${to}`,
  labelled: (label: string, text: string) => `${label} : ${text}`,
  /** What a page's picture shows, to who does not see it. */
  pictureOf: (name: string) => `${name} : accès aux généralistes, sur la carte de ses environs`,
  share: 'Partager',
  listSeparator: ', ',
  phraseSeparator: ' ; ',
  partialVintage: (vintage: string, levels: string) =>
    `L’année ${vintage} n’est publiée qu’à ces mailles : ${levels}`,
}
