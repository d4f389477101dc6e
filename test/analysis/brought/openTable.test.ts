import { describe, expect, it } from 'vitest'
import { isTotal } from '@/analysis/brought/isTotal'
import { matchTable } from '@/analysis/brought/matchTable'
import { openTable } from '@/analysis/brought/openTable'
import { readFigures } from '@/analysis/brought/readFigures'
import { surveyTable } from '@/analysis/brought/surveyTable'
import { tableHead } from '@/analysis/brought/tableHead'
import { withWeights } from '@/analysis/brought/withWeights'
import { TableRefused, type TableProblem } from '@/domain/broughtTable'
import { realPlaces } from '../../support/realPlaceIndex'

const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string) => {
  const units = Uint16Array.from(`\uFEFF${text}`, (sign) => sign.charCodeAt(0))
  return new Uint8Array(units.buffer)
}
/** Every sign of these tests is one byte there, of the same number. */
const windows1252 = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0))

/** What the person sees of a file: the level, the headings of both columns, the figures by code, and what is left aside. */
async function seen(bytes: Uint8Array) {
  const file = await openTable(bytes)
  const table = await file.tableAt(0)
  const survey = surveyTable(table, realPlaces, file.sheets, 0)
  const { place, figures, columns } = survey
  if (!place) return { level: null, survey }
  const matching = matchTable(table, tableHead(table).first, place, realPlaces)
  const column = figures[0] ?? 0
  const rules = { parts: 'sum', twice: 'first' } as const
  const read = readFigures(table, matching, column, columns[column]?.decimal ?? ',', rules)
  return {
    level: place.level,
    by: columns[place.column]?.name,
    figure: columns[column]?.name,
    values: Object.fromEntries(read.codes.map((code, at) => [code, read.values[at]])),
    lost: matching.lost.map(({ text, why }) => `${text}: ${why}`),
    totals: matching.totals.map(({ text }) => text),
    survey,
    matching,
    read,
  }
}

const AIN = { '01004': 12.5, '01033': 1234, '01053': 7 }

describe('a table is the same whatever writes it', () => {
  const lines = (sign: string, decimal = ',') =>
    [
      ['Code Insee', 'Libellé', 'Médecins'],
      ['01004', 'Ambérieu-en-Bugey', `12${decimal}5`],
      ['01033', 'Valserhône', '1234'],
      ['01053', 'Bourg-en-Bresse', '7'],
    ].map((cells) => cells.join(sign))
  const quoted = [
    '"Code Insee","Libellé","Médecins"',
    '"01004","Ambérieu-en-Bugey","12,5"',
    '"01033","Valser\nhône","1234"',
    '"01053","Bourg ""en"" Bresse","7"',
  ]
  const cases: [string, Uint8Array][] = [
    ['semicolons and decimal commas', utf8(lines(';').join('\n'))],
    ['tabs', utf8(lines('\t').join('\n'))],
    ['commas and decimal points', utf8(lines(',', '.').join('\n'))],
    ['bars', utf8(lines('|').join('\r\n'))],
    ['lines of Windows', utf8(lines(';').join('\r\n'))],
    ['lines of old Macs', utf8(lines(';').join('\r'))],
    ['a mark of UTF-8', utf8(`\uFEFF${lines(';').join('\n')}`)],
    ['UTF-16', utf16(lines('\t').join('\r\n'))],
    ['Windows-1252', windows1252(lines(';').join('\r\n'))],
    ['quoted line breaks, quotes and commas', utf8(quoted.join('\n'))],
    [
      'a title, a blank line and a note above',
      utf8(['Médecins, 2023', '', 'Source : ARS', ...lines(';')].join('\n')),
    ],
    [
      'a title that spans the columns',
      utf8(['Médecins par commune;;', 'au 31 décembre;;', ';;', ...lines(';')].join('\n')),
    ],
    ['codes without their first zero', utf8(lines(';').join('\n').replaceAll(/^0/gm, ''))],
    ['lines of totals and notes', utf8([...lines(';'), 'Total;;1253,5', 'Source : ARS;;'].join('\n'))],
  ]
  it.each(cases)('%s', async (_, bytes) => {
    const found = await seen(bytes)
    expect(found.level).toBe('commune')
    expect(found.figure).toBe('Médecins')
    expect(found.values).toEqual(AIN)
  })
})

describe('numbers as tables write them', () => {
  const cases: [string, string[], number[]][] = [
    ['spaces between thousands', ['1 234', '12 345', '7'], [1234, 12345, 7]],
    ['narrow spaces between thousands', ['1\u202f234,5', '12\u202f345', '7'], [1234.5, 12345, 7]],
    ['no-break spaces', ['1\u00a0234', '12\u00a0345', '7'], [1234, 12345, 7]],
    ['points between thousands', ['1.234,5', '12.345,25', '7'], [1234.5, 12345.25, 7]],
    ['English numbers', ['1,234.5', '12,345.25', '7'], [1234.5, 12345.25, 7]],
    ['percentages', ['12,5 %', '7%', '100 %'], [12.5, 7, 100]],
    ['a minus sign of typography', ['−3,5', '-2', '0'], [-3.5, -2, 0]],
    ['powers of ten', ['1,5e3', '2', '3'], [1500, 2, 3]],
  ]
  it.each(cases)('%s', async (_, cells, expected) => {
    const rows = ['01004', '01033', '01053'].map((code, at) => `${code};${cells[at] ?? ''}`)
    const found = await seen(utf8(['Insee;Taux', ...rows].join('\n')))
    expect(found.read?.values).toEqual(expected)
  })
  it('what is no number is told, what says that there is none is counted, and neither is 0', async () => {
    const cells = ['nd', 'NaN', 'Infinity', '1e308', '=1+1', '12', '', '5 lits', 'n.c.', 'Non communiqué']
    const codes = '01001 01002 01004 01005 01006 01007 01008 01009 01010 01011'.split(' ')
    const rows = codes.map((code, at) => `${code};x${at};${cells[at] ?? ''}`)
    const table = { name: '', rows: ['Insee;Nom;Taux', ...rows].map((row) => row.split(';')) }
    const place = { column: 0, level: 'commune' } as const
    const matching = matchTable(table, 1, place, realPlaces)
    const read = readFigures(table, matching, 2, ',', { parts: 'sum', twice: 'first' })
    expect(read.codes).toEqual(['01007'])
    expect(read.without).toBe(5)
    expect(read.unreadable.map(({ text }) => text)).toEqual(['Infinity', '1e308', '=1+1', '5 lits'])
  })
})

describe('the territories, told by content', () => {
  const level = async (head: string, cells: readonly string[]) => {
    const found = await seen(
      utf8([`${head};Taux`, ...cells.map((cell, at) => `${cell};${at + 0.5}`)].join('\n')),
    )
    return [found.level, Object.keys(found.values ?? {}).sort()]
  }
  const cases: [string, string, string[], string, string[]][] = [
    ['Corsica', 'code', ['2A004', '2b033', '01004'], 'commune', ['01004', '2A004', '2B033']],
    ['names of communes', 'Commune', ['Ambert', 'Thiers', 'Ajaccio'], 'commune', ['2A004', '63003', '63430']],
    [
      'names with their département',
      'Commune',
      ['Ambert (63)', 'Saint-Denis, Réunion', 'Thiers (Puy-de-Dôme)'],
      'commune',
      ['63003', '63430', '97411'],
    ],
    [
      'codes and names in one cell',
      'Territoire',
      ['63003 - Ambert', '63430 - Thiers', '2A004 - Ajaccio'],
      'commune',
      ['2A004', '63003', '63430'],
    ],
    ['arrondissements', 'Insee', ['75101', '75102', '63003'], 'commune', ['63003', '75056']],
    ['départements by number', 'dep', ['1', '01', '2A', '971'].slice(1), 'departement', ['01', '2A', '971']],
    [
      'départements without their zero',
      'Département',
      ['1', '2', '2B', '974'],
      'departement',
      ['01', '02', '2B', '974'],
    ],
    [
      'names of départements',
      'Libellé',
      ['Ain', 'Puy-de-Dôme', 'Réunion'].slice(0, 2),
      'departement',
      ['01', '63'],
    ],
    ['codes of régions', 'reg', ['11', '84', '1'], 'region', ['01', '11', '84']],
    ['names of régions', 'Région', ['Bretagne', 'Île-de-France', 'Corse'], 'region', ['11', '53', '94']],
    [
      'SIREN of intercommunalités',
      'siren',
      ['200069169', '200070761', '246300701'].slice(0, 2),
      'epci',
      ['200069169', '200070761'],
    ],
    ['bassins de vie', 'bassin de vie', ['63003', '2A004', '01004'], 'bassin', ['01004', '2A004', '63003']],
  ]
  it.each(cases)('%s', async (_, head, cells, expected, codes) => {
    expect(await level(head, cells)).toEqual([expected, codes])
  })
})

describe('what is not matched', () => {
  it('a former commune adds to that of today; a total is set aside; a slip is told with the name that was meant', async () => {
    const found = await seen(
      utf8(
        [
          'Commune;Lits',
          'Ambert;10',
          'Ambret;3',
          'Baugé (49);5',
          'Zzyzx;1',
          'Saint-Denis;2',
          'TOTAL;21',
        ].join('\n'),
      ),
    )
    expect(found.values?.['63003']).toBe(10)
    expect(found.totals).toEqual(['TOTAL'])
    expect(found.lost).toEqual(['Ambret: unknown', 'Zzyzx: unknown', 'Saint-Denis: several'])
    expect(found.matching?.lost[0]?.likely).toContain('63003')
    expect(found.matching?.placed.find(({ text }) => text.startsWith('Baugé'))?.by).toBe('former')
  })
  it('a column of decimals names no territory: 12,5 is no place in département 5', async () => {
    const lines = ['Service;Taux', 'Urgences;12,5', 'Soins;3,7', 'Accueil;41,2', 'Nuit;8,9']
    expect((await seen(utf8(lines.join('\n')))).level).toBeNull()
  })
  it('no commune is taken for a total or a note because of its name', () => {
    expect(realPlaces.communes.table.name.filter(isTotal)).toEqual([])
    const notes = ['Source : ARS', 'Champ : France entière', 'Note. - provisoire', 'Ensemble', 'DROM']
    const foot = ['(1) Données provisoires.', '* Hors Mayotte', 'nd : non disponible', 'Données : ARS']
    for (const note of [...notes, ...foot]) expect(isTotal(note)).toBe(true)
  })
  it('another column weighs the figures: parts of a commune add up, what is below 0 or missing says nothing', () => {
    const rows = [
      ['01033', '1', '10'],
      ['01091', '3', '30'],
      ['01004', '2', '-1'],
      ['01053', '4', 'nd'],
    ]
    const table = { name: '', rows }
    const matching = matchTable(table, 0, { column: 0, level: 'commune' }, realPlaces)
    const rules = { parts: 'mean', twice: 'first' } as const
    const figures = readFigures(table, matching, 1, ',', rules)
    const weighed = withWeights(figures, table, matching, { column: 2, decimal: ',' }, 'first')
    expect(weighed.codes).toEqual(['01004', '01033', '01053'])
    expect(weighed.values).toEqual([2, 2, 4])
    expect(weighed.weights).toEqual([null, 40, null])
  })
  it('a corrected name is matched', async () => {
    const file = await openTable(utf8('Commune;Lits\nAmbert;10\nAmbret;3'))
    const table = await file.tableAt(0)
    const place = { column: 0, level: 'commune' } as const
    const found = matchTable(table, 1, place, realPlaces, new Map([['Ambret', '63010']]))
    expect(found.placed.map(({ code, by }) => [code, by])).toEqual([
      ['63003', 'name'],
      ['63010', 'person'],
    ])
    expect(found.lost).toEqual([])
  })
})

describe('files that are refused, each with its reason', () => {
  const problem = async (bytes: Uint8Array): Promise<TableProblem | null> => {
    try {
      await seen(bytes)
      return null
    } catch (error) {
      if (error instanceof TableRefused) return error.problem
      throw error
    }
  }
  const cases: [string, Uint8Array, TableProblem][] = [
    ['nothing', new Uint8Array(), { kind: 'empty' }],
    ['only blanks', utf8('\n \n'), { kind: 'empty' }],
    ['headings alone', utf8('Insee;Taux'), { kind: 'no-rows' }],
    ['a PDF called .csv', utf8('%PDF-1.7\n'), { kind: 'other', format: 'pdf' }],
    ['a picture called .csv', windows1252('\x89PNG\r\n\x1a\n'), { kind: 'other', format: 'picture' }],
    [
      'an old workbook',
      windows1252('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      { kind: 'other', format: 'old-document' },
    ],
    [
      'a page of the web',
      utf8('<!DOCTYPE html><html><body>404</body></html>'),
      { kind: 'other', format: 'web' },
    ],
    ['a gzip', windows1252('\x1f\x8b\x08\0'), { kind: 'other', format: 'archive' }],
    ['bytes of no text', windows1252('ab\0\x01\x02;c\nd\0'), { kind: 'other', format: 'unknown' }],
    [
      'ten thousand columns',
      utf8(`${'a;'.repeat(10_000)}\n${'1;'.repeat(10_000)}`),
      { kind: 'too-many', what: 'columns' },
    ],
  ]
  it.each(cases)('%s', async (_, bytes, expected) => {
    expect(await problem(bytes)).toEqual(expected)
  })
  it('headings that are keys of every object, or HTML, are texts like any other', async () => {
    const found = await seen(
      utf8('__proto__;<img src=x onerror=alert(1)>;constructor;Taux\n01004;<b>a</b>;1;2\n01033;b;3;4'),
    )
    expect(found.by).toBe('__proto__')
    expect(found.survey.columns.map(({ name }) => name)).toContain('<img src=x onerror=alert(1)>')
    expect(({} as Record<string, unknown>)['Taux']).toBeUndefined()
  })
  it('the figure is not the people, the year, the code or the place told beside it, unless nothing else is', async () => {
    const beside = await seen(utf8('Insee;Population;Année;Taux\n01004;15 934;2024;2,5\n01033;16 712;2024;4'))
    expect(beside.figure).toBe('Taux')
    const coded = await seen(
      utf8('Code;Département;Passages\n01;Ain;1200\n03;Allier;340\n2A;Corse-du-Sud;95\n63;Puy-de-Dôme;1999'),
    )
    expect(coded.figure).toBe('Passages')
    const unnamed = await seen(utf8('Dpt;Libellé;Lits\n01;Ain;12\n03;Allier;3\n63;Puy-de-Dôme;9'))
    expect(unnamed.figure).toBe('Lits')
    const alone = await seen(utf8('Insee;Population\n01004;15 934\n01033;16 712'))
    expect(alone.figure).toBe('Population')
  })
  it('headings told twice are told apart', async () => {
    const found = await seen(utf8('Insee;Taux;Taux\n01004;1,5;2\n01033;3,5;4'))
    expect(found.survey.columns.map(({ name }) => name)).toEqual(['Insee', 'Taux', 'Taux (2)'])
  })
})
