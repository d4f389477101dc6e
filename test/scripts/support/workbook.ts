import { strToU8, zipSync } from 'fflate'

type Cell = string | number | null
/** Rows of a sheet by its name; null is a cell that is not there. */
export type Sheets = Readonly<Record<string, readonly (readonly Cell[])[]>>

const escaped = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** Letters of a column, from 0. */
const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** A workbook as Excel writes one: texts shared between sheets, numbers as they are, rows without a cell left out. */
export function workbook(sheets: Sheets, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const shared: string[] = []
  const at = new Map<string, number>()
  const place = (text: string) => {
    if (!at.has(text)) at.set(text, shared.push(text) - 1)
    return at.get(text) ?? 0
  }
  const names = Object.keys(sheets)
  const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const files: Record<string, string> = {}
  names.forEach((name, k) => {
    const rows = (sheets[name] ?? []).flatMap((row, r) => {
      const cells = row.flatMap((cell, c) =>
        cell === null
          ? []
          : typeof cell === 'number'
            ? `<c r="${letters(c)}${r + 1}"><v>${cell}</v></c>`
            : `<c r="${letters(c)}${r + 1}" t="s"><v>${place(cell)}</v></c>`,
      )
      return cells.length > 0 ? `<row r="${r + 1}">${cells.join('')}</row>` : []
    })
    files[`xl/worksheets/sheet${k + 1}.xml`] =
      `${head}<worksheet xmlns="${main}"><sheetData>${rows.join('')}</sheetData></worksheet>`
  })
  files['xl/workbook.xml'] = `${head}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${names
    .map((name, k) => `<sheet name="${escaped(name)}" sheetId="${k + 1}" r:id="rId${k + 1}"/>`)
    .join('')}</sheets></workbook>`
  const package_ = 'http://schemas.openxmlformats.org/package/2006'
  const targets = [
    ...names.map((_, k) => ['worksheet', `worksheets/sheet${k + 1}.xml`] as const),
    ['sharedStrings', 'sharedStrings.xml'] as const,
    ...('xl/styles.xml' in parts ? [['styles', 'styles.xml'] as const] : []),
  ]
  files['xl/_rels/workbook.xml.rels'] = `${head}<Relationships xmlns="${package_}/relationships">${targets
    .map(
      ([type, target], k) =>
        `<Relationship Id="rId${k + 1}" Type="${relations}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`
  files['_rels/.rels'] =
    `${head}<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`
  files['[Content_Types].xml'] =
    `${head}<Types xmlns="${package_}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`
  files['xl/sharedStrings.xml'] =
    `${head}<sst xmlns="${main}">${shared.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`
  const bytes = Object.entries({ ...files, ...parts }).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(bytes) as Record<string, Uint8Array>)
}
