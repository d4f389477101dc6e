/** What changed from a build of the data to the next: of the page that tells readers, and of the report of a build. */
export const builds = {
  title: 'Ce qui a changé',
  lede: 'Les producteurs publient de nouvelles années et corrigent les anciennes. Chaque construction des données se compare à la précédente : voici ce qui a bougé.',
  sections: { figures: 'Chiffres, construction par construction', texts: 'Méthode et corrections' },
  none: 'Aucune construction n’a encore changé de chiffre depuis que ce journal est tenu.',
  bounds: (national: string, local: string, share: string) =>
    `Un chiffre national d’une année déjà publiée qui bouge de plus de ${national}, plus de ${share} des territoires qui bougent de plus de ${local}, une valeur, une année ou un territoire perdus arrêtent la construction tant qu’une personne ne les a pas lus.`,
  changes: {
    places: (what: string, count: string, come: boolean) =>
      `${what} : ${count} de ${come ? 'plus' : 'moins'}`,
    figure: (label: string, vintage: string) => `${label}, ${vintage}`,
    at: (figure: string, level: string) => `${figure}, ${level}`,
    isNew: (figure: string) => `${figure} : année nouvelle`,
    isLost: (figure: string) => `${figure} : année perdue`,
    lost: (where: string, count: string, plural: boolean) =>
      `${where} : ${count} chiffre${plural ? 's' : ''} perdu${plural ? 's' : ''}`,
    moved: (where: string, count: string, plural: boolean) =>
      `${where} : ${count} chiffre${plural ? 's' : ''} ${plural ? 'changent' : 'change'}`,
    /** Figures that are written as they were. */
    unseen: 'au-delà des décimales affichées',
    fromTo: (name: string, before: string, after: string) => `${name} ${before} → ${after}`,
    total: (what: string, before: string, after: string) => `${what} : ${before} → ${after}`,
    moves: (places: string, plural: boolean) => `${places} lieu${plural ? 'x' : ''} où le nombre change`,
    initiatives: (gone: string, come: string) => `${come} de plus, ${gone} de moins`,
    unmatched: (count: string, plural: boolean) =>
      `${count} code${plural ? 's' : ''} des fichiers ne ${plural ? 'mènent' : 'mène'} plus à aucune commune`,
    some: (names: string, more: boolean) => ` (${names}${more ? ', …' : ''})`,
    communes: 'communes de la liste',
  },
}
