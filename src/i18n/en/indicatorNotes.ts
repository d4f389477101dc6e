import type { IndicatorNotes, indicatorNotes as french } from '../fr/indicatorNotes'
import { aplSeries } from './aplSeries'

type Method = Omit<IndicatorNotes, 'definition' | 'rule'>

const perCommune = 'Sum over the communes of the territory.'
const perPopulation = 'Sum over the communes, divided by the population (official geography of 2026).'
/** The official or published French name stands at the head of each explanation: it is the one to search for and cite. */
const named = (name: string, definition: string) => `In French “${name}”. ${definition}`
const MAISON = 'a group practice of self-employed professionals around a shared health project'
const CENTRE = 'a clinic whose professionals are salaried'
const noWeight = 'None: numbers are added up.'
const byPopulation = 'Population of 2026, commune by commune.'
const standardised = 'Standardised population of 2022 (needs for care by age), for every year.'
const placed = 'The source gives neither name nor address: a facility counts in its commune.'
const crossing =
  'The inhabitants of a territory also seek care next door: a number per inhabitant does not tell access.'
const rate: Method = {
  formula: 'sum of the facilities of the communes ÷ sum of their population × 100,000',
  weights: noWeight,
  limits: [placed, crossing],
}
const count: Method = {
  formula: 'sum of the facilities of the communes',
  weights: noWeight,
  limits: [placed],
}
const apl: Method = {
  formula:
    'For a place of care j: R(j) = S(j) ÷ Σ P(k) × w(d(k, j)). For a commune i: A(i) = Σ R(j) × w(d(i, j)). S: activity of the GPs, P: standardised population, d: travel time, w: weight that decreases with d. For a territory: Σ A(i) × P(i) ÷ Σ P(i). The values of the communes are those of the Drees.',
  weights: standardised,
  limits: [
    'A mean hides the gaps between communes of the same territory.',
    'The measure assumes that anyone may turn to any nearby doctor; it does not say whether a doctor takes new patients.',
    aplSeries,
  ],
}

const lackingRule =
  'Each commune counts for what it lacks; those above 2.5 count for 0. Corse is missing in 2023, Mayotte always.'
const lacking: Method = {
  formula:
    'Σ P(i) × max(0, 2.5 − A(i)) over the communes i; A: APL for GPs, P: standardised population of 2022',
  weights: standardised,
  limits: [
    'A lower bound: a consultation added in a commune also serves its neighbours, even those above the threshold. No travel is modelled; more would therefore be needed.',
    'A volume, not a rate: with equal access, a more populated territory lacks more.',
    'Reaching 2.5 is to be no longer under-served as the Drees means it, not to be well served.',
  ],
}

type Notes = IndicatorNotes
const fte = (name: string, who: string, people = 'standardised population'): Notes => ({
  definition: named(
    `Accès aux ${name} (APL)`,
    `Potential localised accessibility of ${who}, self-employed or salaried in a centre de santé, sets their supply against the ${people} that may turn to them, allowing for travel time and age.`,
  ),
  rule: `Mean of the communes weighted by the ${people} of that profession and year. Corse is missing: the copy read lost it, and its value by département for 2023 is not taken up, for want of communes that make it. Mayotte is not published.`,
  formula: `Σ A(i) × P(i) ÷ Σ P(i); A: APL of commune i, in full-time equivalents per 100,000; P: ${people}`,
  weights: `${people.charAt(0).toUpperCase()}${people.slice(1)} of that profession, of the year of the vintage.`,
  limits: [
    'A mean hides the gaps between communes of the same territory.',
    'Compare territories, not professions: each has its own standardised population.',
    'The Drees sets no threshold of under-supply for this profession.',
  ],
})
const byTerritory = 'None: a figure that the producer publishes for the territory, taken as it is.'
const selfEmployed = (name: string, who: string, limit?: string): Notes => ({
  definition: named(
    `${name} libéraux`,
    `Self-employed ${who} (wholly or in part) per 100,000 people, from Assurance maladie. A 0 is a true zero.`,
  ),
  rule: 'Density published for each département, région and for France: no total is made again. Not published by bassin de vie.',
  formula: 'published density, taken as it is',
  weights: byTerritory,
  limits: [
    'Self-employed only: doctors salaried by hospitals are not there.',
    'People see specialists beyond their département: a density does not tell access.',
    ...(limit ? [limit] : []),
  ],
})
const reference = (who: string, counted: string) =>
  `The copy read does not state the age of the population counted; the number and the national density (${counted}) lead to that of ${who}, not to the whole population.`
const deaths = (name: string, cause: string): Notes => ({
  definition: named(
    `Mortalité, ${name}`,
    `Deaths per 100,000 inhabitants ${cause}, ages made comparable by CépiDc-Inserm.`,
  ),
  rule: 'Rate published by département, taken as it is. Mayotte rests on few deaths: its value is fragile.',
  formula: 'published standardised rate, taken as it is',
  weights: 'Reference population of the producer; the copy read does not state it.',
  limits: [
    'In Mayotte, few deaths: the value is fragile.',
    'Mortality depends on far more than care: it tells a need, not the quality of supply.',
    'By département only; no national value in the copy read.',
  ],
})
const straightLine = (name: string, what: string, limits: readonly string[]): Notes => ({
  definition: named(
    name,
    `Straight-line distance, from centre to centre, to the nearest commune that has ${what}; 0 in a commune that has one.`,
  ),
  rule: 'Mean of the communes weighted by population.',
  formula:
    'Σ population(i) × distance(i) ÷ Σ population(i); distance(i): great-circle arc between the centres of communes',
  weights: byPopulation,
  limits: ['As the crow flies: neither roads nor travel time.', ...limits],
})

/** What each indicator measures, how it is computed, what it does not say. */
export const indicatorNotes: typeof french = {
  apl: {
    definition: named(
      'Accès aux généralistes (APL)',
      'Accessibilité potentielle localisée, potential localised accessibility, sets the supply of nearby GPs against the needs of the inhabitants, allowing for travel time and age.',
    ),
    rule: 'Mean of the communes weighted by the standardised population of 2022, for every year. In 2015, 46 merged communes, whose value is a sum, are left out.',
    ...apl,
  },
  'apl-65': {
    definition: named(
      'Accès aux généralistes de 65 ans ou moins (APL)',
      'The same measure without GPs over 65: what would remain if all of them stopped working. Compared with the all-ages APL for the same vintage only.',
    ),
    rule: 'Mean of the communes weighted by the standardised population of 2022.',
    ...apl,
  },
  'sous-dense': {
    definition: named(
      'Habitants d’une commune sous-dense',
      'Share of the inhabitants whose commune has an APL below 2.5 consultations a year, the threshold under which the Drees calls a place under-served (“sous-dense”).',
    ),
    rule: 'Total population of the communes below the threshold, divided by that of the communes whose APL is published.',
    formula:
      'population of the communes whose APL is below 2.5 ÷ population of the communes whose APL is published × 100',
    weights: byPopulation,
    limits: ['A sharp threshold: a commune at 2.49 is counted, one at 2.50 is not.'],
  },
  'consultations-manquantes': {
    definition: named(
      'Consultations manquantes (borne basse)',
      'What the inhabitants of under-served communes lack, a year, for each commune to reach 2.5 consultations per standardised inhabitant. It is a lower bound: no travel is modelled.',
    ),
    rule: `${lackingRule} Consultations are added up.`,
    ...lacking,
  },
  'generalistes-manquants': {
    definition: named(
      'Consultations manquantes, en généralistes (borne basse)',
      'Missing consultations, divided by what a self-employed GP gives on average in a year (4,555). It is a lower bound: no travel is modelled.',
    ),
    rule: `${lackingRule} The sum is divided by 4,555.`,
    ...lacking,
    formula: `${lacking.formula}, ÷ 4,555; 4,555: Σ P × A of all communes ÷ 55,178 self-employed GPs`,
  },
  generalistes: {
    definition: named(
      'Médecins généralistes',
      'GPs listed in the base permanente des équipements, the national register of facilities, whatever the way they practise.',
    ),
    rule: perPopulation,
    ...rate,
  },
  'generalistes-60-plus': {
    definition: named(
      'Généralistes libéraux de 60 ans ou plus',
      'Share of self-employed GPs who are 60 or over: the departures to come.',
    ),
    rule: 'Sum over the communes. Under five doctors, the share is given with the words “small numbers”.',
    formula: 'sum of self-employed GPs aged 60 or over ÷ sum of self-employed GPs × 100',
    weights: noWeight,
    limits: ['Self-employed GPs only.', 'Being 60 does not tell the date of departure.'],
  },
  'apl-infirmiers': fte('infirmiers', 'nurses'),
  'apl-kinesitherapeutes': fte('masseurs-kinésithérapeutes', 'physiotherapists'),
  'apl-sages-femmes': fte('sages-femmes', 'midwives', 'standardised female population'),
  'apl-dentistes': fte('chirurgiens-dentistes', 'dentists'),
  'loin-services': {
    definition: named(
      'Habitants éloignés des soins de proximité',
      'Share of the inhabitants more than 20 minutes by road from at least one of the local health services, as the Observatoire des territoires defines them.',
    ),
    rule: 'Value of the source by commune; elsewhere, mean of the communes weighted by population.',
    formula: 'Σ population(i) × share(i) ÷ Σ population(i)',
    weights: byPopulation,
    limits: [
      'The list of services that count is that of the Observatoire des territoires: it is not in the copy read.',
      'Twenty-six communes are not published, Mayotte among them.',
    ],
  },
  pediatres: selfEmployed('Pédiatres', 'paediatricians', reference('children', '2,718 for 23.7')),
  gynecologues: selfEmployed(
    'Gynécologues',
    'gynaecologists and obstetricians',
    reference('women', '4,358 for 14.7'),
  ),
  ophtalmologues: selfEmployed('Ophtalmologues', 'ophthalmologists'),
  psychiatres: selfEmployed('Psychiatres', 'psychiatrists'),
  cardiologues: selfEmployed('Cardiologues', 'cardiologists'),
  dermatologues: selfEmployed('Dermatologues', 'dermatologists'),
  orl: selfEmployed('Oto-rhino-laryngologistes', 'ENT specialists'),
  'distance-urgences': straightLine(
    'Distance au service d’urgences le plus proche',
    'an emergency department',
    [
      'All departments count: for adults or children, branches and seasonal ones included.',
      'It tells neither waiting times nor closures at night.',
    ],
  ),
  'distance-maternite': straightLine('Distance à la maternité la plus proche', 'a maternity', [
    'All maternities count, whatever their type.',
    'A commune keeps a distance of 0 as long as one of its maternities is open.',
  ]),
  pauvrete: {
    definition: named(
      'Taux de pauvreté',
      'Share of the inhabitants whose standard of living is below the poverty line, 60% of the median standard of living (Insee, Filosofi).',
    ),
    rule: 'Rate published by Insee for each bassin de vie, taken as it is. No other level: rates do not add up.',
    formula: 'published rate, taken as it is',
    weights: byTerritory,
    limits: [
      'Metropolitan France only.',
      'Filosofi 2021 does not compare with the edition of 2023.',
      'Two bassins de vie, 25462 and 59481, have changed limits since: value of most of their communes.',
    ],
  },
  defavorisation: {
    definition: named(
      'Défavorisation sociale (F-EDI)',
      'French European Deprivation Index of Santé publique France: the higher, the more deprived the commune.',
    ),
    rule: 'Value of the source by commune; elsewhere, mean of the communes weighted by population. Licence to be confirmed.',
    formula: 'Σ population(i) × index(i) ÷ Σ population(i)',
    weights: byPopulation,
    limits: [
      'An index of places, not of people: one may be poor in a commune that is not deprived.',
      'Metropolitan France only. It has no unit, and may be below 0.',
      'Paris, Lyon and Marseille: arrondissements put together by their standardised population of 2022.',
    ],
  },
  mortalite: deaths('toutes causes', 'from all causes'),
  'mortalite-tumeurs': deaths('tumeurs', 'from tumours'),
  'mortalite-circulatoire': deaths(
    'maladies de l’appareil circulatoire',
    'from diseases of the circulatory system',
  ),
  'mortalite-respiratoire': deaths(
    'maladies de l’appareil respiratoire',
    'from diseases of the respiratory system',
  ),
  'mortalite-externes': deaths(
    'causes externes (accidents, suicides…)',
    'from external causes (accidents, suicides…)',
  ),
  frr: {
    definition: named(
      'Habitants en France Ruralités Revitalisation (FRR)',
      'Share of the inhabitants of a commune wholly in France Ruralités Revitalisation (base, FRR+ or transitional) in July 2025. It is a tax zoning: not that of doctors (ZIP and ZAC).',
    ),
    rule: 'Population of the communes wholly zoned, divided by the population. The 31 communes zoned in part are not counted.',
    formula: 'population of zoned communes ÷ population × 100',
    weights: byPopulation,
    limits: [
      'A tax zoning: it does not open the aids for doctors to set up, which another zoning rules (ZIP and ZAC).',
      'A commune born of a merger is counted if all its parts are zoned.',
    ],
  },
  'distance-maison': {
    definition: named(
      'Distance à la maison de santé la plus proche',
      'Straight-line distance, from centre to centre, to the nearest commune that has a maison de santé (a multi-professional group practice); 0 in a commune that has one.',
    ),
    rule: 'Mean of the communes weighted by population.',
    formula:
      'Σ population(i) × distance(i) ÷ Σ population(i); distance(i): great-circle arc from the centre of commune i to that of the nearest commune with a maison de santé',
    weights: byPopulation,
    limits: [
      'As the crow flies: neither roads nor travel time.',
      'In Guyane and Mayotte, the line may cross water.',
    ],
  },
  'loin-maison': {
    definition: named(
      'Habitants à plus de 15 km d’une maison de santé',
      'Share of the inhabitants whose commune is more than 15 km, as the crow flies, from a commune with a maison de santé (a multi-professional group practice).',
    ),
    rule: 'Population of the communes beyond 15 km, divided by the total population.',
    formula: 'population of the communes more than 15 km away ÷ population × 100, same distance as above',
    weights: byPopulation,
    limits: [
      'As the crow flies: neither roads nor travel time.',
      'A whole commune stands at one point, its centre.',
    ],
  },
  maisons: {
    definition: named(
      'Maisons de santé',
      `Maisons de santé pluriprofessionnelles of the national register of facilities: each is ${MAISON}.`,
    ),
    rule: perCommune,
    ...count,
  },
  'maisons-taux': {
    definition: named(
      'Maisons de santé rapportées à la population',
      `Maisons de santé pluriprofessionnelles, each ${MAISON}, divided by the population.`,
    ),
    rule: perPopulation,
    ...rate,
  },
  centres: {
    definition: named(
      'Centres de santé',
      `Centres de santé of the national register of facilities: each is ${CENTRE}.`,
    ),
    rule: perCommune,
    ...count,
  },
  'centres-taux': {
    definition: named(
      'Centres de santé rapportés à la population',
      `Centres de santé, each ${CENTRE}, divided by the population.`,
    ),
    rule: perPopulation,
    ...rate,
  },
  pharmacies: {
    definition: named('Pharmacies', 'Community pharmacies of the national register of facilities.'),
    rule: perCommune,
    ...count,
  },
  'pharmacies-taux': {
    definition: named(
      'Pharmacies rapportées à la population',
      'Community pharmacies, divided by the population.',
    ),
    rule: perPopulation,
    ...rate,
  },
  infirmiers: {
    definition: named(
      'Infirmiers',
      'Nurses practising in the community, from the national register of facilities.',
    ),
    rule: perCommune,
    ...count,
  },
  'infirmiers-taux': {
    definition: named(
      'Infirmiers rapportés à la population',
      'Nurses practising in the community, divided by the population.',
    ),
    rule: perPopulation,
    ...rate,
  },
  'plus-75': {
    definition: named(
      'Habitants de 75 ans ou plus',
      'Share of the inhabitants aged 75 or over in the census.',
    ),
    rule: 'Sum over the communes found in the source. For those that are not, mostly overseas, the share of a second file is applied to their population.',
    formula: 'sum of inhabitants aged 75 or over ÷ sum of inhabitants in the census × 100',
    weights: noWeight,
    limits: ['Mayotte is not published.', 'Rebuilt by a third party from shares rounded to one decimal.'],
  },
  population: {
    definition: named('Population', 'Municipal population of the communes of 2026.'),
    rule: perCommune,
    formula: 'sum of the municipal population of the communes',
    weights: noWeight,
    limits: ['The figure for Mayotte is that of 2017.'],
  },
  initiatives: {
    definition: named(
      'Initiatives recensées',
      'Local initiatives of which a public text was read. The list is not complete: no initiative listed does not mean no initiative.',
    ),
    rule: 'Bassin de vie: initiatives whose point falls in it. Département and région: those that are in it or that name it, counted once. Initiatives of a whole région do not count in its départements.',
    formula: 'number of initiatives located in the territory, or that name the département or the région',
    weights: noWeight,
    limits: ['The list is not complete: none listed does not mean none.'],
  },
  telemedecine: {
    definition: named(
      'La télémédecine améliorera l’accès aux soins',
      'Share of the doctors who think that telemedicine will improve access to care (“Soigner demain” consultation, autumn 2021).',
    ),
    rule: 'Figures published by the Ordre des médecins for France and five régions. The numbers of answers by région are not published: uncertainty unknown.',
    formula: 'published share, taken as it is',
    weights: 'Unknown: the regional weighting is not published in what was read.',
    limits: ['Numbers of answers by région not published: uncertainty unknown.', 'Doctors, not patients.'],
  },
}
