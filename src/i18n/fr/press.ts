import { eachOf } from '@/domain/eachOf'
import { lowerFirst } from '@/domain/firstLetter'
import { DEATH_CAUSES, SELF_EMPLOYED } from '@/domain/indicatorFamilies'
import type { PublishedId } from '@/domain/indicatorIds'
import { deathCauses } from './deathCauses'
import { selfEmployedWords, type SelfEmployedWords } from './selfEmployed'

/** A share counted on few people: "3 sur 8" instead of a percentage. */
interface OutOf {
  part: string
  whole: string
}
/** The figure as the end of a sentence that begins with a place. `value` is formatted, with its % or km. */
type Statement = (value: string, outOf: OutOf | null, plural: boolean) => string

const people =
  (rest: string): Statement =>
  (value) =>
    `${value} des habitants ${rest}`
const rate =
  (what: string): Statement =>
  (value) =>
    `on compte ${value} ${what} pour 100\u202f000 habitants`
const count =
  (none: string, one: string, many: string): Statement =>
  (value, _, plural) =>
    value === '0' ? `on ne compte ${none}` : `on compte ${value} ${plural ? many : one}`

const consultations =
  (what: string): Statement =>
  (value, _, plural) =>
    `${what} est de ${value} ${plural ? 'consultations accessibles' : 'consultation accessible'} par an et par habitant standardisé`

const fte =
  (who: string, people = 'habitants standardisés'): Statement =>
  (value) =>
    `l’accès aux ${who} (APL) est de ${value} équivalents temps plein pour 100\u202f000 ${people}`
const selfEmployed =
  ({
    who,
    rest = '',
    agree = 'libéraux',
    none = 'aucun libéral',
    people = 'habitants',
  }: SelfEmployedWords): Statement =>
  (value) =>
    value === '0'
      ? `on ne compte ${none} parmi les ${lowerFirst(who)}${rest}`
      : `on compte ${value} ${lowerFirst(who)} ${agree}${rest} pour 100\u202f000 ${people}`
const deaths =
  (cause: string): Statement =>
  (value) =>
    `la mortalité ${cause} est de ${value} décès pour 100\u202f000 habitants, à âge comparable`

const statements: Record<PublishedId, Statement> = {
  apl: consultations('l’accès aux généralistes (APL)'),
  'apl-65': consultations('l’accès aux généralistes de 65 ans ou moins (APL)'),
  'sous-dense': people('vivent dans une commune sous-dense (APL de moins de 2,5 consultations par an)'),
  'consultations-manquantes': (value, _, plural) =>
    value === '0'
      ? 'aucune commune dont l’APL est publiée n’est sous 2,5 consultations par an et par habitant standardisé'
      : `il manque au moins ${value} ${plural ? 'consultations' : 'consultation'} par an pour que chaque commune en atteigne 2,5 par habitant standardisé (borne basse, sans modèle de déplacement)`,
  'generalistes-manquants': (value) =>
    `les consultations qui manquent aux communes sous-denses représentent au moins ${value} fois l’activité moyenne d’un généraliste libéral (borne basse, sans modèle de déplacement)`,
  generalistes: rate('généralistes'),
  'generalistes-60-plus': (value, outOf) =>
    outOf
      ? `${outOf.part} des ${outOf.whole} généralistes libéraux ont 60 ans ou plus`
      : `${value} des généralistes libéraux ont 60 ans ou plus`,
  'apl-infirmiers': fte('infirmiers'),
  'apl-kinesitherapeutes': fte('masseurs-kinésithérapeutes'),
  'apl-sages-femmes': fte('sages-femmes', 'femmes standardisées'),
  'apl-dentistes': fte('chirurgiens-dentistes'),
  'loin-services': people(
    'vivent à plus de 20 minutes par la route d’au moins un service de santé de proximité',
  ),
  ...eachOf(SELF_EMPLOYED, (id) => selfEmployed(selfEmployedWords[id])),
  'distance-urgences': (value) =>
    `la commune la plus proche dotée d’un service d’urgences est en moyenne à ${value} à vol d’oiseau`,
  'distance-maternite': (value) =>
    `la commune la plus proche dotée d’une maternité est en moyenne à ${value} à vol d’oiseau`,
  pauvrete: people('vivent sous le seuil de pauvreté'),
  defavorisation: (value) =>
    `l’indice de défavorisation sociale (F-EDI) est de ${value}, plus haut voulant dire plus défavorisé`,
  mortalite: deaths('toutes causes confondues'),
  ...eachOf(DEATH_CAUSES, (id) => deaths(`par ${deathCauses[id]}`)),
  frr: people(
    'vivent dans une commune classée en entier en France Ruralités Revitalisation, un zonage fiscal qui n’est pas celui des médecins',
  ),
  'zonage-frr': (value) =>
    `la classe en France Ruralités Revitalisation, un zonage fiscal qui n’est pas celui des médecins (ZIP et ZAC), est « ${value} »`,
  'distance-maison': (value) =>
    `la commune la plus proche dotée d’une maison de santé est en moyenne à ${value} à vol d’oiseau`,
  'loin-maison': people('vivent à plus de 15 km à vol d’oiseau d’une commune dotée d’une maison de santé'),
  maisons: count('aucune maison de santé', 'maison de santé', 'maisons de santé'),
  'maisons-taux': rate('maisons de santé'),
  centres: count('aucun centre de santé', 'centre de santé', 'centres de santé'),
  'centres-taux': rate('centres de santé'),
  pharmacies: count('aucune pharmacie', 'pharmacie', 'pharmacies'),
  'pharmacies-taux': rate('pharmacies'),
  infirmiers: count('aucun infirmier', 'infirmier', 'infirmiers'),
  'infirmiers-taux': rate('infirmiers'),
  'plus-75': people('ont 75 ans ou plus'),
  population: (value) => `on compte ${value} habitants`,
  initiatives: (value, _, plural) =>
    value === '0'
      ? 'aucune initiative n’est recensée, ce qui ne veut pas dire qu’il n’y en a aucune'
      : `${value} initiative${plural ? 's sont recensées' : ' est recensée'}`,
  telemedecine: (value) =>
    `${value} des médecins interrogés pensent que la télémédecine permettra d’améliorer l’accès aux soins`,
}

const APL_MEANING =
  'Autrement dit, le nombre de consultations que les généralistes à portée peuvent offrir en un an à chaque habitant : leur activité est partagée entre tous ceux qui peuvent venir, qui comptent d’autant plus qu’ils sont proches et que leur âge demande de soins.'
/** What a unit means, where its name does not say it. */
const meanings: Partial<Record<PublishedId, string>> = { apl: APL_MEANING, 'apl-65': APL_MEANING }

export const press = {
  title: 'Kit presse',
  figure: 'Chiffre',
  copySentence: 'Copier la phrase',
  say: 'À dire avec le chiffre',
  facts: 'Le chiffre',
  value: 'Valeur',
  unit: 'Unité',
  sample: 'Effectif (n)',
  vintage: 'Millésime',
  source: 'Source',
  licence: 'Licence',
  address: 'Adresse de la vue',
  caveats: 'Réserves',
  alternative: 'Texte de remplacement',
  copyText: 'Copier en texte',
  copyHtml: 'Copier en HTML',
  copied: 'Copié.',
  copyFailed: 'Copie refusée par le navigateur : sélectionnez le texte et copiez-le.',
  pictures: 'Image',
  data: 'Données',
  png: 'PNG',
  png2: 'PNG 2×',
  preparing: 'Préparation de l’image…',
  saved: (file: string) => `Fichier enregistré : ${file}.`,
  saveFailed: 'L’image n’a pas pu être dessinée par ce navigateur : prenez le SVG.',
  embed: 'Intégrer dans une page',
  embedPart: 'Partie',
  embedTitle: 'Titre du cadre',
  embedCode: 'Code à copier',
  copyCode: 'Copier le code',
  embedPromise: 'Sans cookie, sans mesure d’audience, sans stockage.',
  embedForm: 'Forme',
  embedForms: {
    element: 'Composant : sa hauteur suit, il vient quand on l’approche',
    frame: 'Cadre (iframe)',
    figure: 'Image et lien, sans script ni cadre',
  },
  embedIndicator: 'Indicateur',
  embedTerritory: 'Autre territoire',
  embedTerritoryNow: (name: string) => `Montré : ${name}`,
  embedLanguage: 'Langue',
  embedLanguages: { fr: 'Français', en: 'Anglais' },
  embedHeight: 'Hauteur (px)',
  embedHeightFree: 'celle de ce qui est montré',
  embedWheel: 'La molette zoome la carte (sinon, elle fait défiler la page)',
  embedPreview: 'Aperçu',
  embedWidth: 'Largeur de l’aperçu',
  embedNoPicture:
    'L’image de cette page n’est pas ici : elle est faite quand le site est construit avec son adresse.',
  embedCredit: (source: string) => `Source : ${source}. Territoires de soins, données sous licence ODbL 1.0.`,
  seeFull: 'Voir sur Territoires de soins',
  newTab: '(nouvel onglet)',
  unknownSample: 'inconnue : incertitude inconnue',
  noSample: 'sans objet : ce chiffre ne vient pas d’un sondage',
  countedOn: (n: string) => `calculé sur ${n}`,
  sampleOf: (n: string) => `${n} réponses`,
  quote: (sentence: string) => `« ${sentence} »`,
  statements,
  according: (source: string, sentence: string) => `Selon ${source}, ${sentence}`,
  noEmbed:
    'Des données apportées ne s’intègrent pas dans une autre page : elles restent sur cet appareil. Prenez l’image, ou envoyez le fichier de projet (« Mes chiffres »).',
  noSentence:
    'Pas de phrase à citer : ces données ont été apportées sans dire leur source. La page « Mes chiffres » permet de l’indiquer.',
  meanings,
  /** "Dans le bassin de vie d’Ambert, … en 2023, contre 3,74 en France." */
  sentence: (place: string, statement: string, when: string, national: string) =>
    `${place}, ${statement}${when}${national ? `, contre ${national} en France` : ''}.`,
  when: (year: string) => ` en ${year}`,
  missing: (place: string, what: string, when: string, reason: string, national: string) =>
    `${place}, la valeur de l’indicateur « ${what} »${when} manque (${reason})${national ? ` ; elle est de ${national} en France` : ''}.`,
  below: (count: string, total: string, what: string, limit: string, when: string) =>
    `${count} ${what} sur ${total} dont la valeur est publiée ont une APL de moins de ${limit}${when}, seuil de sous-densité de la Drees.`,
  /** What a title says, in plain words: "6 bassins de vie sur 129 sont sous le seuil de sous-densité". */
  finding: (
    n: number,
    count: string,
    all: string,
    every: boolean,
    words: { one: string; many: string; article: string },
  ) =>
    n === 0
      ? `${words.article.startsWith('la ') ? 'aucune' : 'aucun'} ${words.one} n’est sous le seuil de sous-densité`
      : every
        ? `les ${all} ${words.many} sont sous le seuil de sous-densité`
        : `${count} ${n > 1 ? words.many : words.one} sur ${all} ${n > 1 ? 'sont' : 'est'} sous le seuil de sous-densité`,
  findingAt: (place: string, finding: string) => `${place}, ${finding}`,
  valueTitle: (indicator: string, value: string, year: string, national: string) =>
    `${indicator} : ${value} en ${year}, contre ${national} en France`,
  greyed: 'En gris, les autres territoires.',
  outside: 'Autour de la France, le fond est uni : mer ou pays voisin, dont aucune source n’a le contour.',
  ownBassins: 'En couleur : les bassins de vie où se trouvent ses communes.',
  poleRule: 'Un bassin de vie compte là où est sa commune pôle : il peut passer la limite.',
  ofZone: (zone: string, text: string) => `${zone}\u202f: ${text}`,
  titled: (title: string, zone: string) => `${title} (${zone})`,
  belowLabel: (limit: string) => `Sous ${limit}, sous-dense selon la Drees`,
  altMap: (title: string, level: string, classes: string, missing: string) =>
    `Carte, par ${level} : ${title}.${classes && ` ${classes}.`}${missing && ` ${missing}.`}`,
  altClass: (label: string, count: string) => `${label} : ${count}`,
  countsTitle: (many: string) => `À droite, le nombre de ${many}`,
  by: (level: string) => `par ${level}`,
  symbol: (axis: string) => `Initiatives recensées, ${axis.toLowerCase()}`,
  contours: 'contours : IGN, Admin Express, et Insee, COGugaison (ODbL 1.0)',
  sourceLine: (source: string, licence: string) =>
    `Source : ${source}. Licence : ${licence}. Territoires de soins.`,
  /** At the foot of the picture that other sites show of a page. */
  cardSource: (source: string, licence: string) =>
    `Source : ${source} (${licence}) ; contours : IGN et Insee.`,
  /** What that picture shows, to who does not see it. */
  cardAlt: (name: string, figure: string) => `Carte des environs : ${name}. ${figure}`,
  picture: { map: 'Carte', chart: 'Graphique' },
}
