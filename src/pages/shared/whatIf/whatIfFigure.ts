import { changeOf } from '@/analysis/whatIf/change'
import { formatValue } from '@/catalog/formatValue'
import { indicatorById } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { pressCredit } from '@/catalog/press/pressCredit'
import type { PressFigure } from '@/domain/pressKit'
import { homeRef } from '@/domain/territory'
import type { WhatIf } from '@/domain/whatIf'
import { formatNumber } from '@/i18n/format'
import { whatIfTexts as texts } from '@/i18n/pages/whatIf'
import { communes } from '@/load/artefacts'
import { askSpread } from '@/load/openWhatIf'
import type { Sources } from '@/schema/sources'
import type { Figures } from '../useFigures'
import type { useTerritories } from '../useTerritories'
import { whenReady } from '../whenReady'
import { bassinCommunes } from './bassinCommunes'
import { officialMean } from './officialMean'
import { meanWords, supposedWords } from './whatIfWords'

/** What is supposed, in a sentence that may be quoted: that it is an estimate, and of what, is part of it. Null without one. */
export async function whatIfFigure(
  bassin: string,
  supposed: WhatIf,
  known: { figures: Figures; territories: ReturnType<typeof useTerritories> },
  sources: Sources,
): Promise<PressFigure | null> {
  const name = known.territories.nameOf(homeRef(bassin))
  const all = supposed.commune === null ? [] : bassinCommunes(await whenReady(communes), bassin)
  const rank = supposed.commune === null ? 0 : all.findIndex(({ code }) => code === supposed.commune)
  const spread = rank < 0 ? null : await askSpread({ bassin, rank })
  const official = officialMean(known.figures, bassin)
  if (spread?.state !== 'ready' || !spread.value || !official) return null
  const change = changeOf(spread.value.kept, spread.value.people, official.value, supposed)
  if (!change) return null
  const apl = indicatorById(SUBJECT.access)
  const to = meanWords(official.value, change)
  const credit = pressCredit(sources, apl.sources, official.year)
  return {
    id: 'et-si',
    label: texts.press.label(to),
    sentence: texts.press.sentence(
      supposedWords(supposed.gps),
      all[rank]?.name ?? name,
      formatNumber(supposed.activity),
      name,
      formatValue(apl, official.value),
      to,
    ),
    value: to,
    unit: texts.press.unit,
    sample: { kind: 'none' },
    vintage: official.year,
    ...{ source: credit.source, links: credit.links, licence: credit.licence },
    caveats: [texts.caveat.text, texts.caveat.limits],
  }
}
