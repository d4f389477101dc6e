/** Texts of the open data: of its page, and of the files that describe it. */
export const openData = {
  title: 'Données ouvertes',
  lede: 'Tous les chiffres de la carte, pour un tableur, un programme ou un logiciel de cartes. Les fichiers sont tirés de ceux de la carte à chaque construction : un chiffre y est le même.',
  dataset:
    'Territoires de soins : accès aux soins en France, par région, département, intercommunalité, bassin de vie et commune',
  keywords: ['santé', 'accès aux soins', 'déserts médicaux', 'médecins', 'territoires', 'initiatives'],
  cite: 'Si vous utilisez ces données, citez « Territoires de soins » et les producteurs des chiffres.',
  /** Of each family of files. */
  files: {
    chiffres: (level: string) => `Chiffres, ${level}`,
    territoires: (level: string) => `Contours et derniers chiffres, ${level}`,
    indicateurs: 'Indicateurs : noms, unités, définitions, sources',
    sources: 'Sources : producteurs, millésimes, licences, réserves',
    initiatives: 'Initiatives locales',
    structures: 'Structures de soins : maisons et centres de santé, urgences, maternités',
  },
  /** What a column of these files holds, where the list of all exports does not say it, or says it for people. */
  columns: {
    maille: 'Maille du territoire, en code : le mot des adresses du site',
    indicateur: 'Identifiant de l’indicateur',
    absence: 'Raison de l’absence de valeur, en code ; vide quand la valeur existe',
    absences: 'Chiffres absents et raison de chacun, en code ; vide quand tous existent',
    surface: 'Surface en km²',
    communes: 'Nombre de communes',
    libelle: 'Nom de l’indicateur',
    genre: 'Taux, part, nombre, distance, indice ou classe, en code',
    classes: 'Ce que veut dire chaque valeur, là où c’est une classe',
    decimales: 'Décimales montrées sur le site',
    millesimes: 'Millésimes publiés, du plus ancien au plus récent',
    mailles: 'Mailles publiées, en code',
    definition: 'Ce que mesure l’indicateur',
    calcul: 'Comment le chiffre d’un territoire est fait',
    source_ids: 'Identifiants des sources, dans sources.csv',
    producteur: 'Producteur',
    jeu: 'Nom du jeu de données',
    reserves: 'Réserves à l’usage',
    remarque: 'Ce que veut dire, pour une réutilisation, une licence à confirmer',
  },
  figure: (label: string, vintage: string, unit: string) => `${label}, ${vintage} : ${unit}`,
  /** The page. */
  whatChanged: 'Ce qui a changé',
  changed: (date: string) => `Dernier changement : ${date}.`,
  total: (files: string, size: string, plural: boolean) =>
    `${files} fichier${plural ? 's' : ''}, ${size} en tout.`,
  packed:
    'Les chiffres des communes sont trop nombreux pour un tableur : leur CSV est compressé (gzip), à lire avec un programme, comme le Parquet. Leurs contours sont simplifiés, à quelques centaines de mètres près : pour dessiner, non pour mesurer.',
  packedTable: 'Pour un tableur : la table des communes, à filtrer et à télécharger',
  heads: { content: 'Contenu', rows: 'Lignes', changed: 'Changé le', files: 'Fichiers' },
  size: { kilo: (n: string) => `${n} ko`, mega: (n: string) => `${n} Mo` },
  sections: {
    files: 'Les fichiers',
    preview: 'Un aperçu',
    columns: 'Les colonnes des chiffres',
    examples: 'Quatre exemples',
    api: 'Demander un seul territoire',
    reuse: 'Réutiliser',
  },
  previewOf: (file: string) => `Les premières lignes de ${file} :`,
  columnsIntro: 'Une ligne par territoire, indicateur et millésime. Les mêmes colonnes à chaque maille.',
  reasonsIntro: 'Une valeur absente n’est jamais 0 : « valeur » est vide, et « absence » dit pourquoi.',
  examplesIntro:
    'Exécutés sur ces fichiers, téléchargés dans le dossier courant. Le résultat montré vient des fichiers présents.',
  shows: 'Résultat',
  valid: 'true : le paquet est conforme',
  examples: {
    sheet: 'Un chiffre, dans un tableur : LibreOffice ou Excel',
    duckdb: 'Une série, en SQL : DuckDB, depuis Python',
    qgis: 'Une carte : QGIS, dans sa console Python',
    package: 'Une vérification : Data Package, depuis Node.js',
  },
  sheet:
    'Ouvrez chiffres-france.csv (Données, « À partir d’un fichier texte ou CSV ») : origine UTF-8, séparateur virgule, et langue anglaise, car le signe décimal est un point. Puis, dans une cellule vide :',
  /** Columns by their letters: D the indicator, E the vintage, F the value. */
  formula: (indicator: string, vintage: string) => `=SOMME.SI.ENS(F:F;D:D;"${indicator}";E:E;${vintage})`,
  apiText:
    'Chaque territoire et chaque indicateur a son fichier JSON, à une adresse stable, sans clé et depuis tout site ; les communes ont un fichier par département. La version est dans l’adresse : ce qui casserait un programme sera une v2 à côté.',
  apiSpec: 'La description, pour les programmes (OpenAPI 3.1)',
  reuse: {
    licence:
      'La base est sous ODbL 1.0 : citez-la avec les producteurs, et partagez à l’identique ce qui en dérive. Une source « à confirmer » le dit dans sources.csv.',
    files: 'Pour les catalogues et les vérifications :',
    package: 'Data Package (Frictionless)',
    catalogue: 'Catalogue DCAT-AP',
    citation: 'Pour citer (CFF)',
    sums: 'Empreintes SHA-256',
  },
  api: {
    title: 'Territoires de soins, fichiers JSON',
    description:
      'Fichiers statiques, en lecture seule. Une valeur absente n’est pas là : « absence » dit pourquoi.',
    territories: 'Les territoires d’une maille',
    territory: 'Tous les chiffres d’un territoire',
    held: 'Tous les chiffres des territoires qu’un autre tient, quand ils sont trop nombreux pour un fichier chacun : les communes d’un département',
    indicators: 'Les indicateurs',
    indicator: 'Tous les chiffres d’un indicateur, sauf ceux des communes',
    unknown: 'Ni territoire ni indicateur de ce nom',
  },
}
