import { openPage, OWN_PAGES } from './support/pages'
import { expect, test } from './support/hosted'

// The worker's own requests count too.
test.use({ serviceWorkers: 'allow' })

test('une visite complète ne demande rien hors du site, et ne heurte pas sa politique de contenu', async ({
  page,
  context,
  site,
}) => {
  const requests = new Map<string, number>()
  context.on('request', (request) => {
    const url = new URL(request.url())
    const place = ['data:', 'blob:'].includes(url.protocol) ? url.protocol : url.origin + url.pathname
    requests.set(place, (requests.get(place) ?? 0) + 1)
  })
  const refused: string[] = []
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      (window as unknown as { tellRefused: (what: string) => void }).tellRefused(
        `${violatedDirective} ${blockedURI}`,
      ),
    )
  })
  for (const entry of OWN_PAGES) await openPage(page, entry)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)

  const places = [...requests.keys()].sort()
  const folder = (place: string) => place.replace(site.address, '/').replace(/-[\w-]{8}\.(\w+)$/, '.$1')
  console.log(`${places.length} adresses demandées en visitant ${OWN_PAGES.length} pages :`)
  for (const place of places) console.log(`  ${folder(place)} × ${requests.get(place)}`)
  expect(places.length).toBeGreaterThan(60)
  expect(places.filter((place) => !place.startsWith(site.address) && !/^(data|blob):$/.test(place))).toEqual(
    [],
  )
  expect(refused).toEqual([])
})
