/**
 * The service worker: shell and data of one version, kept together. Rows of one file answer rows of another, so two
 * versions must never mix: a version has one cache, is installed whole, and takes over only when the person agrees.
 * `scripts/house/offlineWorker.ts` writes VERSION and SHELL above this text when the site is built.
 */
declare const VERSION: string
declare const SHELL: readonly string[]
declare const DATA: readonly string[]
declare const ENGLISH: readonly string[]

const worker = self as unknown as ServiceWorkerGlobalScope
const PREFIX = 'territoires-'
const CACHE = PREFIX + VERSION
/** A file is the same whatever asked for it: hosts add `Vary: Origin`, and scripts are asked for with an origin. */
const KEPT = { ignoreSearch: true, ignoreVary: true }

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(SHELL.map((file) => new Request(file, { cache: 'reload' })))),
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
  event.respondWith(request.mode === 'navigate' ? page(request) : file(request, url))
})

async function dropOldVersions(): Promise<void> {
  const names = await caches.keys()
  await Promise.all(
    names.filter((name) => name.startsWith(PREFIX) && name !== CACHE).map((name) => caches.delete(name)),
  )
}

/** Keeps files, one at a time; one that does not come is left for later. */
async function store(files: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  for (const path of files) {
    try {
      if (!(await cache.match(path, KEPT))) await cache.add(new Request(path, { cache: 'reload' }))
    } catch {
      // No network or no room left: what is missing is asked for when it is needed.
    }
  }
}

/** The page of this version, whatever its query; other pages of the site come from the network. */
async function page(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url)
  const home = new URL('./', worker.registration.scope).pathname
  const isHome = pathname === home || pathname === `${home}index.html`
  const kept = isHome ? await (await caches.open(CACHE)).match('./', KEPT) : undefined
  return kept ?? fetch(request)
}

async function file(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request, KEPT)
  if (kept) return kept
  const response = await fetch(request)
  const path = url.href.slice(worker.registration.scope.length)
  if (response.ok && (DATA.includes(path) || ENGLISH.includes(path))) {
    // Storage may be full or refused: the page still gets its file.
    await cache.put(request, response.clone()).catch(() => undefined)
  }
  return response
}
