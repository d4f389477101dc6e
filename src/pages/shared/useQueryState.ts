import { shallowRef, watch } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { AddressProblem, Query } from '@/stores/url'
import { plainQuery } from './plainQuery'

/**
 * A page's state kept in its address: read from it at the start and when the person goes back or forward, written to it
 * by `patch`. `replace` is for what changes letter by letter; anything else adds an entry to the history.
 */
export function useQueryState<S extends object>(
  read: (query: Query) => { state: S; problems: AddressProblem[] },
  write: (state: S) => Query,
) {
  const route = useRoute()
  const router = useRouter()
  const page = route.name
  const first = read(plainQuery(route.query))
  const state = shallowRef(first.state)
  const problems = shallowRef<readonly AddressProblem[]>(first.problems)
  /** The query last written: reading it again would only undo what was typed meanwhile. */
  let written = ''

  watch(
    () => route.query,
    (query) => {
      if (route.name !== page) return
      const text = JSON.stringify(plainQuery(query))
      if (text === written) return
      const found = read(plainQuery(query))
      state.value = found.state
      problems.value = found.problems
    },
  )
  function patch(change: Partial<S>, how: 'push' | 'replace' = 'push') {
    state.value = { ...state.value, ...change }
    const query = write(state.value)
    written = JSON.stringify(query)
    void router[how]({ query })
  }
  return { state, problems, patch }
}
