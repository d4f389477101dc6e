import { expect, test } from './support/hosted'
import { built } from '../support/built'

test('sous /a/b/, chez un hébergeur sans règle : liens profonds, adresses propres, en-têtes et application installable', async ({
  page,
  site,
}) => {
  const home = await page.goto('./')
  expect(home?.headers()['content-security-policy']).toContain("frame-ancestors 'self' https:")
  expect(home?.headers()['cache-control']).toBe('no-cache')
  await expect(page.getByText(built.layersSaid)).toBeAttached()

  await page.goto('./#/territoire/bassin/63003')
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  for (const [clean, heading] of [
    ['territoire/bassin/63003-ambert/?annee=2023', 'Ambert'],
    ['methode/', 'Méthode et sources'],
  ] as const) {
    await page.goto('about:blank')
    const response = await page.goto(site.address + clean)
    expect(response?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible()
    expect(page.url()).toBe(`${site.address}${clean}`)
  }

  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const address = new URL(href ?? '', page.url())
  const manifest = (await (await page.request.get(address.href)).json()) as {
    start_url: string
    scope: string
    icons: Picture[]
    screenshots: Picture[]
  }
  for (const inside of [manifest.start_url, manifest.scope])
    expect(new URL(inside, address).href).toBe(site.address)
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? ''}`.trim())).toEqual(
    expect.arrayContaining(['192x192', '512x512', '512x512 maskable']),
  )
  expect(manifest.screenshots.map((picture) => picture.form_factor)).toEqual(['wide', 'narrow'])
  // Each picture is there, and has the size that the manifest says.
  for (const { src, sizes, type } of [...manifest.icons, ...manifest.screenshots]) {
    const response = await page.request.get(new URL(src, address).href)
    expect(response.ok(), src).toBe(true)
    if (type !== 'image/png') continue
    const bytes = await response.body()
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes)
  }
})

interface Picture {
  src: string
  sizes: string
  type: string
  purpose?: string
  form_factor?: string
}
