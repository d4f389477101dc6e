import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { pressCredit } from '@/catalog/press/pressCredit'
import type { PressFigure } from '@/domain/pressKit'
import { whatIfTexts as texts } from '@/i18n/pages/whatIf'
import type { Sources } from '@/schema/sources'
import { whatIfFound } from './whatIfFound'
import { meanWords, sentenceWords } from './whatIfWords'

/** What is supposed, in a sentence that may be quoted: that it is an estimate, and of what, is part of it. Null without one. */
export async function whatIfFigure(
  bassin: Parameters<typeof whatIfFound>[0],
  supposed: Parameters<typeof whatIfFound>[1],
  known: Parameters<typeof whatIfFound>[2],
  sources: Sources,
): Promise<PressFigure | null> {
  const found = await whatIfFound(bassin, supposed, known)
  if (!found) return null
  const { official, change } = found
  const to = meanWords(official.value, change)
  const credit = pressCredit(sources, indicatorById(SUBJECT.access).sources, official.year)
  return {
    id: 'et-si',
    label: texts.press.label(to),
    sentence: sentenceWords(found),
    value: to,
    unit: texts.press.unit,
    sample: { kind: 'none' },
    vintage: official.year,
    ...{ source: credit.source, links: credit.links, licence: credit.licence },
    caveats: [texts.caveat.text, texts.caveat.limits],
  }
}
