import { eachOf } from '@/domain/eachOf'
import { DEATH_CAUSES, SELF_EMPLOYED } from '@/domain/indicatorFamilies'
import type { press as french } from '../fr/press'
import { deathCauses } from './deathCauses'
import { selfEmployedWords, type SelfEmployedWords } from './selfEmployed'

type Statement = (typeof french)['statements']['apl']

const people =
  (rest: string): Statement =>
  (value) =>
    `${value} of inhabitants ${rest}`
const rate =
  (what: string): Statement =>
  (value) =>
    `there are ${value} ${what} per 100,000 inhabitants`
const count =
  (one: string, many: string): Statement =>
  (value, _, plural) =>
    value === '0' ? `there is no ${one}` : `there ${plural ? `are ${value} ${many}` : `is ${value} ${one}`}`

const fte =
  (who: string, people = 'standardised inhabitants'): Statement =>
  (value) =>
    `access to ${who} (APL) is ${value} full-time equivalents per 100,000 ${people}`
const selfEmployed =
  ({ who, rest = '', people = 'inhabitants' }: SelfEmployedWords): Statement =>
  (value) =>
    value === '0'
      ? `there are no self-employed ${who}${rest}`
      : `there are ${value} self-employed ${who}${rest} per 100,000 ${people}`
const deaths =
  (cause: string): Statement =>
  (value) =>
    `mortality ${cause} is ${value} deaths per 100,000 inhabitants, ages made comparable`

const statements: (typeof french)['statements'] = {
  apl: (value) =>
    `access to GPs (APL) is ${value} accessible consultations a year per standardised inhabitant`,
  'apl-65': (value) =>
    `access to GPs aged 65 or under (APL) is ${value} accessible consultations a year per standardised inhabitant`,
  'sous-dense': people('live in an under-served commune (APL of less than 2.5 consultations a year)'),
  'consultations-manquantes': (value, _, plural) =>
    value === '0'
      ? 'no commune whose APL is published is below 2.5 consultations a year per standardised inhabitant'
      : `at least ${value} ${plural ? 'consultations are' : 'consultation is'} missing a year for each commune to reach 2.5 per standardised inhabitant (lower bound, no travel modelled)`,
  'generalistes-manquants': (value) =>
    `the consultations that under-served communes lack are at least ${value} times the average activity of a self-employed GP (lower bound, no travel modelled)`,
  generalistes: rate('GPs'),
  'generalistes-60-plus': (value, outOf) =>
    outOf
      ? `${outOf.part} of the ${outOf.whole} self-employed GPs are 60 or over`
      : `${value} of self-employed GPs are 60 or over`,
  'apl-infirmiers': fte('nurses'),
  'apl-kinesitherapeutes': fte('physiotherapists'),
  'apl-sages-femmes': fte('midwives', 'standardised women'),
  'apl-dentistes': fte('dentists'),
  'loin-services': people('live more than 20 minutes by road from at least one local health service'),
  ...eachOf(SELF_EMPLOYED, (id) => selfEmployed(selfEmployedWords[id])),
  'distance-urgences': (value) =>
    `the nearest commune with an emergency department is on average ${value} away as the crow flies`,
  'distance-maternite': (value) =>
    `the nearest commune with a maternity is on average ${value} away as the crow flies`,
  pauvrete: people('live below the poverty line'),
  defavorisation: (value) =>
    `the index of social deprivation (F-EDI) is ${value}, higher meaning more deprived`,
  mortalite: deaths('from all causes'),
  ...eachOf(DEATH_CAUSES, (id) => deaths(`from ${deathCauses[id]}`)),
  frr: people(
    'live in a commune wholly in France Ruralités Revitalisation, a tax zoning that is not that of doctors',
  ),
  'zonage-frr': (value) =>
    `the class in France Ruralités Revitalisation, a tax zoning that is not that of doctors (ZIP and ZAC), is “${value}”`,
  'distance-maison': (value) =>
    `the nearest commune with a maison de santé is on average ${value} away as the crow flies`,
  'loin-maison': people('live more than 15 km, as the crow flies, from a commune with a maison de santé'),
  maisons: count('maison de santé', 'maisons de santé'),
  'maisons-taux': rate('maisons de santé'),
  centres: count('centre de santé', 'centres de santé'),
  'centres-taux': rate('centres de santé'),
  pharmacies: count('pharmacy', 'pharmacies'),
  'pharmacies-taux': rate('pharmacies'),
  infirmiers: count('nurse', 'nurses'),
  'infirmiers-taux': rate('nurses'),
  'plus-75': people('are 75 or over'),
  population: (value) => `there are ${value} inhabitants`,
  initiatives: (value, _, plural) =>
    value === '0'
      ? 'no initiative is listed, which does not mean that there is none'
      : `${value} initiative${plural ? 's are' : ' is'} listed`,
  telemedecine: (value) =>
    `${value} of the doctors surveyed think that telemedicine will improve access to care`,
}

const APL_MEANING =
  'In other words, the number of consultations that the GPs within reach can offer each inhabitant in a year: their activity is shared between all who can come, who count the more the nearer they are and the more care their age needs.'
const meanings: (typeof french)['meanings'] = { apl: APL_MEANING, 'apl-65': APL_MEANING }

export const press: typeof french = {
  title: 'Press kit',
  figure: 'Figure',
  copySentence: 'Copy the sentence',
  say: 'To be said with the figure',
  facts: 'The figure',
  value: 'Value',
  unit: 'Unit',
  sample: 'Number (n)',
  vintage: 'Vintage',
  source: 'Source',
  licence: 'Licence',
  address: 'Address of the view',
  caveats: 'Caveats',
  alternative: 'Alternative text',
  copyText: 'Copy as text',
  copyHtml: 'Copy as HTML',
  copied: 'Copied.',
  copyFailed: 'The browser refused to copy: select the text and copy it.',
  pictures: 'Picture',
  data: 'Data',
  png: 'PNG',
  png2: 'PNG 2×',
  preparing: 'Preparing the picture…',
  saved: (file) => `File saved: ${file}.`,
  saveFailed: 'This browser could not draw the picture: take the SVG.',
  embed: 'Embed in a page',
  embedPart: 'Part',
  embedTitle: 'Title of the frame',
  embedCode: 'Code to copy',
  copyCode: 'Copy the code',
  embedPromise: 'No cookie, no audience measurement, no storage.',
  embedForm: 'Form',
  embedForms: {
    element: 'Component: its height follows, it comes when near',
    frame: 'Frame (iframe)',
    figure: 'Picture and link, without script or frame',
  },
  embedIndicator: 'Indicator',
  embedTerritory: 'Another territory',
  embedTerritoryNow: (name) => `Shown: ${name}`,
  embedLanguage: 'Language',
  embedLanguages: { fr: 'French', en: 'English' },
  embedHeight: 'Height (px)',
  embedHeightFree: 'that of what is shown',
  embedWheel: 'The wheel zooms the map (else it scrolls the page)',
  embedPreview: 'Preview',
  embedWidth: 'Width of the preview',
  embedNoPicture: 'The picture of this page is not here: it is made when the site is built with its address.',
  embedCredit: (source) => `Source: ${source}. Territoires de soins, data under the ODbL 1.0 licence.`,
  seeFull: 'See on Territoires de soins',
  newTab: '(new tab)',
  unknownSample: 'unknown: uncertainty unknown',
  noSample: 'not applicable: this figure does not come from a survey',
  countedOn: (n) => `worked out on ${n}`,
  sampleOf: (n) => `${n} answers`,
  quote: (sentence) => `“${sentence}”`,
  statements,
  according: (source, sentence) => `According to ${source}, ${sentence}`,
  noEmbed:
    'Data that were brought cannot be embedded in another page: they stay on this device. Take the picture, or send the project file (“My figures”).',
  noSentence:
    'No sentence to quote: these data were brought without saying their source. The page “My figures” lets you say it.',
  meanings,
  /** "In the bassin de vie of Ambert, … in 2023, against 3.74 in France." */
  sentence: (place, statement, when, national) =>
    `${place}, ${statement}${when}${national ? `, against ${national} in France` : ''}.`,
  when: (year) => ` in ${year}`,
  missing: (place, what, when, reason, national) =>
    `${place}, the value of the indicator “${what}”${when} is missing (${reason})${national ? `; it is ${national} in France` : ''}.`,
  below: (count, total, what, limit, when) =>
    `${count} ${what} out of ${total} whose value is published have an APL of less than ${limit}${when}, the Drees’s threshold of under-service.`,
  finding: (n, count, all, every, words) =>
    n === 0
      ? `no ${words.one} is under the threshold of under-service`
      : every
        ? `all ${all} ${words.many} are under the threshold of under-service`
        : `${count} ${n > 1 ? words.many : words.one} out of ${all} ${n > 1 ? 'are' : 'is'} under the threshold of under-service`,
  findingAt: (place, finding) => `${place}, ${finding}`,
  valueTitle: (indicator, value, year, national) =>
    `${indicator}: ${value} in ${year}, against ${national} in France`,
  greyed: 'In grey, the other territories.',
  outside: 'Around France the ground is plain: sea or a neighbouring country, whose outline no source has.',
  ownBassins: 'Coloured: the bassins de vie in which its communes lie.',
  poleRule: 'A bassin de vie counts where its pole commune is: it may cross the boundary.',
  ofZone: (zone, text) => `${zone}: ${text}`,
  titled: (title, zone) => `${title} (${zone})`,
  belowLabel: (limit) => `Below ${limit}, under-served according to the Drees`,
  altMap: (title, level, classes, missing) =>
    `Map, by ${level}: ${title}.${classes && ` ${classes}.`}${missing && ` ${missing}.`}`,
  altClass: (label, count) => `${label}: ${count}`,
  countsTitle: (many) => `On the right, the number of ${many}`,
  by: (level) => `by ${level}`,
  symbol: (axis) => `Initiatives listed, ${axis.toLowerCase()}`,
  contours: 'boundaries: IGN, Admin Express, and Insee, COGugaison (ODbL 1.0)',
  sourceLine: (source, licence) => `Source: ${source}. Licence: ${licence}. Territoires de soins.`,
  cardSource: (source, licence) => `Source: ${source} (${licence}); boundaries: IGN and Insee.`,
  cardAlt: (name, figure) => `Map of the surroundings: ${name}. ${figure}`,
  picture: { map: 'Map', chart: 'Chart' },
}
