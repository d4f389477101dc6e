import { computed, type ComputedRef } from 'vue'

/** Computed once for each key, until what it is made of changes. */
export function onceEach<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, ComputedRef<T>>()
  return (key) => {
    const found = known.get(key) ?? computed(() => make(key))
    known.set(key, found)
    return found.value
  }
}
