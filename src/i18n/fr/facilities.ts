export interface FacilityTexts {
  /** Of many, for titles and lists. */
  label: string
  /** One word or two, for the head of a column. */
  short: string
  /** Whom the list comes from; its year is in the catalogue. */
  producer: string
  /** "3 maisons de santé." */
  count: (n: number) => string
  /** What the column of an export holds. */
  column: string
}

/** Kinds of facility; each key is an id, a word of public addresses and a column of `facilities.json`. */
export const facilities = {
  maisons: {
    label: 'Maisons de santé',
    short: 'Maisons',
    producer: 'Insee, BPE',
    count: (n: number) => `${n} maison${n > 1 ? 's' : ''} de santé.`,
    column: 'Nombre de maisons de santé dans la commune',
  },
  centres: {
    label: 'Centres de santé',
    short: 'Centres',
    producer: 'Insee, BPE',
    count: (n: number) => `${n} centre${n > 1 ? 's' : ''} de santé.`,
    column: 'Nombre de centres de santé dans la commune',
  },
  urgences: {
    label: 'Services d’urgences',
    short: 'Urgences',
    producer: 'Drees, SAE',
    count: (n: number) => (n === 1 ? 'Un service d’urgences.' : `${n} services d’urgences.`),
    column: 'Service d’urgences, à ce lieu',
  },
  maternites: {
    label: 'Maternités',
    short: 'Maternités',
    producer: 'Drees, SAE',
    count: (n: number) => (n === 1 ? 'Une maternité.' : `${n} maternités.`),
    column: 'Maternité, à ce lieu',
  },
  hopitaux: {
    label: 'Hôpitaux de 2020',
    short: 'Hôpital (2020)',
    producer: 'Eurostat, Finess',
    count: (n: number) =>
      n === 1 ? 'Un hôpital, d’après le registre de 2020.' : `${n} hôpitaux, d’après le registre de 2020.`,
    column: 'Hôpital du registre de 2020, à ce lieu',
  },
} satisfies Record<string, FacilityTexts>

export type FacilityId = keyof typeof facilities
