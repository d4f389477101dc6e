import { computed, shallowRef, watch, type Ref } from 'vue'
import { resultOf } from '@/analysis/readings'
import { searchText, textIndex, textIndexSlowly, type TextDocument } from '@/analysis/textIndex'
import { t } from '@/i18n'
import type { InitiativeText, PublishedInitiative } from '@/schema/initiative'
import { initiativePlace } from './initiativePlace'
import type { useTerritories } from './useTerritories'

/** Fewer are indexed at once, before the next frame. */
const AT_ONCE = 1000
const nextTask = () => new Promise<void>((done) => setTimeout(done))

/**
 * The one search for initiatives by words: ids of those that hold them, with their score; null where none is asked. Until
 * the texts have come and are indexed it looks in names, places and forms only, and says so.
 * @param texts all of them by id, undefined until they have come; asked for only once there are words to look for
 */
export function useInitiativeSearch(
  all: Ref<readonly PublishedInitiative[]>,
  territories: Pick<ReturnType<typeof useTerritories>, 'nameOf'>,
  texts: () => ReadonlyMap<string, InitiativeText> | undefined,
) {
  const asked = shallowRef(false)
  const known = computed(() => (asked.value ? texts() : undefined))
  const documents = (bodies: ReadonlyMap<string, InitiativeText> | undefined) =>
    all.value.map((item) => documentOf(item, bodies?.get(item.id)))

  function documentOf(item: PublishedInitiative, text: InitiativeText | undefined): TextDocument {
    return {
      id: item.id,
      title: item.title,
      place: initiativePlace(item, territories),
      body: [
        t.initiatives.types[item.type],
        ...item.regions.map((code) => territories.nameOf({ level: 'region', code })),
        item.article51 ? t.initiatives.article51 : '',
        ...(text ? bodyOf(text) : []),
      ].join(' '),
    }
  }

  const names = computed(() => textIndex(documents(undefined)))
  const whole = shallowRef<ReturnType<typeof textIndex> | null>(null)
  watch(
    // Names come anew with the list, or with the names of territories.
    () => known.value && ([known.value, names.value] as const),
    (found, _, onCleanup) => {
      whole.value = null
      if (!found) return
      const [bodies] = found
      if (all.value.length <= AT_ONCE) return void (whole.value = textIndex(documents(bodies)))
      let stopped = false
      onCleanup(() => (stopped = true))
      void textIndexSlowly(documents(bodies), { pause: nextTask, stop: () => stopped }).then((index) => {
        if (index && !stopped) whole.value = index
      })
    },
    { immediate: true, flush: 'sync' },
  )
  /** Whether texts are looked through, not only names. */
  const inTexts = computed(() => whole.value !== null)
  function search(words: string) {
    if (!words.trim()) return null
    asked.value = true
    return searchText(whole.value ?? names.value, words)
  }
  return Object.assign(search, { inTexts })
}

const bodyOf = ({ problem, solution, readings, professions, actors }: InitiativeText) => [
  ...[problem, solution, resultOf(readings) ?? ''],
  ...[...professions, ...actors, ...readings.map(({ source }) => source.title)],
]

export type InitiativeSearch = ReturnType<typeof useInitiativeSearch>
