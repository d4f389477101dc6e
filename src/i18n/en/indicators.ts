import { eachOf } from '@/domain/eachOf'
import { upperFirst } from '@/domain/firstLetter'
import { DEATH_CAUSES, OTHER_PROFESSIONS, SPECIALISTS, type SelfEmployedId } from '@/domain/indicatorFamilies'
import type { indicatorGroups as frenchGroups, indicators as french } from '../fr/indicators'
import { deathCauses } from './deathCauses'
import { selfEmployedWords } from './selfEmployed'

export const indicatorGroups: typeof frenchGroups = {
  quotidien: 'Everyday care',
  structures: 'Maisons and centres de santé',
  specialistes: 'Self-employed specialists',
  liberaux: 'Other self-employed professionals',
  urgences: 'Emergencies and births',
  besoin: 'Needs for care',
  departs: 'Who is leaving',
  territoire: 'The territory',
  reponse: 'Local response and opinion',
  apporte: 'Data brought by you',
}

const APL_UNIT = 'accessible consultations a year per standardised inhabitant'
const APL_SHORT_UNIT = 'consultations a year per inhab.'

const fte = (who: string, people = 'standardised inhabitants') => ({
  label: `Access to ${who} (APL)`,
  short: `APL for ${who}`,
  unit: `full-time equivalents per 100,000 ${people}`,
  shortUnit: 'FTE per 100,000',
})
const selfEmployed = (id: SelfEmployedId) => {
  const { who, short, rest = '', people = 'inhabitants' } = selfEmployedWords[id]
  return {
    label: `Self-employed ${who}${rest}`,
    short: short ?? upperFirst(who + rest),
    unit: `per 100,000 ${people}`,
  }
}
/** GPs, nurses… are also counted by other producers: only the whole name tells which these are. */
const alsoCounted = (id: SelfEmployedId) => {
  const texts = selfEmployed(id)
  return { ...texts, short: texts.label }
}
const deaths = (cause: string) => ({
  label: `Mortality, ${cause}`,
  short: `Mortality, ${cause}`,
  unit: 'deaths per 100,000 inhabitants, ages made comparable',
  shortUnit: 'deaths per 100,000',
})

export const indicators: typeof french = {
  apl: {
    label: 'Access to GPs (APL)',
    short: 'APL for GPs',
    unit: APL_UNIT,
    shortUnit: APL_SHORT_UNIT,
  },
  'apl-65': {
    label: 'Access to GPs aged 65 or under (APL)',
    short: 'APL, GPs ≤ 65',
    unit: APL_UNIT,
    shortUnit: APL_SHORT_UNIT,
  },
  'sous-dense': {
    label: 'People in an under-served commune',
    short: 'People below 2.5',
    unit: '% of inhabitants',
  },
  'consultations-manquantes': {
    label: 'Missing consultations (lower bound)',
    short: 'Missing consultations',
    unit: 'consultations a year, at least',
  },
  'generalistes-manquants': {
    label: 'Missing consultations, in GPs (lower bound)',
    short: 'Lack in GPs',
    unit: 'GPs of average activity, at least',
  },
  generalistes: {
    label: 'GPs',
    short: 'GPs',
    unit: 'per 100,000 inhabitants',
  },
  'generalistes-60-plus': {
    label: 'Self-employed GPs aged 60 or over',
    short: 'GPs aged 60 or over',
    unit: '% of self-employed GPs',
  },
  'apl-infirmiers': fte('nurses'),
  'apl-kinesitherapeutes': fte('physiotherapists'),
  'apl-sages-femmes': fte('midwives', 'standardised women'),
  'apl-dentistes': fte('dentists'),
  'loin-services': {
    label: 'People far from local care services',
    short: 'Far from local care',
    unit: '% of inhabitants more than 20 min by road from at least one service',
  },
  ...eachOf(SPECIALISTS, selfEmployed),
  ...eachOf(OTHER_PROFESSIONS, alsoCounted),
  'distance-urgences': {
    label: 'Distance to the nearest emergency department',
    short: 'Distance to emergencies',
    unit: 'km as the crow flies',
  },
  'distance-maternite': {
    label: 'Distance to the nearest maternity',
    short: 'Distance to a maternity',
    unit: 'km as the crow flies',
  },
  pauvrete: { label: 'Poverty rate', short: 'Poverty rate', unit: '% of inhabitants' },
  defavorisation: {
    label: 'Social deprivation (F-EDI)',
    short: 'Deprivation (F-EDI)',
    unit: 'index, higher = more deprived',
  },
  mortalite: deaths('all causes'),
  ...eachOf(DEATH_CAUSES, (id) => deaths(deathCauses[id])),
  frr: {
    label: 'People in France Ruralités Revitalisation (FRR)',
    short: 'People in FRR',
    unit: '% of inhabitants (tax zoning, not that of doctors)',
    shortUnit: '% of inhabitants (tax, not ZIP/ZAC)',
  },
  'zonage-frr': {
    label: 'Class in France Ruralités Revitalisation (FRR)',
    short: 'FRR zoning',
    unit: 'class of a tax zoning, not that of doctors (ZIP and ZAC)',
    shortUnit: 'tax zoning, not ZIP/ZAC',
    classes: ['outside FRR', 'FRR in part', 'FRR transitional', 'FRR base', 'FRR+'],
  },
  'distance-maison': {
    label: 'Distance to the nearest maison de santé',
    short: 'Distance to a maison de santé',
    unit: 'km as the crow flies',
  },
  'loin-maison': {
    label: 'People more than 15 km from a maison de santé',
    short: 'Over 15 km from a maison',
    unit: '% of inhabitants',
  },
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons de santé',
    unit: 'maisons de santé',
  },
  'maisons-taux': {
    label: 'Maisons de santé per inhabitant',
    short: 'Maisons de santé',
    unit: 'per 100,000 inhabitants',
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres de santé',
    unit: 'centres de santé',
  },
  'centres-taux': {
    label: 'Centres de santé per inhabitant',
    short: 'Centres de santé',
    unit: 'per 100,000 inhabitants',
  },
  pharmacies: {
    label: 'Community pharmacies',
    short: 'Pharmacies',
    unit: 'pharmacies',
  },
  'pharmacies-taux': {
    label: 'Community pharmacies per inhabitant',
    short: 'Pharmacies',
    unit: 'per 100,000 inhabitants',
  },
  infirmiers: {
    label: 'Nurses',
    short: 'Nurses',
    unit: 'nurses',
  },
  'infirmiers-taux': {
    label: 'Nurses per inhabitant',
    short: 'Nurses',
    unit: 'per 100,000 inhabitants',
  },
  'plus-75': {
    label: 'People aged 75 or over',
    short: '75 or over',
    unit: '% of inhabitants',
  },
  population: {
    label: 'Population',
    short: 'Population',
    unit: 'inhabitants',
  },
  initiatives: {
    label: 'Initiatives listed',
    short: 'Initiatives',
    unit: 'initiatives listed',
  },
  telemedecine: {
    label: 'Telemedicine will improve access to care',
    short: 'Believe in telemedicine',
    unit: '% of doctors surveyed',
  },
}
