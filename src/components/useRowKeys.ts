import { nextTick, ref, type Ref } from 'vue'

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

/**
 * The one tab stop of many rows: `active`. Arrows, page keys, Home and End move inside; a row off screen is scrolled in before
 * it gets focus.
 * @param reached what of a row takes the focus, as a selector
 */
export function useRowKeys(
  count: () => number,
  virtualizer: Readonly<Ref<{ scrollToIndex: (index: number) => void }>>,
  scroller: Readonly<Ref<HTMLElement | null>>,
  reached: (index: number) => string,
) {
  const active = ref(0)
  async function move(event: KeyboardEvent) {
    const last = count() - 1
    const step = STEPS[event.key]
    let next: number
    if (event.key === 'Home') next = 0
    else if (event.key === 'End') next = last
    else if (step !== undefined) next = active.value + step
    else return
    event.preventDefault()
    active.value = Math.min(last, Math.max(0, next))
    virtualizer.value.scrollToIndex(active.value)
    await nextTick()
    requestAnimationFrame(() => scroller.value?.querySelector<HTMLElement>(reached(active.value))?.focus())
  }
  return { active, move }
}
