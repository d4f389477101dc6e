import { printedSource } from '@/catalog/sourceLink'
import { t } from '@/i18n'
import { pressTexts } from '@/i18n/pages/press'
import type { Credit } from './pressCredit'

/** The credit as the line under a picture; `map` adds who drew the boundaries. */
export function creditLine({ links, licence }: Credit, map: boolean): string {
  const sources = printedSource(links)
  return pressTexts.sourceLine(
    map ? `${sources}${t.common.phraseSeparator}${pressTexts.contours}` : sources,
    licence,
  )
}
