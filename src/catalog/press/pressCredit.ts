import type { SourceLink } from '@/domain/sourceLink'
import { t } from '@/i18n'
import { typesetText } from '@/i18n/chosen'
import { pressTexts } from '@/i18n/pages/press'
import type { Sources } from '@/schema/sources'

/** Who made the figures, under which licence, with which caveats: what the press must give with them. */
export interface Credit {
  source: string
  /** Each source and its producer's own page, in the order of `source`. */
  links: readonly SourceLink[]
  licence: string
  caveats: string[]
}

const SEPARATOR = t.common.phraseSeparator

/** The credit of some sources, first the one that matters most; ids that are not listed are left out. */
export function pressCredit(sources: Sources, ids: readonly string[], vintage: string): Credit {
  const used = ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  const year = /^\d{4}$/.test(vintage) ? vintage : ''
  const texts = used
    .map(({ credit }, k) => (k === 0 && year && !credit.includes(year) ? `${credit}, ${year}` : credit))
    .map(typesetText)
  return {
    source: texts.join(SEPARATOR),
    links: used.map(({ url }, k) => ({ text: texts[k] ?? '', ...(url && { url }) })),
    licence: [...new Set(used.map(({ licence }) => licence))].join(SEPARATOR),
    caveats: used.flatMap(({ caveats }, k) => (k === 0 ? caveats.map(typesetText) : [])),
  }
}

/** Two credits as one, for a picture that sets two things side by side. */
export function joinCredits(a: Credit, b: Credit): Credit {
  return {
    source: `${a.source}${SEPARATOR}${b.source}`,
    links: [...a.links, ...b.links],
    licence: [...new Set([a.licence, b.licence])].join(SEPARATOR),
    caveats: [...a.caveats, ...b.caveats],
  }
}

/** The pages of the sources, as one cell of a table. */
export const linksCell = ({ links }: Pick<Credit, 'links'>): string =>
  links.flatMap(({ url }) => url ?? []).join(' ')

/** The credit as the line under a picture; `map` adds who drew the boundaries. */
export function sourceLine({ source, licence }: Credit, map: boolean): string {
  return pressTexts.sourceLine(map ? `${source}${SEPARATOR}${pressTexts.contours}` : source, licence)
}
