import { INDICATORS } from '@/catalog/indicators'
import type { Sources } from '@/schema/sources'

const YEAR = /^20\d\d$/
const listed = (language: string, years: readonly string[]) => new Intl.ListFormat(language).format(years)

/**
 * The sources as published: where the inputs hold a newer year than those that `data/sources.json` names, the years are
 * those of the figures made of it. What people wrote stands as long as it is true.
 */
export function datedSources(sources: Sources): Sources {
  return sources.map((source) => {
    const years = [
      ...new Set(
        INDICATORS.filter((entry) => entry.sources[0] === source.id)
          .flatMap(({ vintages }) => [...vintages])
          .filter((vintage) => YEAR.test(vintage)),
      ),
    ].sort()
    const newest = years.at(-1)
    const named = source.vintage.match(/20\d\d/g) ?? []
    if (newest === undefined || named.length === 0 || named.some((year) => year >= newest)) return source
    return {
      ...source,
      vintage: listed('fr', years),
      ...(source.en && { en: { ...source.en, vintage: listed('en', years) } }),
    }
  })
}
