import { FACETS, type Chosen } from '@/domain/initiativeFilter'
import { paperTexts } from '@/i18n/pages/paper'
import { facetLabel } from './facetLabel'
import type { useTerritories } from './useTerritories'

/** All that is asked of initiatives, in words, where no control says it. */
export function filterWords(
  filter: Partial<Chosen> & { words: string },
  nameOf: ReturnType<typeof useTerritories>['nameOf'],
): string[] {
  const text = filter.words.trim()
  return [
    ...(text ? [paperTexts.text(text)] : []),
    ...FACETS.flatMap((facet) => (filter[facet] ?? []).map((value) => facetLabel(facet, value, nameOf))),
  ]
}
