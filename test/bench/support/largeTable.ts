import { strToU8, zipSync } from 'fflate'
import { COMMUNE_LEVEL } from '@/schema/level'
import type { Communes } from '@/schema/communes'
import { numbers } from '../../support/shapes'
import { readData } from './france'

/** The size that the page is held to: a line for each commune and some told again, forty columns. */
export const LARGE = { lines: 35_000, columns: 40 }

/** A table as agencies have them: a code, a name, and figures of which some are not said, with decimal commas. */
export function largeTable(): { head: string[]; rows: (string | number | null)[][] } {
  const communes = readData<Communes>('communes.json')
  const next = numbers(19)
  const figures = LARGE.columns - 2
  return {
    head: ['Code Insee', COMMUNE_LEVEL, ...Array.from({ length: figures }, (_, at) => `Chiffre ${at + 1}`)],
    rows: Array.from({ length: LARGE.lines }, (_, line) => {
      const row = line % communes.code.length
      const cells = Array.from({ length: figures }, (_, at) =>
        next() < 0.02 ? null : at % 2 ? Math.round(next() * 5000) : Math.round(next() * 10_000) / 100,
      )
      return [communes.code[row] ?? '', communes.name[row] ?? '', ...cells]
    }),
  }
}

/** The table as a spreadsheet saves it in French: semicolons, commas, spaces between thousands. */
export function asCsv({ head, rows }: ReturnType<typeof largeTable>): Uint8Array {
  const cell = (value: string | number | null) =>
    typeof value === 'number' ? value.toLocaleString('fr-FR') : (value ?? 'nd')
  return new TextEncoder().encode([head, ...rows].map((row) => row.map(cell).join(';')).join('\r\n'))
}

/** The table as LibreOffice saves it in French; `note` is written in its XML, where it is no line. */
export function asOds({ head, rows }: ReturnType<typeof largeTable>, note = ''): Uint8Array {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&apos;')
  const cell = (value: string | number | null) =>
    typeof value === 'number'
      ? `<table:table-cell office:value-type="float" office:value="${value}" calcext:value-type="float"><text:p>${value.toLocaleString('fr-FR')}</text:p></table:table-cell>`
      : value === null
        ? '<table:table-cell/>'
        : `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`
  const lines = [head, ...rows].map(
    (row) => `<table:table-row table:style-name="ro1">${row.map(cell).join('')}</table:table-row>`,
  )
  const content = `<?xml version="1.0" encoding="UTF-8"?><office:document-content>${note}<office:body><office:spreadsheet><table:table table:name="Chiffres">${lines.join('')}</table:table></office:spreadsheet></office:body></office:document-content>`
  return zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(content),
  })
}
