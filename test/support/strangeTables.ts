import { strToU8, zipSync } from 'fflate'
import { toXlsx } from '@/analysis/writeXlsx'

const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0)).buffer)
/** Every sign of these files is one byte there, of the same number. */
const oneByte = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
const lines = (...all: string[]) => strToU8(all.join('\n'))
const table = (cells: readonly string[], head = 'Insee;Taux') =>
  lines(head, ...cells.map((cell, at) => `${['01004', '01033', '01053', '63003'][at]};${cell}`))
/** A workbook in ODS of one sheet; cells are texts, but for those that an attribute says. */
const ods = (content: string, before = '') =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `${before}<office:document-content><table:table table:name="F">${content}</table:table></office:document-content>`,
  })
const odsRow = (cells: readonly string[], times = 1) =>
  `<table:table-row table:number-rows-repeated="${times}">${cells.map((cell) => `<table:table-cell><text:p>${cell}</text:p></table:table-cell>`).join('')}</table:table-row>`
const ODS = ods(odsRow(['Insee', 'Taux']) + odsRow(['01004', '1,5']) + odsRow(['01033', '2']))
const json = (...properties: string[]) =>
  strToU8(`{"features":[${properties.map((one) => `{"properties":{${one}}}`).join(',')}]}`)
const AIN = ['Insee;Nom;Taux', '01004;Ambérieu;1,5', '01033;Valserhône;2']

/** Files of figures as people and strangers have them, each made here. */
export const STRANGE_TABLES: Readonly<Record<string, Uint8Array>> = {
  'points-virgules.csv': lines(...AIN),
  'tabulations.txt': lines(...AIN.map((line) => line.replaceAll(';', '\t'))),
  'virgules.csv': lines('Insee,Taux', '01004,1.5', '01033,2'),
  'windows-1252.csv': oneByte(AIN.join('\r\n')),
  'utf-16.txt': utf16(AIN.join('\r\n').replaceAll(';', '\t')),
  'marque.csv': strToU8(`\uFEFF${AIN.join('\r\n')}`),
  'guillemets.csv': lines(
    '"Insee","Nom","Taux"',
    '"01004","Ambérieu\nen Bugey","1,5"',
    '"01033","Val ""s""","2"',
  ),
  'preambule.csv': lines('Taux par commune, 2023', '', 'Source : ARS', ...AIN),
  'zeros-perdus.csv': lines('Insee;Taux', '1004;1,5', '1033;2'),
  'corse.csv': lines('Insee;Taux', '2A004;1,5', '2b033;2', '20004;3'),
  'total.csv': lines(...AIN, 'Total;;3,5', 'Source : ARS;;'),
  'intitules-sur-deux-lignes.csv': lines('Insee;Taux;', ';2023;2022', '01004;1,5;7', '01033;2;8'),
  'noms-de-champs.csv': lines('Code géographique;Lits en 2023', 'CODGEO;LITS_23', '01004;4', '01033;9'),
  'notes-de-bas-de-tableau.csv': lines(...AIN, '(1) Provisoire;;', '* Hors cliniques;;', 's : secret;;'),
  'secrets.csv': table(['< 5', 's', '12', '//']),
  'commune-fusionnee.csv': lines('Insee;Lits', '01033;9', '01091;2', '01004;1'),
  'arrondissements.csv': lines('Insee;Lits', '75101;9', '75102;2'),
  'deux-fois.csv': lines('Insee;Taux', '01004;1,5', '01004;2,5', '01033;4'),
  'fautes.csv': lines('Commune;Lits', 'Ambert;10', 'Ambret;3', 'Saint-Denis;4', 'Thiers;2'),
  'champ-le-duc.csv': lines('Commune;Lits', 'Champ-le-Duc;1', 'Source-Seine;2', 'Ambert;3'),
  'codes-postaux.csv': lines('Code postal;Lits', '63600;1', '63300;2', '01500;3'),
  'lignes-vides.csv': lines(...AIN, ';;3', ';;'),
  'departements.csv': lines('Département;Taux', '1;1,5', '2A;2', '971;3'),
  'regions.csv': lines('Région;Taux', 'Bretagne;1,5', 'Corse;2', 'Île-de-France;3'),
  'pourcents.csv': table(['12,5 %', '7%', '100 %']),
  'milliers.csv': table(['1 234,5', '12 345', '7']),
  'absences.csv': table(['nd', 'NaN', '12', '']),
  'infini.csv': table(['Infinity', '7', '12', '8']),
  'immense.csv': table(['1e308', '7', '12', '8']),
  'formules.csv': table(['=1+1', '7', '12', '8']),
  'html.csv': lines('<img src=x onerror=alert(1)>;Taux', '01004;1', '01033;2'),
  'proto.csv': lines('__proto__;constructor', '01004;1,5', '01033;2'),
  'colonnes-en-double.csv': lines('Insee;Taux;Taux', '01004;1,5;7', '01033;2;8'),
  'sans-intitules.csv': lines('01004;1,5', '01033;2', '01053;3'),
  'classeur.xlsx': toXlsx([
    {
      name: 'F',
      head: true,
      rows: [
        ['Insee', 'Taux'],
        ['01004', 1.5],
        ['01033', 2],
      ],
    },
  ]),
  'classeur-renomme.csv': toXlsx([
    {
      name: 'F',
      head: true,
      rows: [
        ['Insee', 'Taux'],
        ['01004', 1.5],
      ],
    },
  ]),
  'formule.xlsx': zip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="F" r:id="a"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="a" Target="worksheets/s.xml"/></Relationships>',
    'xl/worksheets/s.xml':
      '<worksheet><sheetData><row><c t="str"><v>Insee</v></c><c t="str"><v>Taux</v></c></row><row><c t="str"><v>01004</v></c><c><f>HYPERLINK("http://exemple.fr")</f><v>2.5</v></c></row></sheetData></worksheet>',
  }),
  'objets.geojson': strToU8(
    '{"features":[{"properties":{"insee":"01004","taux":1.5}},{"properties":{"insee":"01033","taux":2}}]}',
  ),
  'sans-territoire.csv': lines('Nuance;Taux', 'bleu pâle;1', 'gris clair;2'),
  'sans-chiffre.csv': lines('Insee;Nom', '01004;Ambérieu', '01033;Valserhône'),
  'zero-octet.csv': new Uint8Array(),
  'blancs.csv': lines('', '  ', ''),
  'intitules-seuls.csv': lines('Insee;Taux'),
  'pdf.csv': strToU8('%PDF-1.7'),
  'image.csv': oneByte('\x89PNG\r\n\x1a\n'),
  'ancien.xls': oneByte('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  'page.csv': strToU8('<!DOCTYPE html><html><body>404</body></html>'),
  'archive.gz': oneByte('\x1f\x8b\x08\0'),
  'octets.csv': oneByte('ab\0\x01\x02;c\nd\0'),
  'dix-mille-colonnes.csv': lines('a;'.repeat(10_000), '1;'.repeat(10_000)),
  'trop-de-lignes.csv': strToU8(`Insee;Taux\n${'01004;1\n'.repeat(100_001)}`),
  'autre.zip': zip({ 'a.csv': 'a;b' }),
  'coupe.xlsx': zip({ 'xl/workbook.xml': '<workbook/>' }).slice(0, 60),
  'entites.xlsx': zip({
    'xl/workbook.xml': '<workbook/>',
    'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>',
  }),
  'bombe.xlsx': zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/s.xml': ' '.repeat(30_000_000) }),
  'coupe.geojson': strToU8('{"features": ['),
  'autre.json': strToU8('{"a": 1}'),
  'classeur.ods': ODS,
  'classeur-renomme.txt': ODS,
  'formule.ods': ods(
    odsRow(['Insee', 'Taux']) +
      '<table:table-row><table:table-cell><text:p>01004</text:p></table:table-cell><table:table-cell office:value="2.5" table:formula="of:=WEBSERVICE(&quot;http://exemple.fr&quot;)"><text:p>2,5</text:p></table:table-cell></table:table-row>',
  ),
  'repete-sans-fin.ods': ods(odsRow(['Insee', 'Taux']) + odsRow(['01004', '1'], 99_999).repeat(200)),
  'coupe.ods': ODS.slice(0, 90),
  'entites.ods': ods(odsRow(['&a;']), '<!DOCTYPE x [<!ENTITY a "aaaa">]>'),
  'dix-mille-colonnes.ods': ods(odsRow(Array.from({ length: 10_000 }, (_, at) => `c${at}`))),
  'bombe.ods': ods(' '.repeat(30_000_000)),
  'dix-mille-colonnes.xlsx': toXlsx([
    { name: 'F', head: true, rows: [Array.from({ length: 10_000 }, (_, at) => `c${at}`), ['01004']] },
  ]),
  'chemins.xlsx': zip({ '../../xl/workbook.xml': '<workbook/>', '/etc/passwd': 'x' }),
  'infini.geojson': json(
    '"insee":"01004","taux":1e999',
    '"insee":"01033","taux":2',
    '"insee":"01053","taux":3',
    '"insee":"63003","taux":4',
  ),
  'immense.geojson': json(
    '"insee":"01004","taux":1e308',
    '"insee":"01033","taux":2',
    '"insee":"01053","taux":3',
    '"insee":"63003","taux":4',
  ),
  'nan.geojson': json('"insee":"01004","taux":NaN'),
  'proto.geojson': json('"__proto__":"01004","taux":1.5', '"__proto__":"01033","taux":2'),
  'dix-mille-colonnes.geojson': json(
    `"insee":"01004",${Array.from({ length: 10_000 }, (_, at) => `"c${at}":1`).join(',')}`,
  ),
  'tabulation-nulle.csv': strToU8('Insee;Taux\n01004;1,5\u0000\n'),
}
