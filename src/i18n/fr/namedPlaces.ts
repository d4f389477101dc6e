export const namedPlaces = {
  /** Whom an emergency department is for, by the letter of the data. */
  care: { a: 'Urgences pour adultes', e: 'Urgences pédiatriques', s: 'saisonnier', n: 'antenne' },
  visits: (n: string, plural: boolean, year: string) =>
    `${n} passage${plural ? 's' : ''} aux urgences en ${year}`,
  type: (type: string) => `Maternité de type ${type.toUpperCase()}`,
  beds: (n: string, plural: boolean) => `${n} lit${plural ? 's' : ''} d’obstétrique`,
  deliveries: (n: string, plural: boolean, year: string) =>
    `${n} accouchement${plural ? 's' : ''} en ${year}`,
}
