import { sourceLink } from '@/catalog/sourceLink'
import { eachOnce, type SourceLink } from '@/domain/sourceLink'
import { t } from '@/i18n'
import { typesetText } from '@/i18n/chosen'
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
const once = (texts: readonly string[]) => [...new Set(texts)].join(SEPARATOR)

/** The credit of some sources, first the one that matters most; ids that are not listed are left out. */
export function pressCredit(sources: Sources, ids: readonly string[], vintage: string): Credit {
  const used = ids.flatMap((id) => sources.find((source) => source.id === id) ?? [])
  // Two files of one producer are one credit.
  const links = used.flatMap((source, k) =>
    used.findIndex(({ credit }) => credit === source.credit) < k
      ? []
      : sourceLink(source, k === 0 ? vintage : ''),
  )
  return {
    source: links.map(({ text }) => text).join(SEPARATOR),
    links,
    licence: once(used.map(({ licence }) => licence)),
    caveats: used.flatMap(({ caveats }, k) => (k === 0 ? caveats.map(typesetText) : [])),
  }
}

/** Credits as one, for what holds several things side by side. */
export function joinCredits(...credits: readonly Credit[]): Credit {
  const links = eachOnce(credits.flatMap((credit) => credit.links))
  return {
    source: links.map(({ text }) => text).join(SEPARATOR),
    links,
    licence: once(credits.map(({ licence }) => licence)),
    caveats: credits.flatMap(({ caveats }) => caveats),
  }
}
