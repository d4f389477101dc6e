import type { Ref } from 'vue'
import { latestVintage, type Indicator } from '@/catalog/indicators'
import { pressCredit, type Credit } from '@/catalog/press/pressCredit'
import { printedSource, sourceLink } from '@/catalog/sourceLink'
import { eachOnce, type SourceLink } from '@/domain/sourceLink'
import { t } from '@/i18n'
import { sources as sourcesFile } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'

/**
 * Whose the figures are. `linksOf`: the main source of each indicator once, "Drees, 2023", of the latest vintage or of
 * the one told; `credits`: the same as text; `printed`: as text for a picture. `wanted` false puts off the loading of the sources.
 */
export function creditOf(wanted?: Ref<boolean>) {
  const artefacts = useArtefacts()
  function linksOf(indicators: readonly Indicator[], vintage?: string): SourceLink[] {
    return linksAt(indicators.map((one) => ({ sources: one.sources, year: vintage ?? latestVintage(one) })))
  }
  /** The same of anything that names its sources and its year. */
  function linksAt(of: readonly { sources: readonly string[]; year: string }[]): SourceLink[] {
    const all = (wanted?.value === false ? undefined : artefacts.value(sourcesFile)) ?? []
    return eachOnce(
      of.flatMap(({ sources, year }) => {
        const main = all.find(({ id }) => id === sources[0])
        return main ? sourceLink(main, year, sources) : []
      }),
    )
  }
  const credits = (indicators: readonly Indicator[], vintage?: string): string =>
    linksOf(indicators, vintage)
      .map(({ text }) => text)
      .join(t.common.phraseSeparator)
  const printed = (indicators: readonly Indicator[], vintage?: string): string =>
    printedSource(linksOf(indicators, vintage))
  /** All that must go with a figure taken away. */
  const credit = (indicator: Indicator, vintage = latestVintage(indicator)): Credit =>
    pressCredit(artefacts.value(sourcesFile) ?? [], indicator.sources, vintage)
  return { linksOf, linksAt, credits, printed, credit }
}

export type CreditFor = ReturnType<typeof creditOf>['credit']
