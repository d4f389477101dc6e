import { eachOf } from '@/domain/eachOf'
import { DEATH_CAUSES, OTHER_PROFESSIONS, SPECIALISTS, type SelfEmployedId } from '@/domain/indicatorFamilies'
import { deathCauses } from './deathCauses'
import { selfEmployedWords } from './selfEmployed'

export interface IndicatorTexts {
  /** Full name, for pickers and titles. */
  label: string
  /** A few words, for legends, table heads and chips. */
  short: string
  /** What one unit is, in words, after the figure. */
  unit: string
  /** The unit where room is short, if it has a shorter name. */
  shortUnit?: string
  /** What each class is called, in the order of its numbers, where the figure is one. */
  classes?: readonly string[]
}

export const indicatorGroups = {
  quotidien: 'Se soigner au quotidien',
  structures: 'Maisons et centres de santé',
  specialistes: 'Spécialistes libéraux',
  liberaux: 'Autres professionnels libéraux',
  urgences: 'Urgences et naissances',
  besoin: 'Besoins de soins',
  departs: 'Qui part',
  territoire: 'Le territoire',
  reponse: 'Réponse locale et opinion',
  apporte: 'Données apportées',
}

const textsOf = <Id extends string>(texts: Record<Id, IndicatorTexts>) => texts

/** An access of several professions or specialities, in the same words. */
const fte = (who: string, people = 'habitants standardisés') => ({
  label: `Accès aux ${who} (APL)`,
  short: `APL aux ${who}`,
  unit: `équivalents temps plein pour 100\u202f000 ${people}`,
  shortUnit: 'ETP pour 100\u202f000',
})
const selfEmployed = (id: SelfEmployedId) => {
  const { who, short, rest = '', agree = 'libéraux', people = 'habitants' } = selfEmployedWords[id]
  return {
    label: `${who} ${agree}${rest}`,
    short: short ?? who + rest,
    unit: `pour 100\u202f000 ${people}`,
  }
}
/** GPs, nurses… are also counted by other producers: only the whole name tells which these are. */
const alsoCounted = (id: SelfEmployedId) => {
  const texts = selfEmployed(id)
  return { ...texts, short: texts.label }
}
const deaths = (cause: string) => ({
  label: `Mortalité, ${cause}`,
  short: `Mortalité, ${cause}`,
  unit: 'décès pour 100\u202f000 habitants, à âge comparable',
  shortUnit: 'décès pour 100\u202f000',
})

/** Its keys are the ids: each names a file of `public/data/values/` and a value of addresses. */
export const indicators = textsOf({
  apl: {
    label: 'Accès aux généralistes (APL)',
    short: 'APL aux généralistes',
    unit: 'consultations accessibles par an et par habitant standardisé',
    shortUnit: 'consultations par an et par hab.',
  },
  'apl-65': {
    label: 'Accès aux généralistes de 65 ans ou moins (APL)',
    short: 'APL, généralistes ≤ 65 ans',
    unit: 'consultations accessibles par an et par habitant standardisé',
    shortUnit: 'consultations par an et par hab.',
  },
  'sous-dense': {
    label: 'Habitants d’une commune sous-dense',
    short: 'Habitants sous 2,5',
    unit: '% des habitants',
  },
  'consultations-manquantes': {
    label: 'Consultations manquantes (borne basse)',
    short: 'Consultations manquantes',
    unit: 'consultations par an, au moins',
  },
  'generalistes-manquants': {
    label: 'Consultations manquantes, en généralistes (borne basse)',
    short: 'Manque en généralistes',
    unit: 'généralistes d’activité moyenne, au moins',
  },
  generalistes: {
    label: 'Médecins généralistes',
    short: 'Généralistes',
    unit: 'pour 100 000 habitants',
  },
  'generalistes-60-plus': {
    label: 'Généralistes libéraux de 60 ans ou plus',
    short: 'Généralistes de 60 ans ou plus',
    unit: '% des généralistes libéraux',
  },
  'apl-infirmiers': fte('infirmiers'),
  'apl-kinesitherapeutes': fte('masseurs-kinésithérapeutes'),
  'apl-sages-femmes': fte('sages-femmes', 'femmes standardisées'),
  'apl-dentistes': fte('chirurgiens-dentistes'),
  'loin-services': {
    label: 'Habitants éloignés des soins de proximité',
    short: 'Éloignés des soins',
    unit: '% des habitants à plus de 20 min par la route d’au moins un service',
  },
  ...eachOf(SPECIALISTS, selfEmployed),
  ...eachOf(OTHER_PROFESSIONS, alsoCounted),
  'distance-urgences': {
    label: 'Distance au service d’urgences le plus proche',
    short: 'Distance aux urgences',
    unit: 'km à vol d’oiseau',
  },
  'distance-maternite': {
    label: 'Distance à la maternité la plus proche',
    short: 'Distance à une maternité',
    unit: 'km à vol d’oiseau',
  },
  pauvrete: { label: 'Taux de pauvreté', short: 'Taux de pauvreté', unit: '% des habitants' },
  defavorisation: {
    label: 'Défavorisation sociale (F-EDI)',
    short: 'Défavorisation (F-EDI)',
    unit: 'indice, plus haut = plus défavorisé',
  },
  mortalite: deaths('toutes causes'),
  ...eachOf(DEATH_CAUSES, (id) => deaths(deathCauses[id])),
  frr: {
    label: 'Habitants en France Ruralités Revitalisation (FRR)',
    short: 'Habitants en FRR',
    unit: '% des habitants (zonage fiscal, non celui des médecins)',
    shortUnit: '% des habitants (fiscal, non ZIP/ZAC)',
  },
  'zonage-frr': {
    label: 'Classement en France Ruralités Revitalisation (FRR)',
    short: 'Zonage FRR',
    unit: 'classe d’un zonage fiscal, non celui des médecins (ZIP et ZAC)',
    shortUnit: 'zonage fiscal, non ZIP/ZAC',
    classes: ['hors FRR', 'FRR en partie', 'FRR bénéficiaire', 'FRR socle', 'FRR+'],
  },
  'distance-maison': {
    label: 'Distance à la maison de santé la plus proche',
    short: 'Distance à une maison de santé',
    unit: 'km à vol d’oiseau',
  },
  'loin-maison': {
    label: 'Habitants à plus de 15 km d’une maison de santé',
    short: 'À plus de 15 km d’une maison',
    unit: '% des habitants',
  },
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons de santé',
    unit: 'maisons de santé',
  },
  'maisons-taux': {
    label: 'Maisons de santé rapportées à la population',
    short: 'Maisons de santé',
    unit: 'pour 100 000 habitants',
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres de santé',
    unit: 'centres de santé',
  },
  'centres-taux': {
    label: 'Centres de santé rapportés à la population',
    short: 'Centres de santé',
    unit: 'pour 100 000 habitants',
  },
  pharmacies: {
    label: 'Pharmacies',
    short: 'Pharmacies',
    unit: 'pharmacies',
  },
  'pharmacies-taux': {
    label: 'Pharmacies rapportées à la population',
    short: 'Pharmacies',
    unit: 'pour 100 000 habitants',
  },
  infirmiers: {
    label: 'Infirmiers',
    short: 'Infirmiers',
    unit: 'infirmiers',
  },
  'infirmiers-taux': {
    label: 'Infirmiers rapportés à la population',
    short: 'Infirmiers',
    unit: 'pour 100 000 habitants',
  },
  'plus-75': {
    label: 'Habitants de 75 ans ou plus',
    short: '75 ans ou plus',
    unit: '% des habitants',
  },
  population: {
    label: 'Population',
    short: 'Population',
    unit: 'habitants',
  },
  initiatives: {
    label: 'Initiatives recensées',
    short: 'Initiatives',
    unit: 'initiatives recensées',
  },
  telemedecine: {
    label: 'La télémédecine améliorera l’accès aux soins',
    short: 'Croient à la télémédecine',
    unit: '% des médecins interrogés',
  },
})
