import { computed, shallowRef, watch } from 'vue'
import { changeOf, type Change } from '@/analysis/whatIf/change'
import type { Remote } from '@/domain/remote'
import { homeRef } from '@/domain/territory'
import type { WhatIf } from '@/domain/whatIf'
import { communes as communesFile } from '@/load/artefacts'
import { askSpread } from '@/load/openWhatIf'
import type { SpreadFound } from '@/load/whatIfMessages'
import { useArtefacts } from '@/stores/artefacts'
import { useFigures } from '../useFigures'
import { useTerritories } from '../useTerritories'
import { bassinCommunes } from './bassinCommunes'
import { officialMean } from './officialMean'

/** What is supposed of a bassin, and what follows. Another commune than the pole asks for the list of communes. */
export function useWhatIf(bassin: () => string, supposed: () => WhatIf, choosing: () => boolean) {
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const figures = useFigures(territories)

  /** The pole alone until the others are asked for. */
  const communes = computed(() => {
    const table = choosing() || supposed().commune !== null ? artefacts.value(communesFile) : undefined
    if (table) return { listed: true, all: bassinCommunes(table, bassin()) }
    const { lon = NaN, lat = NaN } = territories.at(homeRef(bassin())) ?? {}
    return { listed: false, all: [{ code: bassin(), name: territories.nameOf(homeRef(bassin())), lon, lat }] }
  })
  const site = computed(() =>
    communes.value.all.find(({ code }) => code === (supposed().commune ?? bassin())),
  )
  const rank = computed(() => communes.value.all.findIndex((commune) => commune === site.value))

  const spread = shallowRef<Remote<SpreadFound | null>>({ state: 'idle' })
  const question = computed(() => `${bassin()} ${rank.value}`)
  async function ask() {
    if (rank.value < 0) return
    const asked = question.value
    spread.value = { state: 'loading' }
    const answer = await askSpread({ bassin: bassin(), rank: rank.value })
    if (asked === question.value) spread.value = answer
  }
  watch(question, ask, { immediate: true })

  const official = computed(() => officialMean(figures, bassin()))
  const change = computed<Change | null>(() => {
    const { value: found } = spread
    if (found.state !== 'ready' || !found.value || !official.value) return null
    return changeOf(found.value.kept, found.value.people, official.value.value, supposed())
  })
  return { territories, figures, communes, site, spread, official, change, ask }
}
