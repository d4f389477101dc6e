import { englishView } from '@/domain/englishPages'
import { siteAddress } from '@/load/site'

/**
 * The whole address of the view in the bar, its language as a parameter: what quotes it or leads to its other language knows
 * no folder of pages in English.
 */
export function viewAddress(): string {
  const view = englishView(location.href.slice(siteAddress().length - 1))
  return view === undefined ? location.href : siteAddress(view.slice(1))
}
