import { PROFESSION_ACCESS } from '@/domain/indicatorFamilies'
import type { IndicatorId } from '@/domain/indicatorIds'

/** The indicators that sentences, charts and maps of the pages are about, by what they say. */
export const SUBJECT = {
  access: 'apl',
  accessUnder65: 'apl-65',
  doctors: 'generalistes',
  olderDoctors: 'generalistes-60-plus',
  lackingConsultations: 'consultations-manquantes',
  lackingDoctors: 'generalistes-manquants',
  nurses: 'infirmiers',
  pharmacies: 'pharmacies',
  maisons: 'maisons',
  centres: 'centres',
  maisonRate: 'maisons-taux',
  maisonDistance: 'distance-maison',
  emergencyDistance: 'distance-urgences',
  maternityDistance: 'distance-maternite',
  aged: 'plus-75',
  deaths: 'mortalite',
  population: 'population',
  taxZone: 'frr',
  taxClass: 'zonage-frr',
  initiatives: 'initiatives',
  telemedicine: 'telemedecine',
} as const satisfies Record<string, IndicatorId>

/** The questions of a territory's page, and the indicators that answer each, in this order. */
export const QUESTIONS = {
  access: ['apl', ...PROFESSION_ACCESS, 'loin-services'],
  emergencies: ['distance-urgences', 'distance-maternite'],
  leaving: ['generalistes-60-plus', 'apl-65'],
  needs: ['plus-75', 'pauvrete', 'defavorisation', 'mortalite', 'frr', 'zonage-frr'],
} as const satisfies Record<string, readonly IndicatorId[]>
export type Question = keyof typeof QUESTIONS

/** Accesses that the rule of need and response can ask for besides that to GPs, in this order. */
export const FURTHER_NEEDS = [
  ...PROFESSION_ACCESS,
  ...(['loin-services', 'distance-urgences', 'distance-maternite'] as const),
] as const satisfies readonly IndicatorId[]

/** What a place shows before anything is asked of it, in this order. */
export const SHOWN_FIRST = {
  table: [
    ...(['apl', 'generalistes', 'generalistes-60-plus', 'maisons'] as const),
    ...(['distance-maison', 'plus-75', 'initiatives'] as const),
  ],
  strips: ['apl', 'generalistes', 'generalistes-60-plus', 'plus-75', 'distance-maison'],
  /** Around an initiative: need, then means, then people. */
  initiative: [
    ...(['apl', 'generalistes', 'generalistes-60-plus', 'maisons', 'distance-maison'] as const),
    ...(['pharmacies-taux', 'plus-75', 'population', 'initiatives'] as const),
  ],
  /** Beside an opinion, by région. */
  survey: ['apl', 'sous-dense', 'generalistes-60-plus'],
} as const satisfies Record<string, readonly IndicatorId[]>
