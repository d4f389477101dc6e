import type { InputName } from './INPUTS'

/** Where a maintainer looks for an input, where its source's own words in `data/sources.json` are not enough. */
export interface Published {
  /** Names that the producer gives its files; AAAA stands for a year, MM for a month, JJ for a day. None: prepared by hand only. */
  files: readonly string[]
  /** Where one source has several inputs, or none is published from it yet. */
  title?: string
  producer?: string
  page?: string
  licence?: string
  /** What to know before taking it. */
  note?: string
}

const DREES_APL = 'Indicateur d’accessibilité potentielle localisée (APL) aux'
const TABLES_OF_BELONGING = ['table-appartenance-geo-communes-AAAA.xlsx', 'BV2022_au_01-01-AAAA.zip']
const OF_SAE = 'tiré des tables de la SAE quand elles sont dans le dossier (voir « sae »)'
/** INSEE's list and its movements have no page that the project knows by address. */
const OF_COG = {
  page: 'https://www.insee.fr (code officiel géographique)',
  licence: 'Licence Ouverte, à vérifier sur la page',
}

/** By input; pages, names and addresses are those that `data/sources.json` and the producers' own files show. */
export const PUBLISHED: Readonly<Record<InputName, Published>> = {
  centres: { files: [], note: 'la réponse de l’API, gardée telle quelle' },
  cog: { files: TABLES_OF_BELONGING },
  labels: {
    title: 'Noms des bassins de vie, départements et régions',
    files: TABLES_OF_BELONGING,
  },
  communes: {
    title: 'Liste des communes de l’année (code officiel géographique, COG)',
    ...OF_COG,
    files: ['v_commune_AAAA.csv'],
    note: 'le numéro de l’adresse change chaque année (2025 : https://www.insee.fr/fr/statistiques/fichier/8377162/v_commune_2025.csv) ; une liste plus ancienne que celle du paquet npm @etalab/decoupage-administratif n’est pas lue ; ce paquet est aussi la seule source des intercommunalités et des populations, et sa version dit leur millésime',
  },
  movements: {
    title: 'Mouvements de communes (COG)',
    ...OF_COG,
    files: ['v_mvt_commune_AAAA.csv'],
  },
  polygons: { files: ['communes-DD-*.geojson, un par département'] },
  recentPolygons: { files: [], note: 'les réponses de l’API, une par département' },
  apl: { files: [`${DREES_APL} médecins généralistes.xlsx`] },
  aplProfessions: {
    files: ['infirmiers', 'masseurs-kinésithérapeutes', 'sages-femmes', 'chirurgiens-dentistes'].map(
      (who) => `${DREES_APL} ${who}.xlsx`,
    ),
  },
  aplDepartements: { files: [] },
  olderDoctors: { files: [] },
  selfEmployed: { files: ['export CSV de data.ameli.fr : annee, profession_sante, departement, densite…'] },
  equipment: { files: ['DS_BPE_AAAA_CSV_FR.zip', 'BPEAA.csv', 'BPEAA.parquet'] },
  equipmentPlaces: {
    title: 'Base permanente des équipements : noms et places',
    files: ['BPEAA.parquet', 'BPEAA.csv'],
    note: 'environ 170 Mo',
  },
  barometer: { files: ['sante-synthese-departemental.csv'] },
  emergencies: { files: [], note: OF_SAE },
  maternities: { files: [], note: OF_SAE },
  sae: {
    title: 'Statistique annuelle des établissements de santé (SAE), bases statistiques',
    producer: 'Drees',
    page: 'https://data.drees.solidarites-sante.gouv.fr',
    licence: 'Licence Ouverte',
    files: ['ID_AAAAr.csv, PERINAT_AAAAr.csv, URGENCES_AAAAr.csv, URGENCES2_AAAAr.csv, ou leur zip'],
  },
  hospitals: { files: ['FR.csv'], note: 'registre de 2020, qui n’est plus tenu' },
  finess: {
    title: 'Fichier national des établissements sanitaires et sociaux (Finess)',
    producer: 'Agence du numérique en santé, Drees',
    page: 'https://www.data.gouv.fr/datasets/finess-structures-1',
    licence: 'Licence Ouverte',
    files: [
      '*finess-structures-journalier-AAAAMMJJ.json (Finess+)',
      'etalab-cs1100507-stock-AAAAMMJJ-HHMM.csv',
    ],
    note: 'l’adresse directe est celle d’une copie de data.gouv.fr, arrêtée au printemps 2026 ; Finess+, sur la page, prend la suite',
  },
  age: { files: ['base-cc-evol-struct-pop-AAAA_csv.zip'] },
  shares75: { files: [] },
  remote: { files: [], note: 'la réponse de l’API, gardée telle quelle' },
  deprivation: { files: [] },
  poverty: { files: [] },
  mortality: { files: [] },
  mortalityByCause: {
    title: 'Mortalité standardisée par département et par cause',
    files: [],
  },
  frr: { files: ['liste-communes-FRR-MOISAAAA.csv'] },
}
