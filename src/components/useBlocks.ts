import { useEventListener } from '@vueuse/core'
import { computed, onBeforeUnmount, reactive, watch, type Ref } from 'vue'

/** Rows drawn and dropped together: a multiple of the columns of cards that fit side by side. */
const BLOCK = 24
/** How far beyond what is seen rows are drawn, px. */
const AHEAD = 900

/**
 * A long list drawn in blocks: those in sight and near it, the others leaving the room that they take. Heights may differ, and
 * whatever scrolls may change: the nearest ancestor that does is looked for again when the window changes.
 * @param height of a row that was never drawn, px
 * @param whole draws all: paper cannot be scrolled
 */
export function useBlocks(count: Ref<number>, height: () => number, whole: () => boolean) {
  const seen = reactive(new Set<number>([0]))
  const heights = reactive(new Map<number, number>())
  const elements = new Map<number, HTMLElement>()
  let observer: IntersectionObserver | null = null
  let root: Element | null = null

  const blocks = computed(() =>
    Array.from({ length: Math.ceil(count.value / BLOCK) }, (_, block) => {
      const from = block * BLOCK
      const to = Math.min(count.value, from + BLOCK)
      const shown = whole() || seen.has(block)
      return { block, from, to, shown, room: heights.get(block) ?? (to - from) * height() }
    }),
  )

  function watchScroller(element: HTMLElement) {
    const found = scrollerOf(element)
    if (observer && found === root) return
    observer?.disconnect()
    root = found
    observer = new IntersectionObserver(note, { root: found, rootMargin: `${AHEAD}px 0px` })
    for (const known of elements.values()) observer.observe(known)
  }
  function note(entries: readonly IntersectionObserverEntry[]) {
    for (const { target, isIntersecting, boundingClientRect } of entries) {
      const block = Number((target as HTMLElement).dataset['block'])
      if (isIntersecting) seen.add(block)
      else if (seen.has(block)) {
        heights.set(block, boundingClientRect.height)
        seen.delete(block)
      }
    }
  }
  /** The element of a block, as a function ref gives it. */
  function hold(block: number, element: unknown) {
    const before = elements.get(block)
    if (before === element) return
    if (before) observer?.unobserve(before)
    if (!(element instanceof HTMLElement)) return void elements.delete(block)
    elements.set(block, element)
    watchScroller(element)
    observer?.observe(element)
  }
  function again() {
    const [first] = elements.values()
    if (first) watchScroller(first)
  }
  useEventListener(window, 'resize', again)
  // Another list: nothing of what the former one measured holds.
  watch(count, () => heights.clear())
  onBeforeUnmount(() => observer?.disconnect())
  return { blocks, hold }
}

function scrollerOf(element: HTMLElement): Element | null {
  for (let at = element.parentElement; at; at = at.parentElement)
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at
  return null
}
