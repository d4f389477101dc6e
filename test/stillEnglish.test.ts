import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stillIn } from '@/stillIn'

const SITE = 'https://soins.example/a/'
const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))

it('pages written in English say so, and lead to others in English and to the French one', async () => {
  const { page } = (await stillIn('en'))(read, SITE)
  const { body, head, title, description } = await page('/territoire/bassin/63003')
  expect(title).toBe('Ambert · bassin de vie · Puy-de-Dôme · Territoires de soins')
  expect(description).toMatch(/^Ambert, bassin de vie: .* inhabitants/)
  expect(description.length).toBeLessThanOrEqual(160)
  const own = `${SITE}en/territoire/bassin/63003-ambert/`
  for (const said of [
    `<link rel="canonical" href="${own}">`,
    `hreflang="en" href="${own}"`,
    `hreflang="fr" href="${SITE}territoire/bassin/63003-ambert/"`,
    `hreflang="x-default" href="${SITE}territoire/bassin/63003-ambert/"`,
    `href="${own}oembed.json"`,
    `"item":"${SITE}en/territoire/departement/63-puy-de-dome/"`,
    '"inLanguage":"en"',
    'content="en_GB"',
  ])
    expect(head).toContain(said)
  // From the page itself: to others in English, to what is French only in the application's English, to files of the site.
  expect(body).toContain('href="../../../../en/territoire/departement/63-puy-de-dome/"')
  expect(body).toMatch(/href="\.\.\/\.\.\/\.\.\/\.\.\/initiatives\/[^"/]+\/\?langue=en"/)
  expect(body).toMatch(/href="\.\.\/\.\.\/\.\.\/\.\.\/territoire\/bassin\/63003-ambert\/"[^>]*lang="fr"/)
  expect(body).toContain('href="../../../../fil/')

  const method = await page('/methode')
  expect(method.title).toBe('Method and sources · Territoires de soins')
  expect(method.body).toContain('<h1>Method and sources</h1>')
  expect(method.body).toContain('href="../../en/territoire/region/84-auvergne-rhone-alpes/"')
})
