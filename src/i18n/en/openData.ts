import type { openData as french } from '../fr/openData'

export const openData: typeof french = {
  title: 'Open data',
  lede: 'Every figure of the map, for a spreadsheet, a program or mapping software. The files are drawn from those of the map at each build: a figure is the same in both.',
  dataset:
    'Territoires de soins: access to care in France, by région, département, intercommunalité and bassin de vie',
  keywords: ['health', 'access to care', 'medical deserts', 'doctors', 'territories', 'initiatives'],
  cite: 'If you use these data, cite “Territoires de soins” and the producers of the figures.',
  files: {
    chiffres: (level: string) => `Figures, ${level}`,
    territoires: (level: string) => `Outlines and newest figures, ${level}`,
    indicateurs: 'Indicators: names, units, definitions, sources',
    sources: 'Sources: producers, vintages, licences, caveats',
    initiatives: 'Local initiatives',
    structures: 'Care facilities: health houses and centres, emergency departments, maternities',
  },
  columns: {
    maille: 'Level of the territory, as a code: the word of the site’s addresses',
    indicateur: 'Identifier of the indicator',
    absence: 'Why the value is missing, as a code; empty where there is a value',
    absences: 'Missing figures and why, as codes; empty where there are all',
    surface: 'Area in km²',
    communes: 'Number of communes',
    libelle: 'Name of the indicator',
    genre: 'Rate, share, count, distance or index, as a code',
    decimales: 'Decimals shown on the site',
    millesimes: 'Vintages published, oldest first',
    mailles: 'Levels published, as codes',
    definition: 'What the indicator measures',
    calcul: 'How the figure of a territory is made',
    source_ids: 'Identifiers of the sources, in sources.csv',
    producteur: 'Producer',
    jeu: 'Name of the dataset',
    reserves: 'Caveats',
    remarque: 'What a licence still to be confirmed means for reuse',
  },
  figure: (label: string, vintage: string, unit: string) => `${label}, ${vintage}: ${unit}`,
  whatChanged: 'What has changed',
  changed: (date: string) => `Last change: ${date}.`,
  total: (files: string, size: string, plural: boolean) =>
    `${files} file${plural ? 's' : ''}, ${size} in all.`,
  heads: { content: 'Content', rows: 'Rows', changed: 'Changed on', files: 'Files' },
  size: { kilo: (n: string) => `${n} kB`, mega: (n: string) => `${n} MB` },
  sections: {
    files: 'The files',
    preview: 'A preview',
    columns: 'The columns of the figures',
    examples: 'Three examples',
    api: 'Asking for one territory',
    reuse: 'Reusing',
  },
  previewOf: (file: string) => `The first lines of ${file}:`,
  columnsIntro:
    'One row for each territory, indicator and vintage. The same columns at every level; their headings are in French.',
  reasonsIntro: 'A missing value is never 0: “valeur” is empty, and “absence” says why.',
  examplesIntro:
    'Run on these files, downloaded into the current folder. The result shown comes from the files that are here.',
  shows: 'Result',
  valid: 'true: the package conforms',
  examples: {
    duckdb: 'A series, in SQL: DuckDB, from Python',
    gdal: 'A map: GDAL, from Python; QGIS opens the same file',
    package: 'A check: Data Package, from Node.js',
  },
  sheet:
    'In a spreadsheet: Data, “From text/CSV”, file origin UTF-8, comma as delimiter; the decimal mark is a point. Then filter on “indicateur” and “millesime”.',
  apiText:
    'Each territory and each indicator has its JSON file, at a stable address, without a key and from any site. The version is in the address: whatever would break a program will be a v2 beside it.',
  apiSpec: 'The description, for programs (OpenAPI 3.1)',
  reuse: {
    licence:
      'The database is under ODbL 1.0: cite it with the producers, and share alike what you derive from it. A source whose licence is still to be confirmed says so in sources.csv.',
    files: 'For catalogues and checks:',
    package: 'Frictionless data package',
    catalogue: 'DCAT-AP catalogue',
    citation: 'To cite (CFF)',
    sums: 'SHA-256 checksums',
  },
  api: {
    title: 'Territoires de soins, JSON files',
    description: 'Static files, read only. A missing value is not there: “absence” says why.',
    territories: 'The territories of a level',
    territory: 'All the figures of a territory',
    indicators: 'The indicators',
    indicator: 'All the figures of an indicator',
    unknown: 'No territory nor indicator of this name',
  },
}
