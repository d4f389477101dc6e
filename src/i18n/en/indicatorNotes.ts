import { eachOf } from '@/domain/eachOf'
import { DEATH_CAUSES, SELF_EMPLOYED } from '@/domain/indicatorFamilies'
import type { PublishedId } from '@/domain/indicatorIds'
import { indicators as frenchNames } from '../fr/indicators'
import type { indicatorNotes as french } from '../fr/indicatorNotes'
import { deathCauses } from './deathCauses'
import {
  perCommune,
  MAISON,
  CENTRE,
  noWeight,
  byPopulation,
  apl,
  corsica,
  lackingRule,
  lacking,
  fte,
  byTerritory,
  selfEmployed,
  deaths,
  straightLine,
  counted,
  perHead,
} from './indicatorNoteParts'
import { selfEmployedWords } from './selfEmployed'

const notes: typeof french = {
  apl: {
    definition:
      'Accessibilité potentielle localisée, potential localised accessibility, sets the supply of nearby GPs against the needs of the inhabitants, allowing for travel time and age.',
    rule: `Mean of the communes weighted by the standardised population of 2022, for every year. In 2015, 46 merged communes, whose value is a sum, are left out. ${corsica}`,
    ...apl,
  },
  'apl-65': {
    definition:
      'The same measure without GPs over 65: what would remain if all of them stopped working. Compared with the all-ages APL for the same vintage only.',
    rule: 'Mean of the communes weighted by the standardised population of 2022.',
    ...apl,
  },
  'sous-dense': {
    definition:
      'Share of the inhabitants whose commune has an APL below 2.5 consultations a year, the threshold under which the Drees calls a place under-served (“sous-dense”).',
    rule: 'Total population of the communes below the threshold, divided by that of the communes whose APL is published.',
    formula:
      'population of the communes whose APL is below 2.5 ÷ population of the communes whose APL is published × 100',
    weights: byPopulation,
    limits: ['A sharp threshold: a commune at 2.49 is counted, one at 2.50 is not.'],
  },
  'consultations-manquantes': {
    definition:
      'What the inhabitants of under-served communes lack, a year, for each commune to reach 2.5 consultations per standardised inhabitant. It is a lower bound: no travel is modelled.',
    rule: `${lackingRule} Consultations are added up.`,
    ...lacking,
  },
  'generalistes-manquants': {
    definition:
      'Missing consultations, divided by what a self-employed GP gives on average in a year (4,555). It is a lower bound: no travel is modelled.',
    rule: `${lackingRule} The sum is divided by 4,555.`,
    ...lacking,
    formula: `${lacking.formula}, ÷ 4,555; 4,555: Σ P × A of all communes ÷ 55,178 self-employed GPs`,
  },
  generalistes: perHead(
    'GPs listed in the base permanente des équipements, the national register of facilities, whatever the way they practise.',
  ),
  'generalistes-60-plus': {
    definition: 'Share of self-employed GPs who are 60 or over: the departures to come.',
    rule: 'Sum over the communes. Under five doctors, the share is given with the words “small numbers”.',
    formula: 'sum of self-employed GPs aged 60 or over ÷ sum of self-employed GPs × 100',
    weights: noWeight,
    limits: ['Self-employed GPs only.', 'Being 60 does not tell the date of departure.'],
  },
  'apl-infirmiers': fte('nurses'),
  'apl-kinesitherapeutes': fte('physiotherapists'),
  'apl-sages-femmes': fte('midwives', 'standardised female population'),
  'apl-dentistes': fte('dentists'),
  'loin-services': {
    definition:
      'Share of the inhabitants more than 20 minutes by road from at least one of the local health services, as the Observatoire des territoires defines them.',
    rule: 'Value of the source by commune; elsewhere, mean of the communes weighted by population.',
    formula: 'Σ population(i) × share(i) ÷ Σ population(i)',
    weights: byPopulation,
    limits: [
      'The list of services that count is that of the Observatoire des territoires: it is not in the copy read.',
      'Twenty-six communes are not published, Mayotte among them.',
    ],
  },
  ...eachOf(SELF_EMPLOYED, (id) => selfEmployed(selfEmployedWords[id])),
  'distance-urgences': straightLine('an emergency department', [
    'All departments count: for adults or children, branches and seasonal ones included.',
    'It tells neither waiting times nor closures at night.',
  ]),
  'distance-maternite': straightLine('a maternity', [
    'All maternities count, whatever their type.',
    'A commune keeps a distance of 0 as long as one of its maternities is open.',
  ]),
  pauvrete: {
    definition:
      'Share of the inhabitants whose standard of living is below the poverty line, 60% of the median standard of living (Insee, Filosofi).',
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
    definition:
      'French European Deprivation Index of Santé publique France: the higher, the more deprived the commune.',
    rule: 'Value of the source by commune; elsewhere, mean of the communes weighted by population. Licence to be confirmed.',
    formula: 'Σ population(i) × index(i) ÷ Σ population(i)',
    weights: byPopulation,
    limits: [
      'An index of places, not of people: one may be poor in a commune that is not deprived.',
      'Metropolitan France only. It has no unit, and may be below 0.',
      'Paris, Lyon and Marseille: arrondissements put together by their standardised population of 2022.',
    ],
  },
  mortalite: deaths('from all causes'),
  ...eachOf(DEATH_CAUSES, (id) => deaths(`from ${deathCauses[id]}`)),
  frr: {
    definition:
      'Share of the inhabitants of a commune wholly in France Ruralités Revitalisation (base, FRR+ or transitional) in July 2025. It is a tax zoning: not that of doctors (ZIP and ZAC).',
    rule: 'Population of the communes wholly zoned, divided by the population. The 31 communes zoned in part are not counted.',
    formula: 'population of zoned communes ÷ population × 100',
    weights: byPopulation,
    limits: [
      'A tax zoning: it does not open the aids for doctors to set up, which another zoning rules (ZIP and ZAC).',
      'A commune born of a merger is counted if all its parts are zoned.',
    ],
  },
  'zonage-frr': {
    definition:
      'Class of the commune in France Ruralités Revitalisation in July 2025: outside FRR, in part (“partiellement”), transitional (“bénéficiaire”), base (“socle”) or FRR+. It is a tax zoning: not that of doctors (ZIP and ZAC).',
    rule: 'Class in the State’s list, commune by commune, as it is. A commune born of a merger whose parts are not of one class is “in part”.',
    formula: 'none: a class does not add up, and has no mean, no gap and no rank',
    weights: 'none',
    limits: [
      'A tax zoning: it does not open the aids for doctors to set up, which another zoning rules (ZIP and ZAC).',
      'By commune only: other levels have the share of their inhabitants in FRR.',
      '“In part” joins two classes of the list, “partiellement” and “bénéficiaire partiellement”.',
    ],
  },
  'distance-maison': {
    definition:
      'Straight-line distance, from centre to centre, to the nearest commune that has a maison de santé (a multi-professional group practice); 0 in a commune that has one.',
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
    definition:
      'Share of the inhabitants whose commune is more than 15 km, as the crow flies, from a commune with a maison de santé (a multi-professional group practice).',
    rule: 'Population of the communes beyond 15 km, divided by the total population.',
    formula: 'population of the communes more than 15 km away ÷ population × 100, same distance as above',
    weights: byPopulation,
    limits: [
      'As the crow flies: neither roads nor travel time.',
      'A whole commune stands at one point, its centre.',
    ],
  },
  maisons: counted(
    `Maisons de santé pluriprofessionnelles of the national register of facilities: each is ${MAISON}.`,
  ),
  'maisons-taux': perHead(
    `Maisons de santé pluriprofessionnelles, each ${MAISON}, divided by the population.`,
  ),
  centres: counted(`Centres de santé of the national register of facilities: each is ${CENTRE}.`),
  'centres-taux': perHead(`Centres de santé, each ${CENTRE}, divided by the population.`),
  pharmacies: counted('Community pharmacies of the national register of facilities.'),
  'pharmacies-taux': perHead('Community pharmacies, divided by the population.'),
  infirmiers: counted('Nurses practising in the community, from the national register of facilities.'),
  'infirmiers-taux': perHead('Nurses practising in the community, divided by the population.'),
  'plus-75': {
    definition: 'Share of the inhabitants aged 75 or over in the census.',
    rule: 'Sum over the communes found in the source. For those that are not, mostly overseas, the share of a second file is applied to their population.',
    formula: 'sum of inhabitants aged 75 or over ÷ sum of inhabitants in the census × 100',
    weights: noWeight,
    limits: ['Mayotte is not published.', 'Rebuilt by a third party from shares rounded to one decimal.'],
  },
  population: {
    definition: 'Municipal population of the communes of {population}.',
    rule: perCommune,
    formula: 'sum of the municipal population of the communes',
    weights: noWeight,
    limits: ['The figure for Mayotte is that of 2017.'],
  },
  initiatives: {
    definition:
      'Local initiatives of which a public text was read. The list is not complete: no initiative listed does not mean no initiative.',
    rule: 'Bassin de vie: initiatives whose point falls in it. Département and région: those that are in it or that name it, counted once. Initiatives of a whole région do not count in its départements.',
    formula: 'number of initiatives located in the territory, or that name the département or the région',
    weights: noWeight,
    limits: ['The list is not complete: none listed does not mean none.'],
  },
  telemedecine: {
    definition:
      'Share of the doctors who think that telemedicine will improve access to care (“Soigner demain” consultation, autumn 2021).',
    rule: 'Figures published by the Ordre des médecins for France and five régions. The numbers of answers by région are not published: uncertainty unknown.',
    formula: 'published share, taken as it is',
    weights: 'Unknown: the regional weighting is not published in what was read.',
    limits: ['Numbers of answers by région not published: uncertainty unknown.', 'Doctors, not patients.'],
  },
}

/**
 * What each indicator measures, how it is computed, what it does not say. Its French name stands at the head: it is the
 * one to search for and cite.
 */
export const indicatorNotes = Object.fromEntries(
  Object.entries(notes).map(([id, { definition, ...rest }]) => [
    id,
    { definition: `In French “${frenchNames[id as PublishedId].label}”. ${definition}`, ...rest },
  ]),
) as typeof french
