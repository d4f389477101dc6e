import { dsvFormat } from 'd3-dsv'
import type { PressCell, PressKit, PressTable } from '@/domain/pressKit'
import { pressFacts } from './pressWords'

const semicolon = dsvFormat(';')
/** What tells a spreadsheet that the file is UTF-8. */
const BOM = '\ufeff'

/** The table for French spreadsheets: semicolons, decimal commas, UTF-8 mark. Text is never taken for a formula. */
export function pressCsv({ columns, rows }: PressTable): string {
  const lines = [[...columns], ...rows.map((row) => row.map(cellText))]
  return `${BOM}${semicolon.formatRows(lines)}\n`
}

function cellText(cell: PressCell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell).replace('.', ',')
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell
}

/** Figures and table for a program: numbers are numbers, a gap is null and its reason has its own column. */
export function pressJson(kit: PressKit): string {
  const figures = kit.figures.map((figure) => ({
    ...figure,
    facts: Object.fromEntries(pressFacts(kit, figure).map(({ label, text }) => [label, text])),
  }))
  const rows = kit.table.rows.map((row) =>
    Object.fromEntries(kit.table.columns.map((column, k) => [column, row[k] ?? null])),
  )
  return JSON.stringify({ title: kit.title, address: kit.address, figures, rows }, null, 1)
}

/** A file name that every system takes: "apl-2023-bassin". */
export function fileName(...parts: readonly string[]): string {
  return parts
    .join(' ')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
}

/** The code that puts a view into another site's page. */
export function iframeCode(address: string, title: string, width: string, height: number): string {
  const quoted = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
  return `<iframe src="${quoted(address)}" title="${quoted(title)}" width="${width}" height="${height}" loading="lazy" referrerpolicy="no-referrer" style="border:0;max-width:100%"></iframe>`
}
