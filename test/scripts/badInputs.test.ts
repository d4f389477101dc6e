import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { findInputs, readInput } from '../../scripts/sources/found/findInputs'
import type { InputName } from '../../scripts/sources/found/INPUTS'
import { gpSheet, gpWorkbook } from './support/dreesWorkbook'
import { temporaryFolder } from './support/temporaryFolder'
import { workbook } from './support/workbook'

const GP = [{ code: '01001', apl: 1, apl65: 1, weight: 1 }]
const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const zip = zipSync({ 'base.csv': strToU8(lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;1;1')) })
const units = (rows: (string | number | null)[][]) => workbook({ 'APL 2023': rows })
const spoiled = (row: number, column: number, cell: string | number | null) =>
  units(
    gpSheet(2023, GP).map((cells, r) =>
      r === row ? cells.map((own, c) => (c === column ? cell : own)) : [...cells],
    ),
  )

/** A file as a producer can send it, spoiled: where it lies, what it holds, what is said, of which input. */
const BAD: [what: string, input: InputName, path: string, content: string | Uint8Array, said: RegExp][] = [
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
    /BPE24\.csv, ligne 2 : attendu 2 cellules, trouvé 1/,
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
    /attendu un texte en UTF-8/,
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
    /attendu un nombre entier/,
  ],
  [
    'BPE: a heading alone',
    'equipment',
    'BPE24.csv',
    'DEPCOM;TYPEQU\n',
    /ligne 2 : attendu au moins une ligne de données/,
  ],
  ['census: a zip cut short', 'age', 'age/commune_age_2022.csv', zip.slice(0, 60), /commune_age_2022\.csv/],
  [
    'census: « s » for a figure',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;s;1'),
    /ligne 2, champ « P22_POP7589 » : attendu un nombre, trouvé « s »/,
  ],
  [
    'census: more old people than people',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;11;1'),
    /attendu un nombre de 0 à 10/,
  ],
  [
    'census: a decimal comma',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10,5;1;1'),
    /champ « P22_POP » : attendu un nombre, trouvé « 10,5 »/,
  ],
  [
    'census: a commune twice',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;1;1', '01001;10;1;1'),
    /ligne 3, champ « CODGEO » : attendu un code présent une seule fois/,
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
  ['APL: a negative access', 'apl', 'a.xlsx', spoiled(10, 2, -1), /ligne 11, .* attendu un nombre de 0/],
  ['APL: no weight', 'apl', 'a.xlsx', spoiled(8, 6, 'Effectif'), /ligne 9, champ « population standardisee/],
  [
    'APL: a workbook with a style that cannot be read',
    'apl',
    'a.xlsx',
    workbook({ 'APL 2023': gpSheet(2023, GP) }, { 'xl/styles.xml': '<styleSheet>' }),
    /feuille « APL 2023 » : attendu une feuille lisible/,
  ],
  [
    'APL: an empty file',
    'apl',
    'apl/apl_generalistes_communes.csv',
    '',
    /ligne 1 : attendu une ligne d’en-tête, trouvé rien/,
  ],
  [
    'belonging: a workbook without its sheet',
    'cog',
    'cog/communes_appartenance_2024.csv',
    workbook({ Autre: [['x']] }),
    /communes_appartenance_2024\.csv/,
  ],
  [
    'belonging: a région that cannot be',
    'cog',
    'a.xlsx',
    workbook({
      COM: [
        ['CODGEO', 'LIBGEO', 'DEP', 'REG', 'BV2022'],
        ['01001', 'Un', '01', 'ARA', '01004'],
      ],
    }),
    /feuille « COM », ligne 2, champ « REG » : attendu un code de région/,
  ],
  [
    'centres: a latitude off the earth',
    'centres',
    'c.json',
    JSON.stringify([{ code: '01001', centre: { type: 'Point', coordinates: [4, 146] } }]),
    /centre\.coordinates\.1/,
  ],
  [
    'centres: JSON cut short',
    'centres',
    'c.json',
    '[{"code":"01001","centre":{"type":',
    /c\.json, ligne 1 : attendu du JSON entier/,
  ],
  [
    'contours: a shape without coordinates',
    'recentPolygons',
    'g.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: '01001', nom: 'Un', codeDepartement: '01' },
          geometry: { type: 'Polygon', coordinates: [] },
        },
      ],
    }),
    /g\.geojson/,
  ],
  [
    'remoteness: a page with a state of 200',
    'remote',
    'need/part_pop_eloignee_soins_proximite_2023_communes.csv',
    '<html>Erreur</html>\n',
    /une page de la toile/,
  ],
  [
    'remoteness: a share above the whole',
    'remote',
    'o.csv',
    lines('codgeo;libgeo;an;part_pop_eloigne_soin', '01001;Un;2023;100,5'),
    /ligne 2, champ « part_pop_eloigne_soin » : attendu un nombre de 0 à 100/,
  ],
  [
    'FRR: a class unknown',
    'frr',
    'f.csv',
    lines('Code_insee;Commune;Classement FRR et FRR+ au 10 juillet 2025', '01001;Un;FRR++'),
    /attendu un classement connu/,
  ],
  [
    'specialists: a density that is no number',
    'selfEmployed',
    's.csv',
    lines('annee,profession_sante,region,departement,densite', '2024,Psychiatres,84,38,s'),
    /ligne 2, champ « densite » : attendu un nombre/,
  ],
  [
    'movements: a day that is none',
    'movements',
    'm.csv',
    lines('MOD,DATE_EFF,TYPECOM_AV,COM_AV,TYPECOM_AP,COM_AP', '32,2027,COM,01001,COM,01002'),
    /ligne 2, champ « DATE_EFF » : attendu un jour/,
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
    /BPE25\.parquet : attendu un fichier Parquet entier/,
  ],
]

describe('a file as its producer can spoil it stops the reading, and nothing is written:', () => {
  it.each(BAD)('%s', async (_, input, path, content, said) => {
    const folder = temporaryFolder({ [path]: content })
    await expect(readInput(folder, findInputs(folder), input)).rejects.toThrow(said)
    expect(readdirSync(folder)).toHaveLength(1)
    expect(
      existsSync(join(folder, path)) && Buffer.from(content).equals(readFileSync(join(folder, path))),
    ).toBe(true)
  })
})
