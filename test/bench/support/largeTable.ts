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
