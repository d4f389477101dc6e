import { expect, test } from './support/test'

test('les données ouvertes : chaque fichier est là, du poids annoncé, et chaque exemple de l’API répond', async ({
  page,
}) => {
  await page.goto('./donnees')
  const links = page.getByRole('link', { name: /\.(csv|parquet|geojson|fgb)/ })
  await expect(links.first()).toBeVisible()
  const paths = await links.evaluateAll((all) =>
    all.map((link) => (link as HTMLAnchorElement).href.replace(/^.*\/(?=data\/)/, '')),
  )
  const described = (await (await page.request.get('./data/open/datapackage.json')).json()) as {
    resources: { path: string; bytes: number }[]
  }
  expect(paths).toEqual(described.resources.map(({ path }) => `data/open/${path}`))
  for (const { path, bytes } of described.resources) {
    const { status, length } = await page.evaluate(async (address) => {
      const response = await fetch(address)
      return { status: response.status, length: (await response.arrayBuffer()).byteLength }
    }, `../data/open/${path}`)
    expect([status, length], path).toEqual([200, bytes])
  }
  // What the examples print comes from the figures that are here.
  await expect(page.getByText(/France {2}2023 {2}\d\.\d+/)).toBeVisible()
  await expect(page.getByText(/^\d,\d+$/)).toBeVisible()
  for (const link of await page.getByRole('link', { name: /^data\/api\// }).all()) {
    const answer = await page.request.get((await link.getAttribute('href')) ?? '')
    expect(answer.ok()).toBe(true)
  }
})
