import { describe, expect, it } from 'vitest'
import { englishPages, pageAddresses } from '../../../scripts/pages/pageAddresses'
import { sitemaps } from '../../../scripts/pages/sitemap'

const DATA = 'public/data'

describe('the lists of pages', () => {
  const french = pageAddresses(DATA)
  const paths = [...french, ...englishPages(french)].map(({ path }) => path)
  const files = sitemaps(['', ...paths], 'https://soins.example/a/', DATA)
  const locs = (file: string) =>
    [...(files.get(file) ?? '').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc)

  it('name every page once, whole, in the lists of the index', () => {
    const lists = locs('sitemap.xml').map((address) => address?.split('/').at(-1) ?? '')
    const all = lists.flatMap(locs)
    expect(all).toHaveLength(paths.length + 1)
    expect(new Set(all).size).toBe(all.length)
    expect(all).toContain('https://soins.example/a/territoire/bassin/63003-ambert/')
    expect(locs('sitemap-en-bassin.xml')).toContain(
      'https://soins.example/a/en/territoire/bassin/63003-ambert/',
    )
    expect(all.some((address) => address?.includes('/en/initiatives/medicobus'))).toBe(false)
  })

  it('date them by the day on which the newest file was read, and are told to engines', () => {
    expect(files.get('sitemap-pages.xml')).toMatch(/<lastmod>\d{4}-\d{2}(-\d{2})?<\/lastmod>/)
    expect(files.get('robots.txt')).toContain('Sitemap: https://soins.example/a/sitemap.xml')
  })
})
