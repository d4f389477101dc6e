import { lowerFirst } from '@/domain/firstLetter'
import { eachOnce, type SourceLink } from '@/domain/sourceLink'
import { t } from '@/i18n'
import { typesetText } from '@/i18n/chosen'
import { formatPartialDate } from '@/i18n/format'
import type { Source } from '@/schema/sources'

/**
 * A source as it stands beside a figure: "Drees, 2023", to its producer's page, with its licence while that is not
 * confirmed. A vintage that is no year, or that the credit says already, is left out. `about`: what else the figure rests on.
 */
export function sourceLink(source: Source, vintage: string, about: readonly string[] = []): SourceLink {
  const { id, credit, url, dataset, readOn, licence, licenceNote } = source
  const year = /^\d{4}$/.test(vintage) && !credit.includes(vintage) ? vintage : ''
  return {
    text: typesetText([credit, year].filter(Boolean).join(t.common.listSeparator)),
    about: [...new Set([id, ...about])],
    readOn,
    ...(url && { url }),
    ...(dataset && { dataset }),
    ...(licenceNote && { licence: t.common.licence(lowerFirst(licence)) }),
  }
}

/** The days on which they were read, each once, as dates. */
export const daysRead = (links: readonly SourceLink[]): string[] => [
  ...new Set(links.map(({ readOn }) => readOn)),
]

/** Sources where nothing can be pressed, in a picture or a notice: each with its producer's site, and the day read. */
export function printedSource(links: readonly SourceLink[]): string {
  const texts = eachOnce(links).map(({ text, url }) =>
    url ? `${text} (${new URL(url).hostname.replace(/^www\./, '')})` : text,
  )
  const days = daysRead(links).map((day) => formatPartialDate(day))
  return t.common.readOn(texts.join(t.common.phraseSeparator), days.join(t.common.listSeparator))
}
