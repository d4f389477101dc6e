import type { TableRow } from '@/domain/broughtTable'

/** Stands between the cells of a line: no XML holds it. */
export const BETWEEN = '\0'

/**
 * A line whose cells are cut out of its text when they are asked for: of the forty columns of a table, two are read. Spaces
 * around a cell are no part of it.
 */
export class TextRow implements TableRow {
  /** @param text the cells, `BETWEEN` them. @param length how many there are */
  constructor(
    private readonly text: string,
    readonly length: number,
  ) {}

  at(column: number): string | undefined {
    if (!(column >= 0 && column < this.length)) return undefined
    let from = 0
    for (let k = 0; k < column; k++) from = this.text.indexOf(BETWEEN, from) + 1
    const end = this.text.indexOf(BETWEEN, from)
    return this.text.slice(from, end < 0 ? undefined : end).trim()
  }

  *[Symbol.iterator](): Generator<string> {
    if (this.length > 0) for (const cell of this.text.split(BETWEEN)) yield cell.trim()
  }
}

/** The line of so many cells, without the empty ones that end it. */
export function textRow(text: string, count: number): TextRow {
  let length = count
  let end = text.length
  while (length > 0) {
    const before = text.lastIndexOf(BETWEEN, end - 1)
    if (text.slice(before + 1, end).trim() !== '') break
    end = Math.max(0, before)
    length--
  }
  return new TextRow(text.slice(0, end), length)
}
