import { expect, test } from './support/hosted'

test('suivre un territoire : de sa page, son fil s’ouvre dans les deux formats, et les lecteurs de flux le trouvent', async ({
  page,
  site,
}) => {
  await page.goto('./#/territoire/bassin/63003')
  await expect(page.getByText(/^Suivre ce territoire/)).toBeVisible()
  const announced = page.locator('head link[rel=alternate]')
  await expect(announced).toHaveCount(2)

  const atom = page.getByRole('link', { name: 'Fil Atom' })
  await expect(atom).toHaveAttribute('href', (await announced.first().getAttribute('href')) ?? '')
  const address = await atom.evaluate((link: HTMLAnchorElement) => link.href)
  expect(address).toBe(`${site.address}fil/bassin/63003.xml`)
  const response = await page.request.get(address)
  expect(response.status()).toBe(200)
  expect(response.headers()['content-type']).toMatch(/xml/)
  const text = await response.text()

  const json = await page.request.get(
    await page.getByRole('link', { name: 'Fil JSON Feed' }).evaluate((link: HTMLAnchorElement) => link.href),
  )
  expect(json.headers()['content-type']).toMatch(/json/)
  const feed = (await json.json()) as { version: string; feed_url: string; items: Item[] }
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1')
  expect(new URL(feed.feed_url, json.url()).href).toBe(json.url())

  // The one leads to the page again.
  const back = new URL(feed.items[0]?.url ?? '', json.url()).href
  expect(back).toBe(`${site.address}territoire/bassin/63003-ambert/`)
  // A page that is not about one territory announces none.
  await page.goto('./#/methode')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(announced).toHaveCount(0)

  // Parsed on an empty page: on the site's own, its policy lets no text become markup.
  await page.goto('about:blank')
  const parsed = await page.evaluate((source) => {
    const xml = new DOMParser().parseFromString(source, 'application/xml')
    const of = (name: string) => [...xml.querySelectorAll(`entry > ${name}`)].map((node) => node.textContent)
    return {
      broken: xml.querySelector('parsererror')?.textContent ?? null,
      root: xml.documentElement.localName,
      ...{ ids: of('id'), titles: of('title') },
    }
  }, text)
  expect(parsed).toEqual({
    ...{ broken: null, root: 'feed' },
    ids: feed.items.map(({ id }) => id),
    titles: feed.items.map(({ title }) => title),
  })
})

interface Item {
  id: string
  title: string
  url: string
}
