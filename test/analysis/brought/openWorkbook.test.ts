import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openTable } from '@/analysis/brought/openTable'
import { toXlsx } from '@/analysis/writeXlsx'
import { TableRefused, type TableProblem } from '@/domain/broughtTable'

const zip = (files: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])))
const tableOf = async (bytes: Uint8Array, sheet = 0) =>
  (await (await openTable(bytes)).tableAt(sheet)).rows.map((row) => [...row])
const problem = async (bytes: Uint8Array): Promise<TableProblem | null> => {
  try {
    await tableOf(bytes)
    return null
  } catch (error) {
    if (error instanceof TableRefused) return error.problem
    throw error
  }
}

const xlsx = (sheet: string, more: Record<string, string> = {}) =>
  zip({
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Chiffres" sheetId="1" r:id="rId1"/><sheet name="Caché" state="hidden" r:id="rId2"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': '<worksheet><sheetData/></worksheet>',
    ...more,
  })
const ods = (rows: string) =>
  zip({
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'content.xml': `<?xml version="1.0"?><office:document-content><office:body><office:spreadsheet><table:table table:name="Feuille1">${rows}</table:table><table:table table:name="Vide"/></office:spreadsheet></office:body></office:document-content>`,
    'Object 1/content.xml': '<office:document-content>une image</office:document-content>',
  })

describe('percentages and dates', () => {
  /** Styles 0 to 4: as they are, two percentages, two dates; one that only writes a sign in quotes is 5. */
  const styles =
    '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="0.0&quot; &quot;%"/><numFmt numFmtId="165" formatCode="[$-40C]dd\\-mmm\\-yy"/><numFmt numFmtId="166" formatCode="0&quot; % de jours&quot;"/></numFmts>' +
    '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs></styleSheet>'
  const row = `<row r="1">${[0.125, 0.125, 0.07, 45352, 45352.5, 0.5].map((value, style) => `<c s="${style}"><v>${value}</v></c>`).join('')}<c s="1" t="s"><v>0</v></c></row>`
  const shared = '<sst><si><t>nd</t></si></sst>'
  const expected = [['0.125', '12.5 %', '7 %', '2024-03-01', '2024-03-01', '0.5', 'nd']]
  it.each([
    ['plain lines', ''],
    ['lines that a parser reads', '<!-- -->'],
  ])('of an XLSX workbook are read as they are shown, in %s', async (_, before) => {
    const more = { 'xl/styles.xml': styles, 'xl/sharedStrings.xml': shared }
    expect(await tableOf(xlsx(before + row, more))).toEqual(expected)
  })
  it.each([
    ['plain lines', ''],
    ['lines that a parser reads', '<!-- -->'],
  ])('of an ODS workbook are read as they are shown, in %s', async (_, before) => {
    const cell = (type: string, value: number, shown: string, more = '') =>
      `<table:table-cell office:value-type="${type}" office:value="${value}"${more}><text:p>${shown}</text:p></table:table-cell>`
    const lines = [
      cell('percentage', 0.125, '12,5 %') + cell('percentage', 0.07, '7 %') + cell('float', 0.5, '0,5'),
      cell('float', 0.5, '0,5') + cell('percentage', 1, '100 %', ' table:number-columns-repeated="2"'),
    ]
    const rows = lines.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')
    expect(await tableOf(ods(before + rows))).toEqual([
      ['12.5 %', '7 %', '0.5'],
      ['0.5', '100 %', '100 %'],
    ])
  })
})

describe('an XLSX workbook', () => {
  it('written by the site is read as it was', async () => {
    const bytes = toXlsx([
      {
        name: 'Chiffres',
        head: true,
        rows: [
          ['code', 'taux'],
          ['01004', 12.5],
          ['2A004', null],
        ],
      },
    ])
    expect(await tableOf(bytes)).toEqual([['code', 'taux'], ['01004', '12.5'], ['2A004']])
  })
  it('has shared texts, in parts, without how they are pronounced; errors are empty; what a formula gave is read', async () => {
    const bytes = xlsx(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>1004</v></c><c r="B2"><f>1+1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3" t="str"><f>A1</f><v>x</v></c><c r="B3" t="e"><v>#N/A</v></c></row>',
      {
        'xl/sharedStrings.xml':
          '<sst><si><t>Code</t></si><si><r><t>Ta</t></r><r><t>ux &amp; co</t></r><rPh><t>non</t></rPh></si></sst>',
      },
    )
    expect(await tableOf(bytes)).toEqual([
      ['Code', 'Taux & co'],
      ['1004', '2'],
      ['x', ''],
    ])
  })
  it('keeps the place of lines and cells that are not written', async () => {
    const bytes = xlsx('<row r="3"><c r="C3"><v>7</v></c></row>')
    expect(await tableOf(bytes)).toEqual([[], [], ['', '', '7']])
  })
  it('writes numbers as they were typed, not as they are stored', async () => {
    const bytes = xlsx('<row r="1"><c r="A1"><v>0.30000000000000004</v></c><c r="B1"><v>1E3</v></c></row>')
    expect(await tableOf(bytes)).toEqual([['0.3', '1000']])
  })
  it('names the sheets that are shown', async () => {
    expect((await openTable(xlsx(''))).sheets).toEqual(['Chiffres'])
  })
})

describe('an ODS workbook', () => {
  it('is read with its repeated cells and lines, without its notes', async () => {
    const bytes = ods(
      '<table:table-row><table:table-cell><text:p>Code</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"><text:p>T</text:p><office:annotation><text:p>note</text:p></office:annotation></table:table-cell><table:table-cell table:number-columns-repeated="16000"/></table:table-row>' +
        '<table:table-row table:number-rows-repeated="2"><table:table-cell office:value-type="float" office:value="12.5" table:formula="of:=1+1"><text:p>12,5</text:p></table:table-cell></table:table-row>' +
        '<table:table-row table:number-rows-repeated="1048000"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>',
    )
    const rows = await tableOf(bytes)
    expect(rows).toEqual([['Code', 'T', 'T'], ['12.5'], ['12.5']])
    expect((await openTable(bytes)).sheets).toEqual(['Feuille1', 'Vide'])
  })
})

describe('the lines of an ODS sheet', () => {
  const row = (cells: string, more = '') => `<table:table-row${more}>${cells}</table:table-row>`
  const text = (words: string, more = '') =>
    `<table:table-cell${more} office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
  const number = (value: string) =>
    `<table:table-cell office:value-type="float" office:value="${value}"><text:p>environ</text:p></table:table-cell>`
  const kinds = [
    row(text('Code') + text('Taux')),
    row(text('01004') + number('1.5') + '<table:table-cell table:number-columns-repeated="3"/>'),
    row(text('L&apos;Île &amp; <text:span>Yeu</text:span>') + number('2')),
    row(
      '<table:table-cell/>' +
        text('a') +
        '<table:covered-table-cell/>' +
        text('b', ' table:number-columns-repeated="2"'),
    ),
    row('<table:table-cell/>', ' table:number-rows-repeated="2"'),
    row(text('01033'), " table:style-name='ro1'"),
    row(text('un') + '\n' + text('deux lignes</text:p><text:p>deux')),
    '<table:table-row/>',
    row(text(' fin '), ' table:number-rows-repeated="2"'),
  ]
  const expected = [
    ['Code', 'Taux'],
    ['01004', '1.5'],
    ["L'Île & Yeu", '2'],
    ['', 'a', '', 'b', 'b'],
    [],
    [],
    ['01033'],
    ['un', 'deux lignes\ndeux'],
    [],
    ['fin'],
    ['fin'],
  ]
  it('are the same read as plain lines, and by the parser alone where a comment stands among them', async () => {
    expect(await tableOf(ods(kinds.join('')))).toEqual(expected)
    expect(await tableOf(ods(`${kinds.join('')}<!-- -->`))).toEqual(expected)
  })
  it('are all read, wherever the pieces of a large sheet begin', async () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      row(text(`Commune n° ${at} de la région`) + number(`${at}.5`)),
    )
    const rows = await tableOf(ods(many.join('')))
    expect(rows).toEqual(many.map((_, at) => [`Commune n° ${at} de la région`, `${at}.5`]))
  })
  it('do not unfold without end: the sheet is refused as soon as it is too large', async () => {
    const lines = row(text('x'), ' table:number-rows-repeated="100000"').repeat(5_000)
    expect(await problem(ods(lines))).toEqual({ kind: 'too-many', what: 'rows' })
    expect(await problem(ods(`${lines}<!-- -->`))).toEqual({ kind: 'too-many', what: 'rows' })
    const cells = row(text('x', ' table:number-columns-repeated="400"').repeat(20_000))
    expect(await problem(ods(cells))).toEqual({ kind: 'too-many', what: 'columns' })
    expect(await problem(ods(`${cells}<!-- -->`))).toEqual({ kind: 'too-many', what: 'columns' })
    const gaps = row('<table:table-cell table:number-columns-repeated="1e300"/>' + text('x'))
    expect(await problem(ods(gaps))).toEqual({ kind: 'too-many', what: 'columns' })
  })
  it('that are cut, or no XML, are a workbook that is damaged', async () => {
    const broken = { kind: 'unreadable', format: 'ods' }
    for (const cut of [
      '<table:table-row><table:table-cell>',
      row(text('a')).slice(0, -5),
      row('<table:table-cell'),
      row('</table:table>'),
    ])
      expect(await problem(ods(row(text('a')) + cut))).toEqual(broken)
  })
})

describe('the lines of an XLSX sheet', () => {
  const shared = {
    'xl/sharedStrings.xml': '<sst><si><t>Code</t></si><si><t xml:space="preserve">Taux </t></si></sst>',
  }
  const kinds = [
    '<row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>',
    '<row r="2"><c r="A2" t="inlineStr"><is><t>L&apos;Île &amp; Yeu</t></is></c><c r="B2"><v>0.30000000000000004</v></c></row>',
    '<row r="4"><c r="C4"><f t="shared" si="0"/><v>7</v></c>\n<c r="D4" s="2"/><c r="E4"><f>A1&amp;B1</f><v>-8.5</v></c></row>',
    '<row><c><v>9</v></c><c t="e"><v>#N/A</v></c><c t="str"><f>"a"</f><v>é à</v></c></row>',
    '<row r="6"/>',
    "<row r='7'><c r='A7'><v>1</v></c></row>",
    '<row r="8"><c r="A8" t="inlineStr"><is><r><t>deux </t></r><r><t>parts</t></r></is></c></row>',
    '<row r="9"><c r="B9" t="s"><v>12</v></c><c r="C9"/></row>',
    '<row r="10"><c r="A10" t="inlineStr"><is><t>&#233;</t></is></c></row>',
  ]
  const expected = [
    ['Code', 'Taux '],
    ["L'Île & Yeu", '0.3'],
    [],
    ['', '', '7', '', '-8.5'],
    ['9', '', 'é à'],
    [],
    ['1'],
    ['deux parts'],
    ['', '', ''],
    ['é'],
  ]
  it('are the same read as plain lines, and by the parser alone where a comment stands before them', async () => {
    expect(await tableOf(xlsx(kinds.join(''), shared))).toEqual(expected)
    expect(await tableOf(xlsx(`<!-- -->${kinds.join('\n')}`, shared))).toEqual(expected)
    expect(await tableOf(xlsx(kinds.join('\n<!-- -->'), shared))).toEqual(expected)
  })
  it('written inside of a comment are none', async () => {
    const hidden = `<!-- ${kinds[0] ?? ''} --><row><c><v>1</v></c></row>`
    expect(await tableOf(xlsx(hidden))).toEqual([['1']])
  })
  it('that are cut, or no XML, are a workbook that is damaged', async () => {
    const broken = { kind: 'unreadable', format: 'xlsx' }
    const good = '<row><c><v>1</v></c></row>'
    for (const cut of [
      '<row><c>',
      good.slice(0, -5),
      '<row><c</row>',
      '<row></c></row>',
      '<row r="x"><c/></row>',
    ])
      expect(await problem(xlsx(good + cut))).toEqual(broken)
  })
  it('are bounded, each and together, however they are written', async () => {
    const wide = `<row>${'<c><v>1</v></c>'.repeat(501)}</row>`
    const many = Array.from({ length: 100_001 }, (_, at) => `<row><c><v>${at}</v></c></row>`).join('')
    for (const note of ['', '<!-- -->']) {
      expect(await problem(xlsx(note + wide))).toEqual({ kind: 'too-many', what: 'columns' })
      expect(await problem(xlsx(note + many))).toEqual({ kind: 'too-many', what: 'rows' })
    }
  })
  it('of a sheet that nobody asks for are left folded; together, all of them are bounded', async () => {
    const other = { 'xl/worksheets/sheet2.xml': 'no XML' }
    expect(await tableOf(xlsx('<row><c><v>1</v></c></row>', other))).toEqual([['1']])
    const bomb = { 'xl/worksheets/sheet2.xml': ' '.repeat(30_000_000) }
    expect(await problem(xlsx('<row><c><v>1</v></c></row>', bomb))).toEqual({ kind: 'unfolds' })
  })
})

describe('properties of GeoJSON', () => {
  const json = (value: unknown) => strToU8(JSON.stringify(value))
  it('are a table, whatever names each object has', async () => {
    const features = [
      { type: 'Feature', geometry: null, properties: { code: '01004', taux: 1.5 } },
      { type: 'Feature', geometry: null, properties: { code: '01033', lits: 3 } },
    ]
    expect(await tableOf(json({ type: 'FeatureCollection', features }))).toEqual([
      ['code', 'taux', 'lits'],
      ['01004', '1.5'],
      ['01033', '', '3'],
    ])
  })
  it('named as keys of every object are names like any other', async () => {
    const text = '[{"__proto__": "x", "code": "01004"}]'
    expect(await tableOf(strToU8(text))).toEqual([
      ['__proto__', 'code'],
      ['x', '01004'],
    ])
  })
})

describe('files that are refused, each with its reason', () => {
  const cases: [string, Uint8Array, TableProblem][] = [
    ['a zip of other things', zip({ 'a.csv': 'a;b' }), { kind: 'other', format: 'archive' }],
    ['a workbook cut short', xlsx('<row/>').slice(0, 200), { kind: 'unreadable', format: 'zip' }],
    [
      'a workbook without its sheets',
      zip({ 'xl/workbook.xml': '<workbook/>' }),
      { kind: 'unreadable', format: 'xlsx' },
    ],
    [
      'a workbook that declares entities',
      xlsx('', { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>' }),
      { kind: 'unreadable', format: 'xlsx' },
    ],
    [
      'a workbook that unfolds without end',
      zip({ 'xl/workbook.xml': '<workbook/>', 'xl/worksheets/sheet1.xml': ' '.repeat(30_000_000) }),
      { kind: 'unfolds' },
    ],
    [
      'an ODS that declares entities',
      zip({ mimetype: 'x', 'content.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>' }),
      { kind: 'unreadable', format: 'ods' },
    ],
    ['a line numbered beyond any sheet', xlsx('<row r="900000"/>'), { kind: 'too-many', what: 'rows' }],
    [
      'cells far to the right of every line',
      xlsx('<row><c r="XFD1"><v>1</v></c></row>'.repeat(5_000)),
      { kind: 'too-many', what: 'columns' },
    ],
    ['JSON cut short', strToU8('{"features": ['), { kind: 'unreadable', format: 'json' }],
    ['JSON of anything else', strToU8('{"a": 1}'), { kind: 'no-place' }],
  ]
  it.each(cases)('%s', async (_, bytes, expected) => {
    expect(await problem(bytes)).toEqual(expected)
  })
})
