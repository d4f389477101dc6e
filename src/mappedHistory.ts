import type { RouterHistory } from 'vue-router'

interface Mapping {
  /** An address in the bar, from the one that the router knows. */
  written: (address: string) => string
  /** The other way. */
  read: (address: string) => string
  listen: RouterHistory['listen']
}

/** A history whose bar says other addresses than the router knows: no page and no link has to think of it. */
export function mappedHistory(history: RouterHistory, { written, read, listen }: Mapping): RouterHistory {
  return {
    get base() {
      return history.base
    },
    get location() {
      return read(history.location)
    },
    get state() {
      return history.state
    },
    push: (to, data) => history.push(written(to), data),
    replace: (to, data) => history.replace(written(to), data),
    go: (delta, triggerListeners) => history.go(delta, triggerListeners),
    createHref: (to) => history.createHref(written(to)),
    destroy: () => history.destroy(),
    listen,
  }
}
