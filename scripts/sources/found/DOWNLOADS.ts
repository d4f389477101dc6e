import type { HeadKind } from './head'
import type { InputName } from './INPUTS'

/** A file that a producer gives at an address of its own, and that does not move from one edition to the next. */
export interface Download {
  input: InputName
  /** Name under which it is kept; its year is in it where nothing inside the file says one. */
  file: string
  url: string
  /** What it must look like: a page in its place is refused. */
  kind: HeadKind
  /** Its address bears its edition: the next one has another, which the producer's page gives. */
  edition?: string
}

const DREES =
  'https://data.drees.solidarites-sante.gouv.fr/api/v2/catalog/datasets/530_l-accessibilite-potentielle-localisee-apl/attachments'
const INSEE = 'https://www.insee.fr/fr/statistiques/fichier'
const API = 'https://geo.api.gouv.fr'

const apl = (input: 'apl' | 'aplProfessions', profession: string): Download => ({
  ...{ input, kind: 'workbook', file: `apl-${profession.replaceAll('_', '-')}.xlsx` },
  url: `${DREES}/indicateur_d_apl_aux_${profession}_xlsx`,
})

/** Départements by code, as geo.api.gouv.fr takes them; overseas too. */
const DEPARTEMENTS = [
  ...Array.from({ length: 95 }, (_, k) => String(k + 1).padStart(2, '0')).filter((code) => code !== '20'),
  ...['2A', '2B', '971', '972', '973', '974', '976'],
]

/** What `npm run data:fetch` takes. Sources without such an address are on the producer's page, which `data:plan` gives. */
export const DOWNLOADS: readonly Download[] = [
  apl('apl', 'medecins_generalistes'),
  apl('aplProfessions', 'infirmiers'),
  apl('aplProfessions', 'kinesitherapeutes'),
  apl('aplProfessions', 'sages_femmes'),
  apl('aplProfessions', 'chirurgiens_dentistes'),
  {
    ...{ input: 'equipment', kind: 'zip', file: 'DS_BPE_2024_CSV_FR.zip', edition: '2024' },
    url: 'https://api.insee.fr/melodi/file/DS_BPE/DS_BPE_2024_CSV_FR',
  },
  {
    ...{ input: 'equipmentPlaces', kind: 'parquet', file: 'BPE25.parquet', edition: '2025' },
    url: `${INSEE}/8217525/BPE25.parquet`,
  },
  {
    ...{ input: 'finess', kind: 'table', file: 'finess_etablissements.csv' },
    url: 'https://object.files.data.gouv.fr/data-pipeline-open/finess/finess_etablissements.csv',
  },
  {
    ...{ input: 'age', kind: 'zip', file: 'base-cc-evol-struct-pop-2022_csv.zip', edition: '2022' },
    url: `${INSEE}/8581696/base-cc-evol-struct-pop-2022_csv.zip`,
  },
  {
    ...{ input: 'movements', kind: 'table', file: 'v_mvt_commune_2026.csv', edition: '2026' },
    url: `${INSEE}/8740222/v_mvt_commune_2026.csv`,
  },
  {
    ...{ input: 'centres', kind: 'json', file: 'communes-centres-2026.json' },
    url: `${API}/communes?fields=nom,code,codeDepartement,codeRegion,centre&format=json&geometry=centre`,
  },
  ...DEPARTEMENTS.map((code): Download => ({
    ...{ input: 'recentPolygons', kind: 'json', file: `contours/contours-2026-${code}.geojson` },
    url: `${API}/departements/${code}/communes?fields=nom,code,codeDepartement,codeRegion&format=geojson&geometry=contour`,
  })),
  {
    ...{ input: 'remote', kind: 'table', file: 'part_pop_eloigne_soin.csv', edition: 'com2025' },
    url: 'https://www.observatoire-des-territoires.gouv.fr/outils/cartographie-interactive/api/v1/functions/GC_API_download.php?type=stat&nivgeo=com2025&dataset=acces_soin&indic=part_pop_eloigne_soin&format=csv',
  },
]
