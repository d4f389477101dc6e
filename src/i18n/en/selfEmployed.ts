import type { SelfEmployedId } from '@/domain/indicatorFamilies'

/** Self-employed professionals, in the words of each. */
export interface SelfEmployedWords {
  /** Plural. */
  who: string
  short?: string
  /** What follows, in brackets. */
  rest?: string
  people?: string
  counted?: string
}

export const selfEmployedWords: Record<SelfEmployedId, SelfEmployedWords> = {
  pediatres: { who: 'paediatricians', people: 'children', counted: '2,718 for 23.7' },
  gynecologues: {
    ...{ who: 'gynaecologists and obstetricians', short: 'Gynaecologists' },
    ...{ people: 'women', counted: '4,358 for 14.7' },
  },
  ophtalmologues: { who: 'ophthalmologists' },
  psychiatres: { who: 'psychiatrists' },
  cardiologues: { who: 'cardiologists' },
  dermatologues: { who: 'dermatologists' },
  orl: { who: 'ENT specialists' },
  anesthesistes: { who: 'anaesthetists' },
  chirurgiens: { who: 'surgeons' },
  pneumologues: { who: 'chest physicians' },
  radiologues: { who: 'radiologists' },
  'gastro-enterologues': { who: 'gastroenterologists' },
  endocrinologues: { who: 'endocrinologists' },
  neurologues: { who: 'neurologists' },
  nephrologues: { who: 'nephrologists' },
  rhumatologues: { who: 'rheumatologists' },
  'medecins-vasculaires': { who: 'vascular physicians' },
  allergologues: { who: 'allergists' },
  'medecins-nucleaires': { who: 'nuclear medicine physicians' },
  radiotherapeutes: { who: 'radiotherapists' },
  pathologistes: { who: 'pathologists' },
  stomatologues: { who: 'stomatologists' },
  'autres-medecins': { who: 'other doctors', rest: ' (outside the named specialities)' },
  'specialistes-liberaux': { who: 'specialist doctors', rest: ' (GPs left out)' },
  'medecins-liberaux': { who: 'doctors', rest: ' (GPs and specialists)' },
  'generalistes-liberaux': { who: 'GPs' },
  'generalistes-sans-mep': { who: 'GPs', rest: ' (without those of a particular practice)' },
  'generalistes-mep': { who: 'GPs', rest: ' with a particular practice' },
  'infirmiers-liberaux': { who: 'nurses' },
  'kinesitherapeutes-liberaux': { who: 'physiotherapists' },
  'sages-femmes-liberales': {
    ...{ who: 'midwives', people: 'women' },
    ...{ counted: '8,190 for 56.3, that is 14.5 million of them' },
  },
  'dentistes-liberaux': { who: 'dentists' },
  'dentistes-sans-odf': { who: 'dentists', rest: ' (without orthodontists)' },
  orthodontistes: { who: 'dentists', rest: ' specialised in orthodontics' },
  orthophonistes: { who: 'speech therapists' },
  orthoptistes: { who: 'orthoptists' },
  'pedicures-podologues': { who: 'podiatrists' },
  'auxiliaires-medicaux': { who: 'allied health professionals', rest: ' (all professions)' },
}
