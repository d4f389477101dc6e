import { watch } from 'vue'
import { useRoute, useRouter, type Router } from 'vue-router'
import { EMBED } from '@/domain/embed'
import { embedded } from '@/stores/embed'
import type { View } from '@/domain/view'
import { readView, writeView, type Query } from '@/stores/url'
import { useView } from '@/stores/view'
import { plainQuery } from '../shared/plainQuery'

/**
 * Keeps the map's state and its address the same: reads the address at the start and when the person goes back or
 * forward (then `onReturn` is told, to bring the map back too), and writes it after each change. Moving the map
 * replaces the entry; a choice adds one to the history.
 */
export function useAddress(onReturn: () => void): void {
  const store = useView()
  const route = useRoute()
  const router = useRouter()

  function read() {
    const { view, problems } = readView(plainQuery(route.query))
    store.view = view
    store.problems = problems
  }
  read()

  watch(
    () => store.view,
    (view, before) => {
      const query = { ...writeView(view), ...(embedded ? { [EMBED]: '1' } : {}) }
      if (same(writeView(view), plainQuery(route.query))) return
      void (isContinuous(before, view) || embedded ? router.replace({ query }) : router.push({ query }))
    },
  )
  // Only the browser's own moves are read: our writes reach the route late, when the view may already be elsewhere.
  const moves = browserMoves(router)
  moves.returning = false
  watch(
    () => route.query,
    (query) => {
      if (!moves.returning) return
      moves.returning = false
      if (route.name === 'map' && !same(plainQuery(query), writeView(store.view))) {
        read()
        onReturn()
      }
    },
  )
}

/** Whether the browser has moved in its history since it was last asked. */
interface Moves {
  returning: boolean
}
const listened = new WeakMap<Router, Moves>()

/** One listener for all visits of the page: the history never lets go of one, even called off, nor of what it holds. */
function browserMoves(router: Router): Moves {
  const known = listened.get(router)
  if (known) return known
  const moves = { returning: false }
  router.options.history.listen(() => (moves.returning = true))
  listened.set(router, moves)
  return moves
}

/** Moving the map, typing or sliding gives many states of one gesture: going back must not run through them. */
function isContinuous(before: View, view: View): boolean {
  const typing = before.filters.words !== view.filters.words
  const sliding = before.around?.km !== view.around?.km && Boolean(before.around && view.around)
  return before.camera !== view.camera || typing || sliding
}

function same(a: Query, b: Query): boolean {
  const keys = Object.keys(a)
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key])
}
