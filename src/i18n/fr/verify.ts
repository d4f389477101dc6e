import type { Ingredient } from '@/schema/communeFigures'

/** What is read of each commune, as the head of a column and in a formula. */
const ingredients: Record<Ingredient, string> = {
  population: 'habitants',
  weight: 'population standardisée de 2022',
  apl: 'APL de la commune',
  apl65: 'APL de la commune, médecins de 65 ans ou moins',
  generalistes: 'généralistes',
  maisons: 'maisons de santé',
  centres: 'centres de santé',
  pharmacies: 'pharmacies',
  infirmiers: 'infirmiers',
  doctors: 'généralistes libéraux',
  older: 'généralistes libéraux de 60 ans ou plus',
  people: 'habitants au recensement',
  over75: 'habitants de 75 ans ou plus',
  kilometres: 'km jusqu’à la maison de santé la plus proche',
  aplInfirmiers: 'APL aux infirmiers',
  popInfirmiers: 'population standardisée, infirmiers',
  aplKinesitherapeutes: 'APL aux masseurs-kinésithérapeutes',
  popKinesitherapeutes: 'population standardisée, masseurs-kinésithérapeutes',
  aplSagesFemmes: 'APL aux sages-femmes',
  popSagesFemmes: 'femmes standardisées, sages-femmes',
  aplDentistes: 'APL aux chirurgiens-dentistes',
  popDentistes: 'population standardisée, chirurgiens-dentistes',
  kmUrgences: 'km jusqu’au service d’urgences le plus proche',
  kmMaternite: 'km jusqu’à la maternité la plus proche',
  farShare: '% des habitants éloignés d’au moins un service',
  fedi: 'indice F-EDI de la commune',
  frrPeople: 'habitants d’une commune classée FRR',
  frrClass: 'classe FRR de la commune (zonage fiscal)',
}

export const verify = {
  pageTitle: (indicator: string, name: string) => `Vérifier : ${indicator}, ${name}`,
  back: (name: string) => `Retour à ${name}`,
  lede: 'Les lignes de la source qui font ce chiffre, le calcul écrit avec elles, et le fichier pour le refaire dans un tableur.',
  indicator: 'Indicateur',
  vintage: 'Millésime',
  calculation: 'Le calcul',
  ingredients,
  /** How the figure is made, before the numbers. */
  rules: {
    mean: (of: string, weight: string, each: string) =>
      `Moyenne pondérée : pour chaque ${each}, ${of} × ${weight} ; somme des produits ÷ somme des poids.`,
    ratio: (part: string, whole: string, per: string) =>
      `Somme (${part}) ÷ somme (${whole}) × ${per}, commune par commune.`,
    within: (of: string, limit: string, below: boolean, whole: string) =>
      `Somme (${whole}) des communes où la valeur « ${of} » est strictement ${below ? 'sous' : 'au-dessus de'} ${limit}, ÷ somme (${whole}) de toutes celles qui ont une valeur, × 100.`,
    shortfall: (of: string, weight: string, limit: string, per: string) =>
      `Pour chaque commune où la valeur « ${of} » est sous ${limit} : ${weight} × (${limit} − valeur) ; somme des produits${per ? `, ÷ ${per}, activité moyenne d’un généraliste libéral` : ''}. Aucun déplacement n’est modélisé : c’est une borne basse.`,
    sum: (of: string, each: string) => `Somme (${of}), ${each} par ${each}.`,
    listed: 'Une unité par initiative située dans le territoire, ou qui nomme le département ou la région.',
    published: 'Chiffre du producteur pour ce territoire, repris tel quel : une seule ligne, aucun calcul.',
    brought: 'Chiffre apporté pour ce territoire, repris tel quel : une seule ligne, aucun calcul.',
  },
  same: (made: string, published: string) => `Refait ici : ${made}. C’est le chiffre publié, ${published}.`,
  sameBrought: (made: string, shown: string) =>
    `Refait ici : ${made}. C’est le chiffre montré, ${shown}, fait de ce qui a été apporté.`,
  other: (made: string, published: string) =>
    `Refait ici : ${made}, et non ${published}. Signalez-le : ce chiffre ne doit pas être cité.`,
  none: (reason: string) => `Aucun chiffre : ${reason}`,
  rows: {
    communes: (n: string, plural: boolean) =>
      plural ? `Les ${n} communes` : `La commune qui fait ce chiffre`,
    listed: (n: string, plural: boolean) => `${n} initiative${plural ? 's' : ''}`,
    published: 'La ligne de la source',
    brought: 'La ligne apportée',
  },
  order:
    'Celles qui pèsent le plus d’abord. Communes de {population} : une commune née d’une fusion a une seule ligne.',
  orderParts: 'Du plus grand poids au plus petit.',
  cities:
    'Paris, Lyon et Marseille : la source donne leurs arrondissements, réunis ici en une ligne (somme ; pour une APL, moyenne pondérée par leur population standardisée).',
  columns: {
    code: 'Code',
    name: 'Commune',
    initiative: 'Initiative',
    territory: 'Territoire',
    product: 'produit',
    lacking: 'ce qui manque',
    inside: 'habitants comptés',
    published: 'valeur publiée',
    brought: 'valeur apportée',
    source: 'Texte lu',
  },
  more: (n: string) => `Afficher la suite (${n})`,
  rest: (shown: string, all: string) => `Affiché : ${shown} sur ${all}. Le fichier a tout.`,
  noRow: 'Aucune ligne : la source n’a rien ici.',
  missing: {
    title: (counted: string) => `${counted} sans valeur`,
    consequence:
      'Elles n’entrent ni au numérateur ni au dénominateur : le chiffre est celui des autres communes.',
    covered: (percent: string) => `Le chiffre est fait du reste, où vivent ${percent} % des habitants.`,
    uncovered: (percent: string) =>
      `Le reste ne compte que ${percent} % des habitants : trop peu pour en faire un chiffre.`,
    sentence: (reason: string, names: string) => `${reason} ${names}.`,
    others: (n: string) => `et encore ${n}`,
  },
  csv: 'Télécharger ces lignes (CSV)',
  csvNote: {
    mean: 'Dans un tableur : somme de « produit » ÷ somme de « poids », sur les lignes qui ont un produit.',
    shortfall: (per: string) => `Dans un tableur : somme de « manque »${per ? ` ÷ ${per}` : ''}.`,
    ratio: (per: string) => `Dans un tableur : somme de « numerateur » ÷ somme de « denominateur » × ${per}.`,
    sum: 'Dans un tableur : somme de « valeur ».',
  },
  file: 'verifier',
  source: 'D’où viennent ces lignes',
  method: 'Toute la méthode',
}
