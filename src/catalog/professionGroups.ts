/** Groups of the filter by profession, in the order in which they are offered; what fits none is in the last one. */
export const PROFESSION_GROUPS = [
  ...(['generalistes', 'specialistes', 'medecins', 'urgences', 'infirmiers', 'pharmaciens'] as const),
  ...(['sages-femmes', 'dentistes', 'kinesitherapeutes', 'psychologues', 'reeducation'] as const),
  ...(['etudiants', 'enseignants', 'secretaires', 'coordination', 'soignants', 'autres'] as const),
] as const

export type ProfessionGroup = (typeof PROFESSION_GROUPS)[number]
