import { typesetText } from '@/i18n/chosen'
import { formatPartialDate } from '@/i18n/format'
import { sourceLabels as labels } from '@/i18n/pages/sourceFacts'
import type { Source } from '@/schema/sources'

export interface SourceFact {
  label: string
  texts: readonly string[]
  /** Where the text is an address. */
  url?: string
}

/** Whose data it is, where it is, when it was read, through whom, what was checked and how it may be used again. */
export function sourceFacts(source: Source): SourceFact[] {
  const said = (label: string, ...texts: readonly (string | undefined)[]): SourceFact => ({
    label,
    texts: texts.flatMap((text) => (text === undefined ? [] : typesetText(text))),
  })
  const address = (label: string, url: string | undefined): SourceFact =>
    url === undefined ? { label, texts: [] } : { label, texts: [url], url }
  return [
    said(labels.producer, source.producer),
    address(labels.address, source.url),
    address(labels.dataset, source.dataset),
    said(labels.readOn, formatPartialDate(source.readOn)),
    said(labels.via, source.via),
    address(labels.copy, source.viaUrl),
    said(labels.checked, source.checked),
    said(labels.licence, source.licence),
    said(labels.reuse, source.licenceNote),
    said(labels.vintages, source.vintage),
    said(labels.caveats, ...source.caveats),
  ].filter(({ texts }) => texts.length > 0)
}
