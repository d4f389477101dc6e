import type { Page } from '@playwright/test'

interface Coming extends Window {
  /** Files that the page has asked for. Those that a worker reads are out of reach: `faults.spec.ts` plays them. */
  asked?: string[]
  /** Once the page has asked for the file that is held: ends the wait, and the file does not come. */
  refuse?: () => void
  /** Where nothing is held: whether every file asked for has had its turn. */
  allCame?: () => boolean
  /** What could be pressed to take something away while no file at all had come. */
  takenEarly?: string[]
}
/** Where a session names the file that its pages ask for in vain; a name that ends in `/` or `-` is that of several. */
const HELD = 'held'

/**
 * How data comes to a page. Where its session names a file, that one is held until `refuse`, and does not come. Elsewhere
 * files come one by one, in the order in which they were asked for, a few frames apart, and workers are asked late: each
 * state that a slow network can show is seen. All this within the page: a request intercepted outside it would take the
 * browser's cache away, and have it read all scripts again each time.
 */
function comeSlowly(held: string): void {
  const page = window as Coming
  const file = sessionStorage.getItem(held)
  const own = window.fetch
  const names: string[] = []
  page.asked = names
  const frames = async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
  }
  let turn = Promise.resolve()
  let waiting = 0
  page.allCame = () => waiting === 0
  /** Sharing gives an address, and the map's own button opens the choice of what is taken away. */
  const takers = () =>
    [...document.querySelectorAll<HTMLButtonElement>('main button:enabled')]
      .filter((button) => button.getAttribute('aria-controls') !== 'map-tool' && button.checkVisibility())
      .map((button) => (button.ariaLabel ?? button.textContent).trim())
      .filter((name) => /^(export|télécharg|kit|csv|geojson|imprim|envoy)/i.test(name))
  async function ownTurn() {
    waiting++
    const before = turn
    const first = names.length === 1
    turn = before.then(frames).then(() => {
      if (first) page.takenEarly = takers()
    })
    await turn
    waiting--
  }
  const isHeld = (name: string) =>
    file !== null && (/[/-]$/.test(file) ? name.startsWith(file) : name === file)
  window.fetch = async (...asked) => {
    const [from] = asked
    const { pathname } = new URL(from instanceof Request ? from.url : from, location.href)
    const [, name = ''] = pathname.split('/data/')
    if (name) names.push(name)
    if (name && file === null) await ownTurn()
    if (!name || !isHeld(name)) return own(...asked)
    await new Promise<void>((end) => {
      const before = page.refuse
      page.refuse = () => {
        before?.()
        end()
      }
    })
    throw new TypeError('Failed to fetch')
  }
  if (file !== null) return
  /** ms. The map's own worker is left alone: it draws, and tells nothing. */
  const LATE = 300
  const { postMessage } = Worker.prototype
  const drawing = new WeakSet<Worker>()
  window.Worker = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options)
      if (String(url).includes('maplibre')) drawing.add(this)
    }
  }
  Worker.prototype.postMessage = function (this: Worker, ...message: unknown[]) {
    const post = () => Reflect.apply(postMessage, this, message)
    if (drawing.has(this)) post()
    else setTimeout(post, LATE)
  }
}

/** From the next load on, data comes slowly to this page, or not at all. */
export function slowly(page: Page) {
  return {
    start: () => page.addInitScript(comeSlowly, HELD),
    /** From the next load on, this file does not come. */
    hold: (name: string) =>
      page.evaluate(([held, file]) => sessionStorage.setItem(held, file), [HELD, name] as const),
    isHeld: () => page.waitForFunction(() => (window as Coming).refuse !== undefined),
    refuse: () => page.evaluate(() => (window as Coming).refuse?.()),
    allCame: () => page.waitForFunction(() => (window as Coming).allCame?.()),
    asked: () => page.evaluate(() => (window as Coming).asked ?? []),
    takenEarly: () => page.evaluate(() => (window as Coming).takenEarly ?? []),
  }
}
