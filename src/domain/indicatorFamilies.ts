/** Access to the four professions, besides GPs, whose APL is published. */
export const PROFESSION_ACCESS = [
  'apl-infirmiers',
  'apl-kinesitherapeutes',
  'apl-sages-femmes',
  'apl-dentistes',
] as const

/** Self-employed doctors but GPs, per 100,000. */
export const SPECIALISTS = [
  'pediatres',
  'gynecologues',
  'ophtalmologues',
  'psychiatres',
  'cardiologues',
  'dermatologues',
  'orl',
  'anesthesistes',
  'chirurgiens',
  'pneumologues',
  'radiologues',
  'gastro-enterologues',
  'endocrinologues',
  'neurologues',
  'nephrologues',
  'rhumatologues',
  'medecins-vasculaires',
  'allergologues',
  'medecins-nucleaires',
  'radiotherapeutes',
  'pathologistes',
  'stomatologues',
  'autres-medecins',
  'specialistes-liberaux',
] as const

/** The other self-employed professionals, and all doctors, per 100,000. */
export const OTHER_PROFESSIONS = [
  'medecins-liberaux',
  'generalistes-liberaux',
  'generalistes-sans-mep',
  'generalistes-mep',
  'infirmiers-liberaux',
  'kinesitherapeutes-liberaux',
  'sages-femmes-liberales',
  'dentistes-liberaux',
  'dentistes-sans-odf',
  'orthodontistes',
  'orthophonistes',
  'orthoptistes',
  'pedicures-podologues',
  'auxiliaires-medicaux',
] as const

export type SelfEmployedId = (typeof SPECIALISTS)[number] | (typeof OTHER_PROFESSIONS)[number]
export const SELF_EMPLOYED: readonly SelfEmployedId[] = [...SPECIALISTS, ...OTHER_PROFESSIONS]

/** Deaths by cause, as the producer groups them; the commonest first. */
export const DEATH_CAUSES = [
  'mortalite-tumeurs',
  'mortalite-circulatoire',
  'mortalite-respiratoire',
  'mortalite-externes',
  'mortalite-nerveux',
  'mortalite-endocriniennes',
  'mortalite-digestif',
  'mortalite-mentaux',
  'mortalite-infectieuses',
  'mortalite-genito-urinaire',
  'mortalite-covid',
  'mortalite-osteo-articulaire',
  'mortalite-sang',
  'mortalite-peau',
  'mortalite-malformations',
  'mortalite-perinatales',
  'mortalite-grossesse',
  'mortalite-mal-definies',
] as const

export type DeathCause = (typeof DEATH_CAUSES)[number]
