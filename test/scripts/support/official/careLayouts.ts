import { strToU8, zipSync } from 'fflate'
import { published, quoted, type Cells, type Files } from './cells'

/** INSEE's counts by commune, with what is not to be read: totals of all kinds, of a département, of Paris in whole. */
export function equipmentLayout(rows: readonly Cells[]): Files {
  const counts = rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, count]) =>
      /^D\d{3}_/.test(column) && count !== '0'
        ? [[row['code_commune'] ?? '', column.slice(0, 4), count] as const]
        : [],
    ),
  )
  const data = [
    ['GEO', 'GEO_OBJECT', 'FACILITY_DOM', 'FACILITY_TYPE', 'TIME_PERIOD', 'OBS_VALUE'],
    ['01', 'DEP', 'D', 'D113', '2024', '35'],
    // Beside its arrondissements, which add up to it.
    ...(counts.some(([code]) => code.startsWith('751')) ? [['75056', 'COM', 'D', 'D265', '2024', '1']] : []),
    ...counts.flatMap(([code, type, count]) => [
      [code, /^(751|132|6938)\d\d?$/.test(code) ? 'ARM' : 'COM', 'D', type, '2024', count],
    ]),
    ['01004', 'COM', 'D', '_T', '2024', '9999'],
  ]
  const metadata = quoted([
    ['COD_VAR', 'LIB_VAR', 'COD_MOD', 'LIB_MOD'],
    ['FACILITY_TYPE', 'Type d’équipement', 'D113', 'Maison de santé pluridisciplinaire'],
  ])
  return {
    'DS_BPE_2024_CSV_FR.zip': zipSync({
      'DS_BPE_2024_metadata.csv': strToU8(metadata),
      'DS_BPE_2024_data.csv': strToU8(quoted(data)),
    }),
  }
}

const ID = 'bor;an;fi;rs;rscom;fi_ej;COMINSEE;NOMCOM;ARMT;NUMVOI;TYPVOI;NOMVOI;BP;CPO;LIBCOM'
const PERINAT =
  'BOR;AN;FI;RS;FI_EJ;AUTOR;LACTA;LIT_KANG;LIT_OBS;LIT_NEO_HSI;LIT_SIN;LIT_REA;SALTRAV;ACCUN;ACCMU;ENFTR'
const LEVELS: Readonly<Record<string, string>> = { '1': 'TYPE1', '2a': 'TYPE2', '2b': 'TYPE2', '3': 'TYPE3' }
const cell = (text = '') => (/[";]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** Tables of the SAE of one year, as the DREES zips them, in Windows-1252: who gives birth where. The points are elsewhere. */
export function saeLayout(rows: readonly Cells[], year: string): Files {
  const own = rows.filter((row) => row['annee'] === year)
  const identities = own.map((row) =>
    [
      ...['ID', year, row['finess'], cell(row['nom']), '', row['finess_ej'], row['code_commune']],
      ...[cell(row['nomcom']), '', '', '', cell(row['adresse']), '', row['code_postal'], cell(row['nomcom'])],
    ].join(';'),
  )
  const births = own.map((row) =>
    [
      ...[
        'PERINAT',
        year,
        row['finess'],
        cell(row['nom']),
        row['finess_ej'],
        LEVELS[row['type'] ?? ''] ?? '',
      ],
      ...['', '', row['lits_obstetrique'], '', row['type'] === '2b' ? '6' : '0', '0', row['salles_travail']],
      ...[row['accouchements'], row['accouchements'] === '' ? '' : '0', ''],
    ].join(';'),
  )
  const table = (heading: string, lines: readonly string[]) =>
    new Uint8Array(Buffer.from([heading, ...lines, ''].join('\r\n'), 'latin1'))
  return {
    [`SAE ${year}.zip`]: zipSync({
      [`Bases CSV/ID_${year}r.csv`]: table(ID, identities),
      [`Bases CSV/PERINAT_${year}r.csv`]: table(PERINAT, births),
      'Bases CSV/LISEZ-MOI.txt': strToU8('Statistique annuelle des établissements'),
    }),
  }
}

/** The export of data.ameli.fr, with its columns of age and sex, and lines of parts that do not add up with the totals. */
export function ameliLayout(rows: readonly Cells[]): Files {
  const columns = [
    ...['annee', 'profession_sante', 'region', 'libelle_region', 'departement', 'libelle_departement'],
    ...['classe_age', 'libelle_classe_age', 'libelle_sexe', 'effectif', 'densite'],
    ...['vision_generale_all', 'vision_generale_prescriptions', 'vision_profession_territoire'],
  ]
  const line = (row: Cells) => columns.map((column) => quotedIfComma(row[column] ?? '')).join()
  const whole = { classe_age: 'tout_age', libelle_classe_age: 'Tout âge', libelle_sexe: 'tout sexe' }
  const part = { classe_age: '60_64', libelle_classe_age: '60 à 64 ans', libelle_sexe: 'hommes' }
  return {
    'demographie-effectifs-et-les-densites.csv': published([
      columns.join(),
      ...rows.flatMap((row) => [line({ ...row, ...whole }), line({ ...row, ...part, densite: '0.1' })]),
    ]),
  }
}

const quotedIfComma = (text: string) => (text.includes(',') ? `"${text}"` : text)
