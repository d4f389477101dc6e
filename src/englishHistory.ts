import type { RouterHistory } from 'vue-router'
import { englishAddress, englishView } from '@/domain/englishPages'
import { mappedHistory } from './mappedHistory'

/**
 * A history whose bar keeps the address of the page written in English, where the site has one of the view and was entered by
 * one: the others know the language as a parameter alone.
 */
export function englishHistory(history: RouterHistory): RouterHistory {
  if (englishView(history.location) === undefined) return history
  const read = (address: string) => englishView(address) ?? address
  return mappedHistory(history, {
    written: (address) => englishAddress(address) ?? address,
    read,
    listen: (callback) =>
      history.listen((to, from, information) => callback(read(to), read(from), information)),
  })
}
