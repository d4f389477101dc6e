export const namedPlaces = {
  /** Whom an emergency department is for, by the letter of the data. */
  care: { a: 'Urgences pour adultes', e: 'Urgences pédiatriques', s: 'saisonnier', n: 'antenne' },
  visits: (n: string, plural: boolean, year: string) =>
    `${n} passage${plural ? 's' : ''} aux urgences en ${year}`,
  type: (type: string) => `Maternité de type ${type.toUpperCase()}`,
  beds: (n: string, plural: boolean) => `${n} lit${plural ? 's' : ''} d’obstétrique`,
  deliveries: (n: string, plural: boolean, year: string) =>
    `${n} accouchement${plural ? 's' : ''} en ${year}`,
  maternities: {
    title: (first: string, last: string) => `Les maternités de ${first} à ${last}`,
    from: 'De',
    to: 'À',
    none: (first: string, last: string) => `Aucune maternité ici, ni en ${first} ni en ${last}.`,
    since: (first: string) => `depuis ${first}`,
    between: (first: string, last: string) => `entre ${first} et ${last}`,
    closed: (n: string, plural: boolean, all: string, when: string, place: string) =>
      `${n} maternité${plural ? 's' : ''} sur ${all} ${plural ? 'ont' : 'a'} fermé ${when} ${place}.`,
    onlyClosed: (when: string, place: string) => `La seule maternité qu’il y avait a fermé ${when} ${place}.`,
    noneClosed: (all: string, plural: boolean, when: string, place: string) =>
      plural
        ? `Aucune des ${all} maternités n’a fermé ${when} ${place}.`
        : `La seule maternité qu’il y avait n’a pas fermé ${when} ${place}.`,
    noneBefore: (first: string, place: string) => `Il n’y avait aucune maternité en ${first} ${place}.`,
    opened: (n: string, plural: boolean) => `${n} ${plural ? 'ont' : 'a'} ouvert.`,
    left: (n: string, _plural: boolean, last: string) =>
      n === '0' ? `Il n’y en a aucune en ${last}.` : `Il y en a ${n} en ${last}.`,
    closedList: (names: string) => `Fermées : ${names}.`,
    openedList: (names: string) => `Ouvertes : ${names}.`,
    replacedList: (names: string) =>
      `Un autre numéro Finess dans la même commune, ni fermée ni ouverte : ${names}.`,
    replaced: (gone: string, come: string) => `${gone} → ${come}`,
    until: (name: string, year: string) => `${name} (jusqu’en ${year})`,
    begun: (name: string, year: string) => `${name} (depuis ${year})`,
    others: (n: string, plural: boolean) => (plural ? `${n} autres` : 'une autre'),
    note: 'D’après le fichier seul (Drees, SAE) : une maternité est dite fermée quand son numéro Finess n’y est plus et qu’aucune autre n’est entrée dans sa commune.',
    mark: 'Marquer celles qui ont fermé ou ouvert',
    layer: 'Maternités fermées ou ouvertes',
    signs: { gone: 'fermées', come: 'ouvertes' },
    marked: (sign: string, first: string, last: string) => `Maternités ${sign} entre ${first} et ${last}`,
    list: 'Voir la liste',
  },
}
