/** The mark of the plural. */
export const s = (n: number) => (n > 1 ? 's' : '')

export interface CriterionTexts {
  /** What is asked, before its bound. */
  label: string
  /** A bound as an option: `n` as it is written. */
  bound: (n: string, at: 'min' | 'max' | 'under') => string
  /** The whole in a sentence, from the bound. */
  asks: (bound: string) => string
  /** What a place has; `n` as it is written, with its base where there is one. */
  says: (n: string, value: number) => string
  /** More to know of it, under its choice. */
  note?: string
}

const many = (bound: string) => (bound.endsWith(' 1') ? '' : 's')
const atLeast = (n: string) => `au moins ${n}`
const limits = (n: string, at: 'min' | 'max' | 'under') => (at === 'min' ? `au moins ${n}` : `au plus ${n}`)

/** What may be asked of a place; each key is a parameter of the address. */
export const settleCriteria = {
  acces: {
    label: 'Sous-dense',
    bound: (n: string) => `APL sous ${n}`,
    asks: (bound: string) => `${bound} en moyenne`,
    says: (n: string) => `APL moyenne de ${n} consultations par an et par habitant`,
    note: 'La Drees dit sous-dense une commune sous 2,5. Ici, la moyenne du bassin de vie.',
  },
  manque: {
    label: 'Consultations manquantes',
    bound: (n: string) => `${n} généraliste${s(Number(n))}, au moins`,
    asks: (bound: string) => `un manque de ${bound}`,
    says: (n: string, value: number) =>
      value === 0
        ? 'aucune commune sous 2,5 : pas de consultation manquante'
        : `il manque, au moins, l’activité moyenne de ${n} généraliste${s(value)}`,
    note: 'Une borne basse : aucun déplacement n’y est compté.',
  },
  departs: {
    label: 'Confrères de 60 ans ou plus',
    bound: atLeast,
    asks: (bound: string) => `${bound} de libéraux de 60 ans ou plus`,
    says: (n: string) => `libéraux de 60 ans ou plus : ${n}`,
    note: 'Avoir 60 ans ne dit pas la date du départ.',
  },
  maison: {
    label: 'Maison ou centre de santé',
    bound: atLeast,
    asks: (bound: string) => `${bound} maison ou centre de santé`,
    says: (n: string, value: number) =>
      value === 0 ? 'ni maison ni centre de santé' : `${n} maison${s(value)} ou centre${s(value)} de santé`,
  },
  confreres: {
    label: 'Généralistes déjà là',
    bound: atLeast,
    asks: (bound: string) => `${bound} généraliste${many(bound)} en libéral`,
    says: (n: string, value: number) =>
      value === 0
        ? 'aucun généraliste libéral'
        : `${n} généraliste${s(value)} ${value > 1 ? 'libéraux' : 'libéral'}`,
  },
  infirmier: {
    label: 'Infirmiers',
    bound: atLeast,
    asks: (bound: string) => `${bound} infirmier${many(bound)}`,
    says: (n: string, value: number) => (value === 0 ? 'aucun infirmier' : `${n} infirmier${s(value)}`),
  },
  pharmacie: {
    label: 'Pharmacie',
    bound: atLeast,
    asks: (bound: string) => `${bound} pharmacie${many(bound)}`,
    says: (n: string, value: number) => (value === 0 ? 'aucune pharmacie' : `${n} pharmacie${s(value)}`),
  },
  accueil: {
    label: 'Initiatives pour les internes et les nouveaux venus',
    bound: (n: string) =>
      ({ 3: 'recensée ici', 2: 'ici ou pour tout le département' })[n] ??
      'ici, pour tout le département ou en bassin comparable',
    asks: (bound: string) => `une initiative pour internes ou nouveaux venus, ${bound}`,
    says: (_: string, value: number) =>
      [
        'aucune initiative recensée pour les internes ou les nouveaux venus, ni ici, ni pour tout le département, ni dans les bassins comparables',
        'une initiative pour les internes ou les nouveaux venus est recensée dans un bassin comparable',
        'une initiative pour les internes ou les nouveaux venus est recensée pour tout le département',
        'une initiative pour les internes ou les nouveaux venus est recensée ici',
      ][value] ?? '',
    note: 'Stages, médecins adjoints, facultés. Le recensement n’est pas complet : ne rien y trouver ne veut pas dire qu’il n’y a rien.',
  },
  fiscal: {
    label: 'Zonage FRR',
    bound: (n: string) => (n === '1' ? 'une partie' : n === '100' ? 'tous' : 'la moitié au moins'),
    asks: (bound: string) => `habitants en FRR : ${bound}`,
    says: (n: string, value: number) =>
      value === 0
        ? 'hors France Ruralités Revitalisation'
        : `${n} des habitants en France Ruralités Revitalisation (juillet 2025 : zonage fiscal, pas celui des médecins)`,
    note: 'France Ruralités Revitalisation, au 10 juillet 2025 : un zonage fiscal, pas celui des médecins (ZIP et ZAC).',
  },
  habitants: {
    label: 'Assez d’habitants',
    bound: (n: string) => `${n}, au moins`,
    asks: (bound: string) => `habitants : ${bound}`,
    says: (n: string) => `${n} habitants`,
  },
  taille: {
    label: 'Pas trop d’habitants',
    bound: (n: string) => `${n}, au plus`,
    asks: (bound: string) => `habitants : ${bound}`,
    says: (n: string) => `${n} habitants`,
  },
  ages: {
    label: 'Part des 75 ans ou plus',
    bound: limits,
    asks: (bound: string) => `${bound} de 75 ans ou plus`,
    says: (n: string) => `${n} des habitants ont 75 ans ou plus`,
  },
  urgences: {
    label: 'Distance aux urgences',
    bound: limits,
    asks: (bound: string) => `urgences à ${bound}`,
    says: (n: string) => `urgences à ${n} en moyenne, à vol d’oiseau`,
  },
  maternite: {
    label: 'Distance à la maternité',
    bound: limits,
    asks: (bound: string) => `maternité à ${bound}`,
    says: (n: string) => `maternité à ${n} en moyenne, à vol d’oiseau`,
  },
} satisfies Record<string, CriterionTexts>

export type SettleId = keyof typeof settleCriteria
