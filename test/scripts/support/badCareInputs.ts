import { strToU8 } from 'fflate'
import { gpSheet, gpWorkbook } from './dreesWorkbook'
import { latin1, lines, type Spoiled } from './spoiled'
import { workbook } from './workbook'

const GP = [{ code: '01001', apl: 1, apl65: 1, weight: 1 }]
const units = (rows: (string | number | null)[][]) => workbook({ 'APL 2023': rows })
const spoiled = (row: number, column: number, cell: string | number | null) =>
  units(
    gpSheet(2023, GP).map((cells, r) =>
      r === row ? cells.map((own, c) => (c === column ? cell : own)) : [...cells],
    ),
  )

/** Spoiled files on care: equipment, access, hospitals, the register. */
export const BAD_CARE_FILES: readonly Spoiled[] = [
  [
    'BPE: a column renamed',
    'equipment',
    'bpe/bpe24_sante_commune.csv',
    lines('CODE;TYPE', '01001;D113'),
    /bpe24_sante_commune\.csv, ligne 1, champ « code_commune »/,
  ],
  [
    'BPE: a line cut',
    'equipment',
    'BPE24.csv',
    lines('DEPCOM;TYPEQU', '01001'),
    /BPE24\.csv, ligne 2, champ « TYPEQU » : attendu 2 cellules, trouvé 1/,
  ],
  [
    'BPE: a code that lost its zero',
    'equipment',
    'BPE24.csv',
    lines('DEPCOM;TYPEQU', '1001;D113'),
    /ligne 2, champ « DEPCOM » : attendu un code de commune/,
  ],
  [
    'BPE: latin-1',
    'equipment',
    'BPE24.csv',
    latin1(lines('DEPCOM;TYPEQU;NOM', '01001;D113;Santé')),
    /BPE24\.csv, ligne 2, champ « NOM » : attendu un texte en UTF-8, trouvé l’octet 0xE9/,
  ],
  [
    'BPE: counts that are no numbers',
    'equipment',
    'c.csv',
    lines('GEO;GEO_OBJECT;FACILITY_TYPE;OBS_VALUE', '01001;COM;D113;nd'),
    /ligne 2, champ « OBS_VALUE » : attendu un nombre entier/,
  ],
  [
    'BPE: a negative count',
    'equipment',
    'c.csv',
    lines('GEO;GEO_OBJECT;FACILITY_TYPE;OBS_VALUE', '01001;COM;D113;-2'),
    /c\.csv, ligne 2, champ « OBS_VALUE » : attendu un nombre entier, trouvé « -2 »/,
  ],
  [
    'BPE: a heading alone',
    'equipment',
    'BPE24.csv',
    'DEPCOM;TYPEQU\n',
    /ligne 2 : attendu au moins une ligne de données/,
  ],
  [
    'APL: a page served as a workbook',
    'apl',
    'apl/apl_generalistes_communes.csv',
    '<!DOCTYPE html><title>Erreur 500</title>',
    /ligne 1 : attendu une table, trouvé une page de la toile/,
  ],
  ['APL: a workbook without any commune', 'apl', 'a.xlsx', gpWorkbook({ 2023: [] }), /feuille « APL 2023 »/],
  [
    'APL: « n.d. » in a cell',
    'apl',
    'a.xlsx',
    spoiled(10, 2, 'n.d.'),
    /feuille « APL 2023 », ligne 11, .* attendu un nombre, trouvé « n\.d\. »/,
  ],
  [
    'APL: a negative access',
    'apl',
    'a.xlsx',
    spoiled(10, 2, -1),
    /ligne 11, champ « APL .* attendu un nombre de 0 ou plus/,
  ],
  [
    'APL: no weight',
    'apl',
    'a.xlsx',
    spoiled(8, 6, 'Effectif'),
    /ligne 9, champ « population standardisee … generaliste » : attendu cette colonne, .*60 ans… »/,
  ],
  [
    'APL: a workbook with a style that cannot be read',
    'apl',
    'a.xlsx',
    workbook({ 'APL 2023': gpSheet(2023, GP) }, { 'xl/styles.xml': '<styleSheet>' }),
    /feuille « APL 2023 » : attendu une feuille lisible, .*xl\/styles\.xml : /,
  ],
  [
    'APL: an empty file',
    'apl',
    'apl/apl_generalistes_communes.csv',
    '',
    /ligne 1 : attendu une ligne d’en-tête, trouvé rien/,
  ],
  [
    'specialists: a density that is no number',
    'selfEmployed',
    's.csv',
    lines('annee,profession_sante,region,departement,densite', '2024,Psychiatres,84,38,s'),
    /ligne 2, champ « densite » : attendu un nombre/,
  ],
  [
    'FINESS: a line cut',
    'finess',
    'f.csv',
    'finess;etalab;111;2026-05-12\nstructureet;010000024;\n',
    /ligne 2, champ « structureet »/,
  ],
  [
    'Parquet cut short',
    'equipment',
    'BPE25.parquet',
    strToU8('PAR1' + 'x'.repeat(40)),
    /BPE25\.parquet : attendu un fichier Parquet entier, trouvé 44 octets, coupés ou abîmés/,
  ],
  [
    'APL: two million lines of one commune',
    'apl',
    'apl/apl_generalistes_communes.csv',
    `code_commune,apl_2023,population_standardisee_2022\n${'01001,1,1\n'.repeat(2e6)}`,
    /apl_generalistes_communes\.csv, ligne 3, champ « code_commune » : attendu un code présent une seule fois/,
  ],
  [
    'APL: a zip cut short, which a workbook is',
    'apl',
    'apl/apl_generalistes_communes.csv',
    gpWorkbook({ 2023: GP }).slice(0, 900),
    /apl_generalistes_communes\.csv : .*un fichier compressé .* qui ne s’ouvre pas : coupé ou abîmé/,
  ],
  [
    'SAE: a column renamed',
    'maternities',
    'sae/PERINAT_2024r.csv',
    lines('BOR;AN;FI;RS;AUTOR;LITS;LIT_SIN;ACCUN;ACCMU', 'PERINAT;2024;010000024;CH;TYPE1;8;0;1;0'),
    /PERINAT_2024r\.csv, ligne 1, champ « lit_obs » : attendu cette colonne/,
  ],
  [
    'SAE: births without the table of who is where',
    'maternities',
    'sae/PERINAT_2024r.csv',
    lines('BOR;AN;FI;RS;AUTOR;LIT_OBS;LIT_SIN;ACCUN;ACCMU', 'PERINAT;2024;010000024;CH;TYPE1;8;0;1;0'),
    /PERINAT_2024r\.csv, ligne 2, champ « FI » : attendu un établissement de la table ID_2024/,
  ],
  [
    'FINESS with a heading: a commune that cannot be',
    'finess',
    'finess.csv',
    lines('nofinesset;rs;categetab;commune;departement', '010000024;CH;355;51;01'),
    /finess\.csv, ligne 2, champ « commune » : attendu un code de commune/,
  ],
  [
    'FINESS+: cut short',
    'finess',
    'finess.json',
    '{"schemaVersion":"1.0.0","pmej":[{"ege":[',
    /finess\.json, ligne 1 : attendu du JSON entier/,
  ],
]
