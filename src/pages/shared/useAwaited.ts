import { computed, type ComputedRef } from 'vue'
import { t } from '@/i18n'
import { sources, type Artefact } from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { partWords } from './partWords'

/**
 * What stands where something could be taken away, until all that it would tell has come, the names of its sources
 * included; '' from then on. Sources that cannot be had hold no figure back: the page says so.
 */
export function useAwaited(files: () => readonly Artefact<unknown>[]): ComputedRef<string> {
  const artefacts = useArtefacts()
  return computed(() => {
    const named = artefacts.get(sources).state
    const part = artefacts.stateOf(...files())
    if (part !== 'ready') return partWords(part)
    return named === 'loading' ? t.common.loading : ''
  })
}
