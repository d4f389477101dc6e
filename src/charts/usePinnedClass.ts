import { ref } from 'vue'

/** The class of a legend that is pointed at, or else the one that was pinned by a click: told to whoever draws them. */
export function usePinnedClass(highlight: (classIndex: number | null) => void) {
  const pinned = ref<number | null>(null)
  const point = (index: number | null) => highlight(index ?? pinned.value)
  function pin(index: number) {
    pinned.value = pinned.value === index ? null : index
    highlight(pinned.value)
  }
  return { pinned, point, pin }
}
