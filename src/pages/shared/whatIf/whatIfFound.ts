import { changeOf } from '@/analysis/whatIf/change'
import { homeRef } from '@/domain/territory'
import type { WhatIf } from '@/domain/whatIf'
import { communes } from '@/load/artefacts'
import { askSpread } from '@/load/openWhatIf'
import type { Figures } from '../useFigures'
import type { useTerritories } from '../useTerritories'
import { whenReady } from '../whenReady'
import { bassinCommunes } from './bassinCommunes'
import { officialMean } from './officialMean'
import type { WhatIfRow } from './whatIfTable'

/** What is supposed of a bassin and what follows, once; null where nothing can be said. */
export async function whatIfFound(
  bassin: string,
  supposed: WhatIf,
  { figures, territories }: { figures: Figures; territories: ReturnType<typeof useTerritories> },
): Promise<WhatIfRow | null> {
  const name = territories.nameOf(homeRef(bassin))
  const all = supposed.commune === null ? [] : bassinCommunes(await whenReady(communes), bassin)
  const rank = supposed.commune === null ? 0 : all.findIndex(({ code }) => code === supposed.commune)
  const spread = rank < 0 ? null : await askSpread({ bassin, rank })
  const official = officialMean(figures, bassin)
  if (spread?.state !== 'ready' || !spread.value || !official) return null
  const { kept, people } = spread.value
  const change = changeOf(kept, people, official.value, supposed)
  return change && { name, site: all[rank]?.name ?? name, supposed, official, change, kept }
}
