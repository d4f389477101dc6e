import { watch } from 'vue'
import type { Router } from 'vue-router'
import { useArtefacts } from './stores/artefacts'

/** ms without anything that comes, after which what is still on its way is left to the application, which says so. */
const PATIENCE = 8000

/**
 * The page written at build time gives way to the application's own once that one has all it shows: same words, same
 * styles, same place in the text.
 */
export async function takeStill(router: Router): Promise<void> {
  const still = document.getElementById('still')
  const own = document.getElementById('app')
  if (!still || !own) return
  // Another view than what is written was asked for: it was not shown.
  if (document.documentElement.dataset['live'] !== undefined) return still.remove()
  own.inert = true
  await router.isReady().catch(() => undefined)
  await Promise.race([nothingPending(), standstill()])
  const at = placeRead(still)
  still.remove()
  own.inert = false
  if (at) goTo(own, at)
}

/** Until nothing that was asked for is on its way, drawn: what comes asks for more. */
async function nothingPending(): Promise<void> {
  const artefacts = useArtefacts()
  const frame = () => new Promise(requestAnimationFrame)
  do {
    await new Promise<void>((done) => {
      const stop = watch(
        () => artefacts.pending,
        (pending) => {
          if (pending) return
          done()
          void Promise.resolve().then(() => stop())
        },
        { immediate: true },
      )
    })
    await frame()
    await frame()
  } while (artefacts.pending)
}

/** Until nothing has come for a while: on a slow line files are long in coming, and none hangs. */
function standstill(): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      arrivals.disconnect()
      done()
    }
    let timer = setTimeout(end, PATIENCE)
    const arrivals = new PerformanceObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(end, PATIENCE)
    })
    arrivals.observe({ type: 'resource' })
  })
}

interface Place {
  heading: string
  /** px from the top of the window. */
  top: number
  /** px from the top of the page, for where that heading is not. */
  scrolled: number
}

const headings = (root: Element) => [...root.querySelectorAll<HTMLElement>('h1, h2, h3')]

/** The heading that the reader has last passed; none while the page is read from its beginning. */
function placeRead(still: Element): Place | undefined {
  const scroller = still.querySelector('.reading')
  if (!scroller?.scrollTop) return undefined
  const passed = headings(still).findLast((element) => element.getBoundingClientRect().top < innerHeight / 2)
  return {
    heading: passed?.textContent ?? '',
    top: passed?.getBoundingClientRect().top ?? 0,
    scrolled: scroller.scrollTop,
  }
}

function goTo(own: Element, { heading, top, scrolled }: Place): void {
  const found = headings(own).find(({ textContent }) => textContent === heading)
  const scroller = own.querySelector('.reading')
  if (!scroller) return
  scroller.scrollTop = found ? scroller.scrollTop + found.getBoundingClientRect().top - top : scrolled
}
