/** Figures that a person brought, wherever they are shown: they are always told from those of the site. */
export const brought = {
  label: (name: string) => `${name} (données apportées)`,
  noSource: 'source non indiquée',
  noYear: 'année non indiquée',
  credit: (source: string) =>
    source ? `${source} (données apportées)` : 'données apportées, source non indiquée',
  licence: 'Celle de la source : à vérifier par la personne qui a apporté ces données',
  caveat:
    'Ces chiffres ont été apportés par une personne, depuis un fichier à elle. Ce site ne les a ni produits, ni vérifiés.',
  cover: (percent: string) =>
    `Un territoire n’a de chiffre que si ceux qui le composent en ont un pour ${percent} % de ses habitants.`,
  ingredient: 'le chiffre apporté',
  notes: {
    definition:
      'Chiffres apportés depuis un fichier, sur cet appareil seulement : ce site ne les a ni produits, ni vérifiés.',
    rule: 'Tels que le fichier les donne ; la page « Mes chiffres » dit comment ils ont été rattachés aux territoires, et comment les mailles plus larges en sont faites.',
  },
}
