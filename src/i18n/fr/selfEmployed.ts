import type { SelfEmployedId } from '@/domain/indicatorFamilies'

/** Self-employed professionals that Assurance maladie counts, in the words of each; the keys are ids of indicators. */
export interface SelfEmployedWords {
  /** Plural, with a capital. */
  who: string
  /** Where room is short, if not `who`. */
  short?: string
  /** What follows « libéraux ». */
  rest?: string
  /** « libéraux », unless said otherwise, and its negation. */
  agree?: string
  none?: string
  /** Those that the number is set against, where they are not all inhabitants, and the figures that tell so. */
  people?: string
  counted?: string
}

export const selfEmployedWords: Record<SelfEmployedId, SelfEmployedWords> = {
  pediatres: { who: 'Pédiatres', people: 'enfants', counted: '2\u202f718 pour 23,7' },
  gynecologues: {
    ...{ who: 'Gynécologues médicaux et obstétriciens', short: 'Gynécologues' },
    ...{ people: 'femmes', counted: '4\u202f358 pour 14,7' },
  },
  ophtalmologues: { who: 'Ophtalmologues' },
  psychiatres: { who: 'Psychiatres' },
  cardiologues: { who: 'Cardiologues' },
  dermatologues: { who: 'Dermatologues' },
  orl: { who: 'Oto-rhino-laryngologistes' },
  anesthesistes: { who: 'Anesthésistes-réanimateurs' },
  chirurgiens: { who: 'Chirurgiens' },
  pneumologues: { who: 'Pneumologues' },
  radiologues: { who: 'Radiologues' },
  'gastro-enterologues': { who: 'Hépato-gastro-entérologues' },
  endocrinologues: { who: 'Endocrinologues' },
  neurologues: { who: 'Neurologues' },
  nephrologues: { who: 'Néphrologues' },
  rhumatologues: { who: 'Rhumatologues' },
  'medecins-vasculaires': { who: 'Médecins vasculaires' },
  allergologues: { who: 'Allergologues' },
  'medecins-nucleaires': { who: 'Médecins nucléaires' },
  radiotherapeutes: { who: 'Radiothérapeutes' },
  pathologistes: { who: 'Médecins pathologistes' },
  stomatologues: { who: 'Stomatologues' },
  'autres-medecins': { who: 'Autres médecins', rest: ' (hors spécialités nommées)' },
  'specialistes-liberaux': { who: 'Médecins spécialistes', rest: ' (hors généralistes)' },
  'medecins-liberaux': { who: 'Médecins', rest: ' (généralistes et spécialistes)' },
  'generalistes-liberaux': { who: 'Médecins généralistes' },
  'generalistes-sans-mep': { who: 'Médecins généralistes', rest: ' (hors expertise particulière)' },
  'generalistes-mep': { who: 'Médecins généralistes', rest: ' à expertise particulière' },
  'infirmiers-liberaux': { who: 'Infirmiers' },
  'kinesitherapeutes-liberaux': { who: 'Masseurs-kinésithérapeutes' },
  'sages-femmes-liberales': {
    ...{ who: 'Sages-femmes', agree: 'libérales', none: 'aucune libérale' },
    ...{ people: 'femmes', counted: '8\u202f190 pour 56,3, soit 14,5 millions d’entre elles' },
  },
  'dentistes-liberaux': { who: 'Chirurgiens-dentistes' },
  'dentistes-sans-odf': { who: 'Chirurgiens-dentistes', rest: ' (hors orthodontie)' },
  orthodontistes: { who: 'Chirurgiens-dentistes', rest: ' spécialistes d’orthodontie' },
  orthophonistes: { who: 'Orthophonistes' },
  orthoptistes: { who: 'Orthoptistes' },
  'pedicures-podologues': { who: 'Pédicures-podologues' },
  'auxiliaires-medicaux': { who: 'Auxiliaires médicaux', rest: ' (toutes professions)' },
}
