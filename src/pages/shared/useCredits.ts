import type { Ref } from 'vue'
import type { Indicator } from '@/catalog/indicators'
import { sources as sourcesFile } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'

/**
 * Short credit of an indicator's sources, "Drees, 2023"; the vintage is left out where it is not a year.
 * `wanted` false puts off the loading of the sources.
 */
export function creditOf(wanted?: Ref<boolean>) {
  const artefacts = useArtefacts()
  return (indicator: Pick<Indicator, 'sources'>, vintage: string): string => {
    const all = (wanted?.value === false ? undefined : artefacts.value(sourcesFile)) ?? []
    const [main] = indicator.sources
    const credit = all.find((source) => source.id === main)?.credit ?? ''
    return [credit, /^\d{4}$/.test(vintage) ? vintage : ''].filter(Boolean).join(', ')
  }
}
