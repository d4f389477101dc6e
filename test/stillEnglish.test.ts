import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { stillIn } from '@/stillIn'
import { filled } from './support/filled'
import { htmlFaults } from './support/htmlFaults'

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

it('pages written in English are valid HTML, each with a title and a description of its own, of 160 signs at most', async () => {
  const { page } = (await stillIn('en'))(read, SITE)
  // Once the language is chosen: texts are read with what reads them.
  const { BUILT_LEVELS } = await import('@/schema/level')
  const { shellOf, templateOf } = await import('../scripts/house/realPages')
  const { englishPages, pageAddresses } = await import('../scripts/pages/pageAddresses')
  const html = readFileSync('index.html', 'utf8')
  const text = templateOf(html, [])
  const templates = { text, initiative: text, shell: shellOf(html) }
  const all = englishPages([{ route: '/', path: '' }, ...pageAddresses('public/data')])
  const alone = all.filter(({ route }) => !route.startsWith('/territoire/'))
  const each = BUILT_LEVELS.flatMap((level) => {
    const own = all.filter(({ route }) => route.startsWith(`/territoire/${level}/`))
    return own.filter((_, at) => at % Math.ceil(own.length / 9) === 0)
  })
  const titles = new Set<string>()
  const descriptions = new Set<string>()
  for (const { route, path } of [...alone, ...each]) {
    const found = await page(route)
    titles.add(found.title)
    descriptions.add(found.description)
    expect(found.description.length, route).toBeLessThanOrEqual(160)
    const file = filled(templates[found.template], found, path, 'en')
    expect(file, route).toContain('lang="en"')
    expect(await htmlFaults(file), route).toEqual([])
  }
  expect(each.length).toBeGreaterThan(30)
  expect(titles.size).toBe(alone.length + each.length)
  expect(descriptions.size).toBe(titles.size)
}, 120_000)
