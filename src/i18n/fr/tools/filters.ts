export const filters = {
  words: 'Mots',
  wordsHint: 'titre, besoin, réponse, acteurs…',
  years: 'Année de début',
  from: 'de',
  to: 'à',
  anyYear: 'toutes',
  undated: (n: number) => `${n} sans année connue : écartée${n > 1 ? 's' : ''} dès qu’une année est choisie.`,
  article51Hint: '« Article 51 » : dit tel par la source.',
  kept: (n: string, of: string, plural: boolean) => `${n} initiative${plural ? 's' : ''} sur ${of}`,
  clear: 'Effacer les filtres',
  axesAbove: 'L’axe se choisit plus bas, avec les couches de la carte.',
  inCatalogue: 'Voir dans le catalogue',
}
