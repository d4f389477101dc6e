import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { hasEnglish } from '@/domain/englishPages'
import { PAGE_PATHS } from '@/domain/pagePaths'
import { BUILT_LEVELS } from '@/schema/level'
import type { WholeInitiative } from '@/schema/initiative'
import { stillPages, type StillPage } from '@/still'
import { shellOf, templateOf } from '../../scripts/house/realPages'
import { pageAddresses } from '../../scripts/pages/pageAddresses'
import { filled } from '../support/filled'
import { htmlFaults } from '../support/htmlFaults'
import { readPublishedInitiatives } from '../../scripts/sources/publishedInitiatives'

const SITE = 'https://soins.example/a/'
const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
const index = readFileSync('index.html', 'utf8')
const text = templateOf(index, [])
const templates = { text, initiative: text, shell: shellOf(index) }

const all = [{ route: '/', path: '' }, ...pageAddresses('public/data')]
/** Every page that there is one of, and some of each kind of the others. */
const routes = [
  ...Object.values(PAGE_PATHS),
  ...BUILT_LEVELS.flatMap((level) => some(`/territoire/${level}/`, 9)),
  ...some('/initiatives/', 15),
]
function some(start: string, count: number): string[] {
  const own = all.filter(({ route }) => route.startsWith(start)).map(({ route }) => route)
  return own.filter((_, at) => at % Math.ceil(own.length / count) === 0)
}

/** What people wrote of an initiative, and where the build found it to be. */
const published = readPublishedInitiatives('public/data')
function initiativeOf(route: string) {
  const id = route.split('/').at(-1) ?? ''
  const { title, problem, readings } = JSON.parse(
    readFileSync(`data/initiatives/${id}.json`, 'utf8'),
  ) as WholeInitiative
  const bassin = published.find((item) => item.id === id)?.bassin
  return { title, problem, source: readings[0]?.source.title ?? '', bassin }
}
/** Words alone: spaces and signs are those of print on a page. */
const flat = (words: string) => words.replace(/[\s\u00a0\u202f]/g, '').replace(/['’]/g, '’')
const readable = (body: string) =>
  flat(
    body
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&#39;', "'"),
  )

interface Written extends StillPage {
  route: string
  html: string
}
const written: Written[] = []
beforeAll(async () => {
  const { page } = stillPages(read, SITE)
  for (const route of new Set(routes)) {
    const found = await page(route)
    const path = all.find((entry) => entry.route === route)?.path ?? ''
    const html = filled(templates[found.template], found, path, 'fr')
    written.push({ ...found, route, html })
  }
}, 120_000)

describe('the files of pages', () => {
  it('are valid HTML, by a validator that is not ours', async () => {
    expect(written.length).toBeGreaterThanOrEqual(60)
    for (const { route, html } of written) expect(await htmlFaults(html), route).toEqual([])
  }, 120_000)

  it('say what they are for while the application is on its way, where it is not drawn already', () => {
    const waiting = written.filter(({ template }) => template === 'shell')
    expect(waiting.length).toBeGreaterThan(5)
    for (const { route, html, title, description } of waiting) {
      const said = /<div id="app"><p class="arriving">(.*?)<\/p><\/div>/.exec(html)?.[1] ?? ''
      expect(readable(said), route).toBe(flat(`${title}${description}`))
    }
  })

  it('have each a title, a description of 160 signs at most and an address of their own', () => {
    expect(new Set(written.map(({ title }) => title)).size).toBe(written.length)
    expect(new Set(written.map(({ description }) => description)).size).toBe(written.length)
    for (const { route, html, description } of written) {
      expect(description.length, route).toBeLessThanOrEqual(160)
      const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1]
      expect(canonical, route).toBe(SITE + (all.find((entry) => entry.route === route)?.path ?? '?'))
      // No reader of a file waits for another that failed to come.
      expect(html, route).not.toContain('Impossible de charger')
      const english = /<link rel="alternate" hreflang="en" href="([^"]+)">/.exec(html)?.[1]
      if (!hasEnglish(route)) expect(html, route).not.toContain('rel="alternate" hreflang')
      else expect(english, route).toBe(canonical?.replace(SITE, `${SITE}en/`))
      expect(html).toContain('property="og:image" content="https://soins.example/a/territoire/')
    }
  })

  it('say without scripts what a page is for', () => {
    const shells = written.filter(({ template }) => template === 'shell')
    expect(shells.length).toBeGreaterThan(10)
    for (const { html, title, description } of shells) {
      expect(html).toMatch(/<noscript><main><h1>/)
      expect(html.split('<noscript>')[1]).toContain('/territoire/region/84-auvergne-rhone-alpes/')
      expect(title + description).not.toMatch(/undefined|\[object/)
    }
  })

  it('hold the text of an initiative, its source and ways to its territories and to others like it', () => {
    const own = written.filter(({ template }) => template === 'initiative')
    expect(own.length).toBeGreaterThan(10)
    for (const { route, body, head } of own) {
      const { title, problem, source, bassin } = initiativeOf(route)
      const shown = readable(body)
      for (const said of [title, problem, source]) expect(shown, route).toContain(flat(said))
      if (bassin !== undefined) expect(body, route).toContain(`/territoire/bassin/${bassin}-`)
      expect(body.match(/href="[^"]*initiatives\/[^"/]+\/"/g)?.length, route).toBeGreaterThan(0)
      expect(head).toContain('"@type":"BreadcrumbList"')
    }
  })

  it('are small enough to be read over a slow line', () => {
    for (const { route, html } of written) expect(gzipSync(html).length, route).toBeLessThanOrEqual(20_000)
  })
})
