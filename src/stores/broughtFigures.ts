import { defineStore } from 'pinia'
import { computed, shallowRef, watch } from 'vue'
import { broughtSource, enterBrought, withdrawBrought } from '@/catalog/broughtIndicator'
import { sources as sourcesFile } from '@/load/artefacts'
import type { Brought } from '@/schema/brought'
import type { BroughtId } from '@/schema/broughtId'
import { useArtefacts } from './artefacts'

/** The figures that a person brought, as long as the page lasts: in the catalogue, with their source among the others. */
export const useBroughtFigures = defineStore('brought figures', () => {
  const artefacts = useArtefacts()
  const all = shallowRef<readonly Brought[]>([])

  function add(brought: Brought) {
    enterBrought(brought)
    all.value = [brought, ...all.value.filter(({ id }) => id !== brought.id)]
  }
  function remove(id: BroughtId) {
    withdrawBrought(id)
    all.value = all.value.filter((other) => other.id !== id)
  }

  // Whoever says where a figure comes from looks it up in the list of sources.
  const listed = computed(() => (all.value.length ? artefacts.value(sourcesFile) : undefined))
  watch(
    [listed, all],
    ([list]) => {
      const own = all.value.filter(({ id }) => !list?.some((source) => source.id === id))
      if (list && own.length) artefacts.put(sourcesFile, [...list, ...own.map(broughtSource)])
    },
    { immediate: true },
  )
  return { all, add, remove }
})
