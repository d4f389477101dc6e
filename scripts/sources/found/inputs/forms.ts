import { aplYears } from '../../aplWorkbook'
import { yearOfName, type Form, type Input } from '../Form'
import type { Head } from '../head'
import { plain } from '../plain'

export const PREPARED = 'préparé à la main'

/** A form prepared by hand: a table with a comma, columns under our own names. */
export const prepared = <T>(
  vintages: Form<T>['vintages'],
  read: (path: string, head: Head) => T,
): Form<T> => ({
  ...{ says: PREPARED, prepared: true as const },
  vintages,
  read,
})

const workbook =
  (vintages: (head: Head, words: string) => string[] | undefined) =>
  (head: Head): string[] | undefined =>
    head.kind === 'workbook' ? vintages(head, plain(head.text)) : undefined

export const withSheet = (pattern: RegExp) =>
  workbook((head) =>
    head.parts.some((name) => pattern.test(plain(name))) ? [yearOfName(head, '2024')] : undefined,
  )

export const json =
  (...signs: RegExp[]) =>
  (head: Head) =>
    head.kind === 'json' && signs.every((sign) => sign.test(head.text))
      ? [yearOfName(head, '2026')]
      : undefined

export const aplWorkbook = (heading: RegExp) =>
  workbook((head, words) => {
    const years = aplYears(head.parts)
    const there = new RegExp(heading.source.replace(/^\^|\$$/g, '')).test(words)
    return years.length > 0 && there ? years : undefined
  })

export const input = <T>(own: Input<T>): Input<T> => own
