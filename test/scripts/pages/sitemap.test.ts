import { Readable } from 'node:stream'
import { ErrorLevel, XMLToSitemapIndexStream, XMLToSitemapItemStream } from 'sitemap'
import { beforeAll, describe, expect, it } from 'vitest'
import { englishPages, pageAddresses } from '../../../scripts/pages/pageAddresses'
import { sitemaps } from '../../../scripts/pages/sitemap'

const DATA = 'public/data'

describe('the lists of pages', () => {
  const french = pageAddresses(DATA)
  const paths = [...french, ...englishPages(french)].map(({ path }) => path)
  const files = sitemaps(['', ...paths], 'https://soins.example/a/', DATA)

  /** Addresses as a reader that is not ours finds them; it refuses what the protocol of sitemaps does not know. */
  const found = new Map<string, string[]>()
  const strict = { level: ErrorLevel.THROW, logger: false } as const
  beforeAll(async () => {
    for (const [file, text] of files) {
      if (!file.endsWith('.xml')) continue
      const reader =
        file === 'sitemap.xml' ? new XMLToSitemapIndexStream(strict) : new XMLToSitemapItemStream(strict)
      const items: { url: string; lastmod?: string }[] = await Readable.from([text]).pipe(reader).toArray()
      for (const { lastmod } of items) expect(Date.parse(lastmod ?? '')).not.toBeNaN()
      found.set(
        file,
        items.map(({ url }) => url),
      )
    }
  })
  const locs = (file: string) => found.get(file) ?? []

  it('name every page once, whole, in the lists of the index', () => {
    const lists = locs('sitemap.xml').map((address) => address.split('/').at(-1) ?? '')
    expect([...lists, 'sitemap.xml'].sort()).toEqual([...found.keys()].sort())
    const all = lists.flatMap(locs)
    expect(all).toHaveLength(paths.length + 1)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('https://soins.example/a/territoire/bassin/63003-ambert/')
    expect(locs('sitemap-en-bassin.xml')).toContain(
      'https://soins.example/a/en/territoire/bassin/63003-ambert/',
    )
    expect(all.some((address) => address.includes('/en/initiatives/medicobus'))).toBe(false)
  })

  it('are told to engines', () => {
    expect(files.get('robots.txt')).toContain('Sitemap: https://soins.example/a/sitemap.xml')
  })
})
