import { dsvFormat } from 'd3-dsv'
import { headingOf, type Head } from './head'
import { separatorOf } from './separatorOf'

/** One way in which a source's rows can come: as its producer publishes them, or prepared from that. */
export interface Form<T> {
  /** Its words for `data:plan`. */
  says: string
  /** Prepared by hand from the producer's file: the latter is taken where both are there. */
  prepared?: true
  /** The vintages that a file of this form holds, oldest first; undefined for a file of another form. By content. */
  vintages: (head: Head) => string[] | undefined
  read: (path: string, head: Head) => T | Promise<T>
}

/** A source as the pipeline reads it. */
export interface Input<T> {
  /** Id in `data/sources.json`. */
  source: string
  /** Where its prepared file lies in a folder of inputs: a file there is read even where it cannot be recognised, and told. */
  path: readonly [folder: string, file: string]
  forms: readonly Form<T>[]
  /**
   * Where the layout of no published file is known: the columns that a newer file must be given, as `data:plan` says them. AAAA
   * stands for a year.
   */
  columns?: string
  /** What stands for it where there is no such file; without it the file must be there. */
  absent?: T
  /** Another input that its rows can be made of. */
  madeOf?: string
  /** How several files make one, the first ones winning. Without it the newest one is read alone. */
  together?: (parts: readonly T[]) => T
}

type Columns = readonly (string | RegExp)[]

/** The columns of a heading that a pattern names, with the year that it finds in each. */
const yearsIn = (heading: readonly string[], pattern: RegExp) =>
  heading.flatMap((name) => pattern.exec(name)?.[1] ?? [])

const hasAll = (heading: readonly string[], columns: Columns) =>
  columns.every((column) =>
    typeof column === 'string' ? heading.includes(column) : heading.some((name) => column.test(name)),
  )

/**
 * Recognises a table by the columns of its heading.
 * @param vintage the column that bears the year, or the year itself where no column does
 */
export function tableWith(columns: Columns, vintage: RegExp | string | ((head: Head) => string)) {
  return (head: Head): string[] | undefined => {
    if (head.kind !== 'table' && head.kind !== 'zip') return undefined
    const heading = headingOf(head)
    if (!hasAll(heading, columns)) return undefined
    if (typeof vintage === 'string') return [vintage]
    if (typeof vintage === 'function') return [vintage(head)]
    const years = [...new Set(yearsIn(heading, vintage))].sort()
    return years.length > 0 ? years : undefined
  }
}

/** The newest year that a column holds in what is seen of a file, or that the file's name bears; '' where there is none. */
export const newestIn =
  (column: string) =>
  (head: Head): string => {
    const [heading = [], ...rows] = dsvFormat(separatorOf(head.text.split('\n', 1)[0] ?? '')).parseRows(
      head.text,
    )
    const at = heading.indexOf(column)
    const years = rows.flatMap((cells) => /^20\d\d$/.exec(cells[at] ?? '')?.[0] ?? [])
    return [...years, yearOfName(head)].reduce((a, b) => (a > b ? a : b))
  }

/** The last year that a file's name bears, where nothing inside says it: « BPE24.csv », « table-appartenance-geo-communes-2024.xlsx ». */
export function yearOfName({ file }: Head, otherwise = ''): string {
  const four = [...file.matchAll(/(?<!\d)(20[0-4]\d)(?!\d)/g)].at(-1)?.[1]
  const two = /(?:bpe|rp|p)_?(\d\d)(?!\d)/i.exec(file)?.[1]
  return four ?? (two === undefined ? otherwise : `20${two}`)
}
