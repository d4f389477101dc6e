import { expect, test as base, type BrowserContext } from '@playwright/test'

interface Watch {
  /** Declares a console error that this journey provokes on purpose. */
  tolerate: (pattern: RegExp) => void
}

/**
 * The `test` of every journey: it fails on an error in the console, on an uncaught exception and on a request to
 * anywhere but the site itself.
 */
export const test = base.extend<Watch>({
  // Playwright asks for the databases of the journey before to be deleted, and does not wait: a draft could come back.
  page: async ({ page, context, baseURL }, use) => {
    const session = await context.newCDPSession(page)
    await session.send('Storage.clearDataForOrigin', {
      origin: new URL(baseURL ?? '').origin,
      storageTypes: 'indexeddb,local_storage,cache_storage,service_workers',
    })
    await session.detach()
    await use(page)
  },
  tolerate: [
    async ({ context, baseURL }, use) => {
      const tolerated: RegExp[] = []
      const problems = watch(context, new URL(baseURL ?? '').origin)
      await use((pattern) => tolerated.push(pattern))
      const unexpected = problems.filter((problem) => !tolerated.some((pattern) => pattern.test(problem)))
      expect(unexpected, 'erreurs vues pendant le parcours').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }

function watch(context: BrowserContext, origin: string): string[] {
  const problems: string[] = []
  context.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console : ${message.text()} (${message.location().url})`)
  })
  context.on('weberror', (error) => problems.push(`exception : ${error.error().message}`))
  context.on('request', (request) => {
    const url = new URL(request.url())
    // `data:` and `blob:` never leave the page.
    if (url.origin !== origin && !['data:', 'blob:'].includes(url.protocol))
      problems.push(`requête hors du site : ${request.url()}`)
  })
  return problems
}
