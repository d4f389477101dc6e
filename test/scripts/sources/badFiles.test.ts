import { truncateSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAge } from '../../../scripts/sources/age'
import { readApl } from '../../../scripts/sources/apl'
import { readCog2024 } from '../../../scripts/sources/cog2024'
import { readCommuneCentres } from '../../../scripts/sources/communeCentres'
import { readCommuneMeasure } from '../../../scripts/sources/communeMeasure'
import { readCommunePolygons } from '../../../scripts/sources/communePolygons'
import { readEmergencies } from '../../../scripts/sources/emergencies'
import { readEquipment } from '../../../scripts/sources/equipment'
import { readLabels2024 } from '../../../scripts/sources/labels2024'
import { temporaryFile } from '../support/temporaryFolder'

const APL = 'code_commune,population_standardisee_2022,apl_2015,apl_2022,apl_2023,apl65_2022,apl65_2023'
const BPE = 'code_commune,D113_msp,D108_centre_sante,D265_medecin_generaliste,D307_pharmacie,D281_infirmier'
const CENTRES = 'code_insee,lat,lon'
const COG = 'CODGEO,LIBGEO,DEP,REG,BV2022'
const URGENCES =
  'finess,name,code_commune,lat,lon,passages_2025,general,pediatric,seasonal,antenna,coord_doubt'

const lines = (...rows: string[]) => `${rows.join('\n')}\n`
const apl = (value: string, code = '01001') => lines(APL, `${code},100,2,2,${value},2,2`)
const latin1 = (text: string) => Buffer.from(text, 'latin1')
const remote = (path: string) => readCommuneMeasure(path, /^part$/, 0, 100)

/** A file as it can arrive, who reads it, and what is then said: each names the line, what was expected and what was found. */
const BAD: [
  what: string,
  read: (path: string) => unknown,
  content: string | Uint8Array,
  said: string | RegExp,
][] = [
  [
    'a column renamed',
    readApl,
    apl('2').replace('apl_2023', 'APL 2023'),
    /ligne 1, champ « apl_2023 » : attendu cette colonne/,
  ],
  [
    'a decimal comma',
    readApl,
    apl('"2,5"'),
    'ligne 2, champ « apl_2023 » : attendu un nombre, trouvé « 2,5 »',
  ],
  ['a secret « s »', readApl, apl('s'), 'ligne 2, champ « apl_2023 » : attendu un nombre, trouvé « s »'],
  ['« nd »', readApl, apl('nd'), 'attendu un nombre, trouvé « nd »'],
  ['« n.d. »', readApl, apl('n.d.'), 'attendu un nombre, trouvé « n.d. »'],
  ['a negative access', readApl, apl('-1'), 'attendu un nombre de 0 ou plus, trouvé « -1 »'],
  ['not a number', readApl, apl('NaN'), 'attendu un nombre, trouvé « NaN »'],
  ['a number without end', readApl, apl('1e999'), 'attendu un nombre, trouvé « 1e999 »'],
  ['a blank that is no empty cell', readApl, apl(' '), 'attendu un nombre, trouvé «   »'],
  [
    'a code without its zero',
    readApl,
    apl('2', '1001'),
    'ligne 2, champ « code_commune » : attendu un code de commune',
  ],
  [
    'a code of Corsica in lower case',
    readApl,
    apl('2', '2a004'),
    'attendu un code de commune à 5 caractères',
  ],
  ['a département for a commune', readApl, apl('2', '01'), 'attendu un code de commune à 5 caractères'],
  [
    'a commune twice',
    readApl,
    apl('2') + '01001,100,2,2,2,2,2\n',
    'ligne 3, champ « code_commune » : attendu un code présent une seule fois',
  ],
  ['nothing at all', readApl, '', 'ligne 1 : attendu une ligne d’en-tête, trouvé rien'],
  ['a heading alone', readApl, lines(APL), 'ligne 2 : attendu au moins une ligne de données'],
  [
    'a last line cut',
    readApl,
    apl('2') + '01002,1',
    'ligne 3, champ « apl_2015 » : attendu 7 cellules, trouvé 2',
  ],
  [
    'an empty line inside',
    readApl,
    `${apl('2')}\n01002,1,2,2,2,2,2\n`,
    'ligne 3, champ « population_standardisee_2022 » : attendu 7 cellules, trouvé 1',
  ],
  ['a cell too many', readApl, apl('2,5'), 'ligne 2 : attendu 7 cellules, trouvé 8'],
  [
    'a quote never closed',
    readApl,
    apl('"2'),
    'ligne 2, champ « apl65_2022 » : attendu 7 cellules, trouvé 5',
  ],
  [
    'a page of the web',
    readApl,
    '<!DOCTYPE html>\n<html><title>404</title></html>\n',
    'ligne 1 : attendu une table, trouvé une page de la toile',
  ],
  ['JSON for a table', readApl, '{"error":"not found"}\n', 'champ « code_commune » : attendu cette colonne'],
  [
    'a zip for a table',
    readApl,
    Buffer.from('504b03041400ff', 'hex'),
    'fichier.geojson : attendu un texte, trouvé un zip ou un classeur, coupé ou d’une forme que cette entrée n’a pas',
  ],
  [
    'UTF-16',
    readApl,
    Buffer.from(`\uFEFF${apl('2')}`, 'utf16le'),
    'ligne 1 : attendu un texte en UTF-8, trouvé l’octet 0xFF',
  ],
  [
    'labels in latin-1',
    readLabels2024,
    latin1('NIVGEO,CODGEO,LIBGEO\nREG,84,Rhône\nREG,11,Île-de-France\n'),
    'ligne 2, champ « LIBGEO » : attendu un texte en UTF-8, trouvé l’octet 0xF4',
  ],
  [
    'a level that does not exist',
    readLabels2024,
    'NIVGEO,CODGEO,LIBGEO\nCANTON,01,Ain\n',
    'ligne 2, champ « NIVGEO » : attendu',
  ],
  [
    'a name left empty',
    readLabels2024,
    'NIVGEO,CODGEO,LIBGEO\nREG,84,\n',
    'champ « LIBGEO » : attendu un texte non vide',
  ],
  [
    'part of a pharmacy',
    readEquipment,
    lines(BPE, '01004,1,0,2.5,1,1'),
    'champ « D265_medecin_generaliste » : attendu un nombre entier, trouvé « 2.5 »',
  ],
  [
    'fewer than no pharmacy',
    readEquipment,
    lines(BPE, '01004,1,0,-2,1,1'),
    'attendu un nombre entier, trouvé « -2 »',
  ],
  [
    'thousands with a space',
    readEquipment,
    lines(BPE, '01004,1,0,1 234,1,1'),
    'attendu un nombre entier, trouvé « 1 234 »',
  ],
  [
    'a count left empty',
    readEquipment,
    lines(BPE, '01004,1,0,,1,1'),
    'attendu un nombre entier, trouvé rien',
  ],
  [
    'more old people than people',
    readAge,
    'com,pop2022,pop75p\n01001,100,101\n',
    'champ « pop75p » : attendu un nombre de 0 à 100, trouvé « 101 »',
  ],
  ['a share above the whole', remote, 'code_commune,part\n01001,100.5\n', /ligne 2, champ « part »/],
  [
    'a latitude off the earth',
    readCommuneCentres,
    lines(CENTRES, '01001,91,4.9'),
    'champ « lat » : attendu un nombre de -90 à 90',
  ],
  [
    'a latitude in degrees and minutes',
    readCommuneCentres,
    lines(CENTRES, '01001,46°09,4.9'),
    'champ « lat » : attendu un nombre, trouvé « 46°09 »',
  ],
  [
    'a département that cannot be',
    readCog2024,
    lines(COG, '01001,Un,2C,84,01004'),
    'champ « DEP » : attendu un code de département',
  ],
  [
    'a flag that is neither yes nor no',
    readEmergencies,
    lines(URGENCES, '010,CH,01053,46.2,5.2,10,2,0,0,0,0'),
    'champ « general » : attendu un nombre de 0 à 1',
  ],
  [
    'outlines cut short',
    readCommunePolygons,
    '{"type":"FeatureCollection","features":[{"type":',
    'attendu du JSON entier',
  ],
]

describe('a file that is not what it should be is refused, line and field first:', () => {
  it.each(BAD)('%s', (_, read, content, said) => {
    const path = temporaryFile('fichier.geojson', content)
    expect(() => read(path)).toThrow(said)
    expect(() => read(path)).toThrow('fichier.geojson')
  })

  it('semicolons or tabs for commas are no fault: a table is read whatever separates its cells', () => {
    for (const sign of [';', '\t']) {
      const path = temporaryFile('apl.csv', apl('2').replaceAll(',', sign))
      expect(readApl(path).rows[0]?.apl).toEqual({ 2015: 2, 2022: 2, 2023: 2 })
    }
  })

  it('a file that is not there, and outlines that are not', () => {
    expect(() => readApl('/nulle/part.csv')).toThrow('part.csv : attendu un fichier lisible')
    expect(() => readCommunePolygons('/nulle/part.geojson')).toThrow(
      'part.geojson : attendu un fichier lisible',
    )
  })

  it('a file far too large, without being read', () => {
    const path = temporaryFile('grand.csv', apl('2'))
    truncateSync(path, 2e9)
    expect(() => readApl(path)).toThrow('grand.csv : attendu un fichier de 64 Mo au plus, trouvé 2000 Mo')
  })

  it('but a true replacement sign is only a sign', () => {
    const path = temporaryFile('libelles.csv', 'NIVGEO,CODGEO,LIBGEO\nREG,84,Rh\uFFFDne\n')
    expect(readLabels2024(path).region.get('84')).toBe('Rh\uFFFDne')
  })
})
