import type { RouterHistory } from 'vue-router'
import { cleanPath, namedTerritory, routeOf } from '@/domain/cleanAddress'
import { mappedHistory } from './mappedHistory'

/**
 * A history whose addresses are real files, and a router that sees routes alone: no page and no link has to think of it.
 * An address in the fragment, as they were once published, is replaced in the bar by the one it leads to.
 */
export function cleanHistory(
  history: RouterHistory,
  nameOf: (level: string, code: string) => string | undefined,
): RouterHistory {
  /** The name with which the page was asked for, until those of all territories have come. */
  const given = namedTerritory(history.location)
  const known = (level: string, code: string) =>
    nameOf(level, code) ?? (given?.level === level && given.code === code ? given.name : undefined)
  const written = (route: string) => `/${cleanPath(route, known)}`
  return mappedHistory(history, {
    written,
    read: routeOf,
    listen: (callback) =>
      history.listen((to, from, information) => {
        // Written by hand over the address of a view, it replaces all of it.
        const fragment = to.indexOf('#/')
        const route = routeOf(fragment < 0 ? to : to.slice(fragment))
        if (fragment >= 0) history.replace(written(route))
        callback(route, routeOf(from), information)
      }),
  })
}
