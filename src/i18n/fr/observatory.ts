import type { Axis } from '@/schema/initiative'
import { followUp } from './followUp'
import { patterns } from './patterns'

const plural = (n: number) => (n > 1 ? 's' : '')

const lines: Record<Axis, { title: string; text: string }> = {
  regroupement: {
    title: 'Se regrouper',
    text: 'Exercer à plusieurs : on partage des murs, un projet de santé ou des patients, et l’on n’est plus seul à porter un territoire.',
  },
  formation: {
    title: 'Former sur place',
    text: 'Préparer la relève : faire découvrir un territoire à celles et ceux qui étudient, les y loger, les y encadrer, leur y confier des patients.',
  },
  ambulatoire: {
    title: 'Soigner autrement en ville',
    text: 'Porter les soins là où manque le temps médical : autres mains, autres lieux, autres horaires, à distance ou par la route.',
  },
}

/** The catalogue of initiatives and what is drawn from it, an initiative's page, and the follow-up of contributions. */
export const observatory = {
  title: 'Ce qui a été tenté',
  pageTitle: 'Initiatives : ce qui a été tenté',
  intro:
    'Des réponses locales au manque de médecins, recensées une à une dans des textes publics. Trois lignes les rangent, celles que suit l’Ordre des médecins.',
  lines,
  lineTypes: 'Formes de cette ligne',
  lineCount: (n: number) => `${n} recensée${n > 1 ? 's' : ''}`,
  chooseLine: (name: string) => `Ne garder que la ligne ${name}`,
  article51: {
    title: 'Article 51',
    text: 'L’article 51 de la loi de financement de la sécurité sociale pour 2018 permet d’essayer, pendant cinq ans au plus, une organisation des soins ou un mode de paiement que les règles ordinaires ne prévoient pas. L’essai est autorisé par l’agence régionale de santé ou par l’État, financé à part, puis évalué.',
  },
  search: 'Chercher une initiative',
  searchHint: 'Mot, lieu, profession…',
  filters: 'Filtres',
  showFilters: 'Filtrer',
  seeResults: (n: number, text: string) => `Voir ${text} initiative${plural(n)}`,
  clearAll: 'Tout effacer',
  remove: (label: string) => `Retirer le filtre ${label}`,
  more: (n: number, what: string) => `${n} autres ${what}`,
  fewer: 'Réduire',
  facets: {
    axis: { label: 'Ligne', many: 'lignes' },
    status: { label: 'État', many: 'états' },
    outcome: { label: 'Ce qu’il en est dit', many: 'issues' },
    type: { label: 'Forme', many: 'formes' },
    region: { label: 'Région', many: 'régions' },
    period: { label: 'Début', many: 'périodes' },
    scope: { label: 'Portée', many: 'portées' },
    profession: { label: 'Profession', many: 'professions' },
    article51: { label: 'Article 51', many: '' },
    telemedicine: { label: 'Usage de télémédecine', many: 'usages' },
  },
  periods: {
    'avant-2010': 'Avant 2010',
    '2010-2014': '2010 à 2014',
    '2015-2019': '2015 à 2019',
    '2020-2022': '2020 à 2022',
    'depuis-2023': '2023 et après',
    'non-dit': 'Début non dit',
  },
  years: (from: number | null, to: number | null) =>
    to === null ? `Depuis ${from}` : from === null ? `Jusqu’à ${to}` : `${from} à ${to}`,
  onTheMap: 'Voir sur la carte',
  outcomes: {
    resultat: 'Un résultat',
    echec: 'N’a pas abouti',
    'non-dit': 'Rien',
  },
  failureMeaning:
    '« N’a pas abouti » : le texte le plus récent qui en parle dit un arrêt, une fermeture, ou qu’il n’est venu ni médecin, ni patient, ni candidat. Ce n’est pas un jugement.',
  article51Values: { oui: 'Essai au titre de l’article 51' },
  elsewhere: 'Hors des 18 régions',
  national: 'Sans région, ou toute la France',
  professionNames: {
    generalistes: 'Médecins généralistes',
    specialistes: 'Autres spécialistes',
    medecins: 'Médecins, sans précision',
    urgences: 'Urgences et régulation',
    infirmiers: 'Infirmiers',
    pharmaciens: 'Pharmaciens',
    'sages-femmes': 'Sages-femmes et périnatalité',
    dentistes: 'Dentistes',
    kinesitherapeutes: 'Kinésithérapeutes',
    psychologues: 'Psychologues et psychiatrie',
    reeducation: 'Autres paramédicaux',
    etudiants: 'Étudiants et internes',
    enseignants: 'Encadrement et enseignement',
    secretaires: 'Secrétaires et assistants médicaux',
    coordination: 'Coordination et médiation',
    soignants: 'Équipes soignantes, sans précision',
    autres: 'Autres',
  },
  sort: {
    label: 'Classer par',
    pertinence: 'Pertinence',
    source: 'Source la plus récente',
    annee: 'Début le plus récent',
    distance: 'Distance à un lieu',
  },
  near: 'Près de',
  nearHint: 'Commune ou code postal',
  nearNone: 'Aucune commune ne correspond.',
  nearNeeded: 'Choisissez un lieu pour classer par distance.',
  nearAt: (name: string) => `Distances à vol d’oiseau depuis le centre de ${name}`,
  view: { label: 'Présentation', cartes: 'Fiches', liste: 'Liste' },
  count: (n: number, shown: string, all: string) => `${shown} initiative${plural(n)} sur ${all}`,
  sortedBy: {
    pertinence: 'classées par pertinence',
    source: 'classées par date de la source',
    annee: 'classées par année de début',
    distance: 'classées par distance, à vol d’oiseau',
  },
  /** Words are looked for in names only, for want of texts. */
  inNames: (texts: string) => `Cherchées dans les noms et les lieux. Textes : ${texts}`,
  none: 'Aucune initiative recensée ne répond à ces critères. Retirez un filtre, ou dites-nous ce qui manque.',
  census: 'Le recensement n’est pas complet : aucune initiative recensée ne veut pas dire aucune initiative.',
  onMap: (shown: string, all: string) => `Sur la carte : ${shown} sur ${all}`,
  onMapNote: 'Commune principale, au centre de la commune. Certaines positions sont indicatives.',
  noPoint: 'Sans point',
  noPointText: (n: number, text: string) =>
    n === 0
      ? 'Toutes ont un point sur la carte.'
      : n === 1
        ? 'Une initiative couvre un territoire entier : elle est listée, jamais placée sur un point.'
        : `${text} initiatives couvrent un territoire entier : elles sont listées, jamais placées sur un point.`,
  statusTitle: '« En activité » veut dire',
  statusText:
    'Un texte de 2023 ou après la décrit en marche. L’état suit toujours le texte le plus récent qui en dit quelque chose ; ce n’est pas un contrôle de ce qui est vrai aujourd’hui, et la date du texte est toujours donnée.',
  missingOne: 'Il en manque une ?',
  propose: 'Proposer une initiative',
  follow: 'Suivre les contributions',
  exportTitle: 'Emporter la liste',
  exportCsv: 'CSV',
  exportGeojson: 'GeoJSON',
  feed: (format: string, place: string) => `Fil ${format}${place && ` : ${place}`}`,
  exportFailed: 'Les textes ne sont pas tous venus : rien n’a été enregistré. Réessayez.',
  exportSchema: 'Schéma JSON',
  exportNote: (n: string, plural: boolean) =>
    `${n} ${plural ? 'lignes, avec leur' : 'ligne, avec sa'} source. Licence ODbL 1.0.`,
  mapLabel: 'Carte des initiatives affichées. La liste à côté les donne toutes.',
  columns: {
    title: 'Initiative',
    type: 'Forme',
    place: 'Lieu',
    year: 'Début',
    status: 'État',
    source: 'Source',
    distance: 'Distance',
  },
  undated: 'non dit',
  draft: 'Brouillon',
  draftTitle: 'Votre brouillon',
  draftText: 'Visible de vous seul, sur cet appareil. Rien n’est publié.',
  draftOpen: 'Reprendre',
  draftUntitled: 'Initiative sans titre',

  page: {
    back: 'Toutes les initiatives',
    unknownTitle: 'Initiative introuvable',
    notFound: 'Cette initiative n’existe pas, ou n’existe plus.',
    notFoundHint: 'Son adresse a peut-être été mal recopiée.',
    need: 'Le besoin',
    response: 'La réponse',
    result: 'Le résultat',
    resultNone: 'La source ne donne pas de résultat chiffré.',
    actors: 'Acteurs',
    professions: 'Professions',
    scope: 'Portée',
    use: 'Usage de télémédecine',
    statusBySource: (date: string, isDay: boolean) =>
      `d’après un texte ${isDay ? 'du ' : /^[aeéo]/i.test(date) ? 'd’' : 'de '}${date}`,
    statusUndated: 'd’après un texte non daté',
    statusChecked: (date: string) => `vérifié le ${date}`,
    published: (date: string) => `publiée le ${date}`,
    readings: (n: number) => (n > 1 ? `Les ${n} textes lus, du plus récent au plus ancien` : 'Le texte lu'),
    unreachable: (date: string) => `Source injoignable le ${date}.`,
    homePage: 'Seul l’accueil du site est connu : la page lue reste à retrouver.',
    place: 'Le lieu',
    placeWide: (names: string) => `Concerne ${names}. Pas de point sur la carte.`,
    placeFrance: 'Concerne toute la France. Pas de point sur la carte.',
    mapLabel: (place: string) =>
      `Carte : ${place}, et les territoires voisins colorés par l’accès aux généralistes (APL).`,
    noMap: (place: string) => `${place} est hors des 18 régions : pas de carte ici.`,
    facts: (level: string, name: string) => `${level} : ${name}`,
    factsColumns: { indicator: 'Indicateur', here: 'Ici', france: 'France', source: 'Source' },
    territoryLinks: 'Pages des territoires',
    territoryLink: (level: string, name: string) => `${name}, ${level}`,
    onMap: 'Voir sur la carte de France',
    similar: 'Dans le même esprit',
    similarBasis: (type: string, by: string) =>
      `Même forme (${type}), tentée dans les bassins de vie les plus comparables ${by} ; l’écart est en écarts-types, 0 pour un jumeau.`,
    sameBassin: 'même bassin de vie',
    similarBasisWide: (type: string) =>
      `Même forme (${type}) : d’abord les mêmes régions, puis les sources les plus récentes.`,
    similarNone: 'Aucune autre initiative recensée de cette forme.',
    away: (km: string) => `à ${km} à vol d’oiseau`,
    report: 'Signaler une erreur',
    share: 'Copier le lien',
    shared: 'Lien copié',
    shareFailed: 'Copie refusée par le navigateur : copiez l’adresse de la page.',
    print: 'Imprimer',
  },

  toReview: {
    title: 'À revoir',
    intro:
      'Initiatives dont le texte le plus récent a plus de deux ans, ou n’est pas daté : on ne sait plus où elles en sont. Vous avez lu quelque chose depuis ? L’adresse du texte, son titre et sa date suffisent.',
    count: (n: number, text: string) =>
      `${text} initiative${plural(n)}, de la plus ancienne à la plus récente`,
    everywhere: 'Toutes les régions',
    newest: 'Dernier texte lu',
    report: 'Signaler un texte plus récent',
    more: 'Montrer la suite',
  },
  patterns,
  followUp,
  address: {
    badPlace: 'cette commune n’existe pas',
    badSort: 'ce classement n’existe pas',
    badView: 'cette présentation n’existe pas',
  },
}
