import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { broughtSource, enterBrought, withdrawBrought } from '@/catalog/broughtIndicator'
import { sources as sourcesFile } from '@/load/artefacts'
import { broughtDevice } from '@/load/broughtDevice'
import type { Brought } from '@/schema/brought'
import { isBrought, type BroughtId } from '@/schema/broughtId'
import { useArtefacts } from './artefacts'

/** What the device did not do: it refuses, it has no room left, or what it kept cannot be read. */
export type DeviceTrouble = 'refused' | 'full' | 'unread'

const isFull = (error: unknown) => error instanceof Error && error.name === 'QuotaExceededError'

/** The figures that a person brought: in the catalogue, with their source among the others; on the device if they ask for it. */
export const useBroughtFigures = defineStore('brought figures', () => {
  const artefacts = useArtefacts()
  const all = shallowRef<readonly Brought[]>([])
  /** Those on the device; the others last as long as the page. */
  const kept = shallowRef<ReadonlySet<BroughtId>>(new Set())
  const trouble = ref<DeviceTrouble | null>(null)

  function add(brought: Brought) {
    enterBrought(brought)
    all.value = [brought, ...all.value.filter(({ id }) => id !== brought.id)]
  }
  /** Says otherwise what they are called and whose they are; on the device too, where they are kept. */
  async function rename(id: BroughtId, said: Pick<Brought, 'name' | 'unit' | 'year' | 'source'>) {
    const own = all.value.find((other) => other.id === id)
    if (!own) return
    const next = { ...own, ...said }
    enterBrought(next)
    all.value = all.value.map((other) => (other.id === id ? next : other))
    if (kept.value.has(id)) await keep(id)
  }
  /** False, and nothing done, where the device refuses to erase them: they would come back. */
  async function remove(id: BroughtId): Promise<boolean> {
    if (kept.value.has(id) && !(await release(id))) return false
    withdrawBrought(id)
    all.value = all.value.filter((other) => other.id !== id)
    return true
  }

  async function keep(id: BroughtId): Promise<boolean> {
    const own = all.value.find((other) => other.id === id)
    return own !== undefined && onDevice(() => broughtDevice.keep(own), [...kept.value, id])
  }
  const release = (id: BroughtId) =>
    onDevice(
      () => broughtDevice.drop(id),
      [...kept.value].filter((other) => other !== id),
    )
  async function onDevice(work: () => Promise<unknown>, next: readonly BroughtId[]): Promise<boolean> {
    try {
      await work()
    } catch (error) {
      trouble.value = isFull(error) ? 'full' : 'refused'
      return false
    }
    kept.value = new Set(next)
    trouble.value = null
    return true
  }
  /** Brings back what the device has kept, before any address is read: one may name it. */
  async function restore() {
    try {
      const { figures, unread } = await broughtDevice.all()
      figures.forEach(add)
      kept.value = new Set(figures.map(({ id }) => id))
      if (unread) trouble.value = 'unread'
    } catch {
      trouble.value = 'unread'
    }
  }

  // Whoever says where a figure comes from looks it up in the list of sources.
  const listed = computed(() => (all.value.length ? artefacts.value(sourcesFile) : undefined))
  watch(
    [listed, all],
    ([list]) => {
      const ours = list?.filter(({ id }) => !isBrought(id))
      if (!list || !ours) return
      const brought = all.value.map(broughtSource)
      if (JSON.stringify(list.slice(ours.length)) !== JSON.stringify(brought))
        artefacts.put(sourcesFile, [...ours, ...brought])
    },
    { immediate: true },
  )
  return { all, kept, trouble, add, rename, remove, keep, release, restore }
})
