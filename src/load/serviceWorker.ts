/**
 * The service worker: shell and data of one version, kept together. Rows of one file answer rows of another, so two
 * versions must never mix: a version has one cache, is installed whole, and takes over only when the person agrees.
 * `scripts/house/offlineWorker.ts` writes VERSION, SHELL, PAGES and the lists above this text when the site is built.
 */
declare const VERSION: string
declare const SHELL: readonly string[]
/** SHA-256 of each data file of this version, by its path; then of what only those who read in English need. */
declare const DATA: Readonly<Record<string, string>>
declare const ENGLISH: Readonly<Record<string, string>>
/** Of what is kept only once it was asked for: readers of files, tiles. */
declare const ASKED: Readonly<Record<string, string>>
/** What paths of the application's pages look like. */
declare const PAGES: RegExp

/** What is kept once the page is there, or when it is first asked for. */
const LATER = { ...DATA, ...ENGLISH, ...ASKED }
const worker = self as unknown as ServiceWorkerGlobalScope
const PREFIX = 'territoires-'
const CACHE = PREFIX + VERSION
/** A file is the same whatever asked for it: hosts add `Vary: Origin`, and scripts are asked for with an origin. */
const KEPT = { ignoreSearch: true, ignoreVary: true }
/** Asks the host whether the browser's own copy is still good: what the page has just loaded is not sent twice. */
const CHECKED = { cache: 'no-cache' } as const

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(SHELL.map((file) => new Request(file, CHECKED)))),
  )
})

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldVersions().then(() => worker.clients.claim()))
})

worker.addEventListener('message', (event) => {
  if (event.data === 'take-over') void worker.skipWaiting()
  if (event.data === 'store-data') event.waitUntil(store(DATA))
  if (event.data === 'store-english') event.waitUntil(store(ENGLISH))
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return
  if (!request.url.startsWith(worker.registration.scope)) return
  event.respondWith(request.mode === 'navigate' ? page(request) : file(event, pathOf(url)))
})

/** Path below the site's own folder, without its query. */
function pathOf(url: URL): string {
  return url.pathname.slice(new URL(worker.registration.scope).pathname.length)
}

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
}

/** What this version kept of a file; undefined too where the browser refuses its storage, now or since. */
async function cached(request: Request | string): Promise<Response | undefined> {
  try {
    return await (await caches.open(CACHE)).match(request, KEPT)
  } catch {
    return undefined
  }
}

/** Keeps files, one at a time; one that does not come is left for later. */
async function store(files: Readonly<Record<string, string>>): Promise<void> {
  for (const path of Object.keys(files)) {
    if (await cached(path)) continue
    const response = await fetch(new Request(path, CHECKED)).catch(() => undefined)
    if (response?.ok) await keep(path, response)
  }
}

/**
 * Keeps a data file, if it is the one this version was built with. Another one means that the site has changed since:
 * the newer worker is looked for, and offered to the person.
 */
async function keep(path: string, response: Response): Promise<void> {
  try {
    const bytes = await response.clone().arrayBuffer()
    const hash = [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    const found = hash.map((byte) => byte.toString(16).padStart(2, '0')).join('')
    if (found === LATER[path]) await (await caches.open(CACHE)).put(path, response)
    else await worker.registration.update()
  } catch {
    // No room left, or refused: what is missing is asked for when it is needed.
  }
}

/**
 * The page of this version, whatever its query, at its own address or at that of another page of the application: versions
 * do not mix. What has an ending is a file; what the application does not know, the host answers, or says that it is no page.
 */
async function page(request: Request): Promise<Response> {
  const path = pathOf(new URL(request.url))
  const kept = path === '' || path === 'index.html' || PAGES.test(path) ? await cached('./') : undefined
  if (!kept) return fetch(request)
  const up = '../'.repeat(path.split('/').length - 1)
  if (up === '') return kept
  // As `scripts/house/realPages.ts` writes it.
  const html = (await kept.text()).replace('<html ', `<html data-root="${up}" `).replaceAll('"./', `"${up}`)
  return new Response(html, { headers: kept.headers })
}

async function file(event: FetchEvent, path: string): Promise<Response> {
  const known = await cached(event.request)
  if (known) return known
  const response = await fetch(event.request)
  // The page gets its file at once; keeping it is the worker's own affair.
  if (response.ok && path in LATER) event.waitUntil(keep(path, response.clone()))
  return response
}
