import { describe, expect, it } from 'vitest'
import { mergeApl, readApl, readAplWorkbook } from '../../../scripts/sources/apl'
import { readAplProfessionWorkbook } from '../../../scripts/sources/aplProfessions'
import { headOf } from '../../../scripts/sources/found/head'
import { gpSheet, gpWorkbook } from '../support/dreesWorkbook'
import { temporaryFile } from '../support/temporaryFolder'
import { workbook, type Sheets } from '../support/workbook'

const LINES = [
  { code: '01001', apl: 1.942, apl65: 1.881, weight: 817.6 },
  { code: '2A004', apl: 0, apl65: null, weight: null },
  { code: '75101', apl: 4.0123456789, apl65: 3.5, weight: 12_000 },
]
const PREPARED = `code_commune,apl_2022,apl65_2022,apl_2023,apl65_2023,population_standardisee_2021
01001,1.9,1.8,1.942,1.881,817.6
2A004,3,2,0,,
75101,4.2,3.6,4.0123456789,3.5,12000
`
const EARLIER = LINES.map((line, k) => ({
  ...line,
  apl: [1.9, 3, 4.2][k] ?? null,
  apl65: [1.8, 2, 3.6][k] ?? null,
}))

const saved = (sheets: Sheets) => temporaryFile('apl.xlsx', workbook(sheets))
const read = (path: string) => readAplWorkbook(path, headOf(path).parts)

describe('the DREES’s workbook on general practitioners', () => {
  it('gives the values of the prepared file, one for one: preamble, units and notes left aside', async () => {
    const path = temporaryFile('x.xlsx', gpWorkbook({ 2022: EARLIER, 2023: LINES }))
    const { rows, vintages, weightYear } = await read(path)
    expect(rows).toEqual(readApl(temporaryFile('p.csv', PREPARED)).rows)
    expect([vintages, weightYear]).toEqual([['2022', '2023'], '2021'])
  })

  it('may say « et moins », have its heading on another line, its columns elsewhere, its accents apart', async () => {
    const [heading = [], ...rest] = gpSheet(2023, LINES, 'et moins').slice(8)
    const moved = [['Titre'], heading, ...rest].map((row) => [null, ...row])
    const decomposed = moved.map((row) =>
      row.map((cell) => (typeof cell === 'string' ? cell.normalize('NFD') : cell)),
    )
    const { rows } = await read(saved({ 'APL 2023': decomposed }))
    expect(rows.map(({ code, apl, apl65 }) => [code, apl['2023'], apl65['2023']])).toEqual([
      ['01001', 1.942, 1.881],
      ['2A004', 0, null],
      ['75101', 4.0123456789, 3.5],
    ])
  })

  const spoiled = (change: (rows: (string | number | null)[][]) => void) => {
    const rows = gpSheet(2023, LINES).map((row) => [...row])
    change(rows)
    return read(saved({ 'APL 2023': rows }))
  }
  it.each([
    [
      'a column renamed',
      (rows: (string | number | null)[][]) => void (rows[8]![2] = 'Accessibilité'),
      'feuille « APL 2023 », ligne 9, champ « apl aux medecins generalistes',
    ],
    [
      'a decimal comma',
      (rows: (string | number | null)[][]) => void (rows[10]![2] = '1,9'),
      'feuille « APL 2023 », ligne 11, champ « APL aux médecins généralistes » : attendu un nombre, trouvé « 1,9 »',
    ],
    [
      'a secret « s »',
      (rows: (string | number | null)[][]) => void (rows[10]![2] = 's'),
      'attendu un nombre, trouvé « s »',
    ],
    [
      'a negative access',
      (rows: (string | number | null)[][]) => void (rows[10]![2] = -1),
      'attendu un nombre de 0 ou plus, trouvé « -1 »',
    ],
    [
      'a code that lost its zero',
      (rows: (string | number | null)[][]) => void (rows[10]![0] = 1001),
      'ligne 11, champ « Code commune INSEE » : attendu un code de commune',
    ],
    [
      'a commune twice',
      (rows: (string | number | null)[][]) => void (rows[11]![0] = '01001'),
      'ligne 12, champ « Code commune INSEE » : attendu un code présent une seule fois',
    ],
    [
      'a figure without a code',
      (rows: (string | number | null)[][]) => void (rows[10]![0] = null),
      'attendu un code de commune à 5 caractères',
    ],
  ])('refuses %s, naming sheet, line and column', async (_, change, said) => {
    await expect(spoiled(change)).rejects.toThrow(said)
  })

  it('refuses a workbook cut short', async () => {
    const path = temporaryFile('x.xlsx', gpWorkbook({ 2023: LINES }).slice(0, 1500))
    await expect(readAplWorkbook(path, ['APL 2023'])).rejects.toThrow(
      'x.xlsx, feuille « APL 2023 » : attendu une feuille lisible',
    )
  })

  it('of another profession gives that one alone, midwives by their women', async () => {
    const heading = [
      'Code commune INSEE',
      'Commune',
      'APL aux sages-femmes',
      'Population féminine standardisée 2022 pour les sages-femmes',
      'Population totale 2022',
      'Population féminine 2022',
    ]
    const path = saved({
      'Lisez-moi': [['x']],
      'APL 2024': [
        ['Titre'],
        [],
        heading,
        [null, null, 'ETP pour 100 000 femmes'],
        ['01001', 'Un', 23.5, 382, 806, 400],
      ],
    })
    const years = await readAplProfessionWorkbook(path, headOf(path).parts, 'apl-sages-femmes')
    expect(years['apl-sages-femmes']).toEqual({ 2024: [{ code: '01001', value: 23.5, weight: 382 }] })
    expect(years['apl-infirmiers']).toEqual({})
  })
})

describe('a mixture of files on APL', () => {
  const prepared = () => readApl(temporaryFile('p.csv', PREPARED))
  it('adds a vintage to what is there, and weighs by the newest population', async () => {
    const next = LINES.map((line) => ({ ...line, apl: 2, weight: 900 }))
    const newer = await read(temporaryFile('x.xlsx', gpWorkbook({ 2024: next })))
    const [first] = mergeApl([newer, prepared()])
    expect(first).toEqual({
      code: '01001',
      weight: 900,
      apl: { 2022: 1.9, 2023: 1.942, 2024: 2 },
      apl65: { 2022: 1.8, 2023: 1.881, 2024: 1.881 },
    })
  })
  it('takes a vintage whole from the first file that has it', async () => {
    const own = await read(
      temporaryFile('x.xlsx', gpWorkbook({ 2023: [{ code: '01001', apl: 3, weight: null }] })),
    )
    const rows = mergeApl([own, prepared()])
    expect(rows.map(({ code, apl, weight }) => [code, apl['2023'] ?? null, weight])).toEqual([
      ['01001', 3, 817.6],
      ['2A004', null, null],
      ['75101', null, 12_000],
    ])
  })
})
