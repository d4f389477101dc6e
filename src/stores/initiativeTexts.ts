import { until } from '@vueuse/core'
import { defineStore } from 'pinia'
import { computed } from 'vue'
import type { Part } from '@/domain/remote'
import { initiatives, initiativeTexts } from '@/load/artefacts'
import { textFileOf, TEXTS_PER_FILE, type InitiativeText, type WholeInitiative } from '@/schema/initiative'
import { useArtefacts } from './artefacts'

/** The texts of initiatives, a file of them at a time, as they are asked for. */
export const useInitiativeTexts = defineStore('initiativeTexts', () => {
  const artefacts = useArtefacts()
  const index = computed(() => artefacts.value(initiatives))
  const places = computed(() => new Map(index.value?.map(({ id }, at) => [id, at])))
  const files = computed(() => {
    const count = Math.ceil((index.value?.length ?? 0) / TEXTS_PER_FILE)
    return Array.from({ length: count }, (_, file) => initiativeTexts(file))
  })

  /** Asking for the texts of one starts the loading of those that come with them. */
  function textOf(id: string): InitiativeText | undefined {
    const at = places.value.get(id)
    if (at === undefined) return undefined
    const text = artefacts.value(initiativeTexts(textFileOf(at)))?.[at % TEXTS_PER_FILE]
    return text?.id === id ? text : undefined
  }
  /** Whether the texts of one have come. */
  function partOf(id: string): Part {
    const at = places.value.get(id)
    return artefacts.stateOf(initiatives, ...(at === undefined ? [] : [initiativeTexts(textFileOf(at))]))
  }
  function wholeOf(id: string): WholeInitiative | undefined {
    const item = index.value?.[places.value.get(id) ?? -1]
    const text = item && textOf(id)
    return text && { ...item, ...text }
  }
  /** Whether all texts have come; asking starts their loading. */
  const allPart = (): Part => artefacts.stateOf(initiatives, ...files.value)
  /** All texts by id, once all have come; undefined before, and where one failed. */
  const all = computed(() =>
    allPart() === 'ready'
      ? new Map(files.value.flatMap((file) => (artefacts.value(file) ?? []).map((text) => [text.id, text])))
      : undefined,
  )
  /** The whole of these initiatives, once their texts have come. @throws when one of the files failed */
  async function wholes(ids: readonly string[]): Promise<WholeInitiative[]> {
    await until(() => ids.every((id) => partOf(id) !== 'loading')).toBe(true)
    return ids.map((id) => {
      const whole = wholeOf(id)
      if (!whole) throw new Error(`the texts of ${id} did not come`)
      return whole
    })
  }
  return { textOf, partOf, wholeOf, allPart, all, wholes }
})
