import { onScopeDispose, shallowRef, watch } from 'vue'
import {
  useRoute,
  useRouter,
  type LocationQuery,
  type RouteLocationNormalized,
  type Router,
} from 'vue-router'
import { EMBED, EMBED_PARAMETERS } from '@/domain/embed'
import type { AddressProblem, Params, Query } from '@/stores/address/params'
import { embedded } from '@/stores/embed'

/**
 * Keeps a page's state and its address the same. A choice adds an entry to the history, a moment of a gesture replaces
 * it; whatever else changes the address (Back, Forward, a link, a hand) is read, and `onReturn` told.
 */
export function useAddress<S extends object>(params: Params<S>, onReturn: () => void = () => undefined) {
  const route = useRoute()
  const router = useRouter()
  const page = route.name
  const first = params.read(plainQuery(route.query))
  /** How the page around, if there is one, asked for the view: it stays in the address. */
  const asked = Object.fromEntries(
    Object.entries(route.query).filter(([key]) => EMBED_PARAMETERS.includes(key)),
  )
  const state = shallowRef(first.state)
  const problems = shallowRef<readonly AddressProblem[]>(first.problems)
  /** The query that the state shows, and the state that the address says. */
  let shown = JSON.stringify(plainQuery(route.query))
  let settled = state.value
  /** Our own writes reach the route late: until then it says what was, not what is asked for. */
  let writing = 0
  /** Whether what comes to be written only leaves out what the data does not have. */
  let correcting = false

  function follow() {
    if (writing > 0 || route.name !== page) return
    const query = plainQuery(route.query)
    const text = JSON.stringify(query)
    if (text === shown) return
    shown = text
    const found = params.read(query)
    settled = state.value = found.state
    problems.value = found.problems
    onReturn()
  }
  watch(() => route.query, follow)
  const leaving = useLeaving(
    router,
    (to) => to.name !== page,
    () => void write(),
  )
  watch(state, write)
  async function write() {
    const after = state.value
    // Another page was asked for and its script is on its way: an address written now would call that off.
    if (after === settled || route.name !== page || leaving()) return
    const before = settled
    const corrected = correcting
    settled = after
    correcting = false
    const query = params.write(after)
    const text = JSON.stringify(query)
    if (text === JSON.stringify(params.write(before))) return
    shown = text
    writing++
    const how = embedded || corrected || params.isGesture(before, after) ? 'replace' : 'push'
    await router[how]({ query: embedded ? { ...query, ...asked } : query }).catch(() => undefined)
    writing--
    follow()
  }

  function patch(change: Partial<S>) {
    state.value = { ...state.value, ...change }
  }
  /** What the address asks for and the data does not have is left out and told; the entry of the history is corrected. */
  function ignore(change: Partial<S>, reason: string) {
    const before = state.value
    patch(change)
    const left = params.write(state.value)
    const told = Object.entries(params.write(before)).flatMap(([param, text]) => {
      const kept = left[param]?.split(',') ?? []
      const value = text.split(',').filter((part) => !kept.includes(part))
      return value.length > 0 ? [{ param, value: value.join(','), reason }] : []
    })
    problems.value = [...problems.value, ...told]
    correcting ||= before === settled
  }
  return { state, problems, patch, ignore }
}

/** Says whether a navigation that `isAway` is under way; `onStay` is called when it came to nothing. */
function useLeaving(router: Router, isAway: (to: RouteLocationNormalized) => boolean, onStay: () => void) {
  let away: RouteLocationNormalized | null = null
  function end(to: RouteLocationNormalized, failed: boolean) {
    if (to !== away) return
    away = null
    if (failed) onStay()
  }
  const stops = [
    router.beforeEach((to) => {
      away = isAway(to) ? to : null
    }),
    router.afterEach((to, _from, failure) => end(to, failure !== undefined)),
    router.onError((_error, to) => end(to, true)),
  ]
  onScopeDispose(() => {
    for (const stop of stops) stop()
  })
  return () => away !== null
}

/** The router's query as one text a parameter, without those that say how the view is embedded, which are no page's own. */
function plainQuery(query: LocationQuery): Query {
  const apart = embedded ? EMBED_PARAMETERS : [EMBED]
  const own = Object.entries(query).filter(([key]) => !apart.includes(key))
  const entries = own.map(([key, value]) => [key, (Array.isArray(value) ? value[0] : value) ?? ''])
  return Object.fromEntries(entries) as Query
}
