import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const source = readFileSync(resolve(import.meta.dirname, '../../public/redirect.js'), 'utf8')

/** Runs redirect.js as loaded from `script` on the page at `page`, `times` times; gives where it sent the reader. */
function visit(page: string, script: string, times = 1): string[] {
  const sentTo: string[] = []
  const marks = new Set<string>()
  const { pathname, search } = new URL(page)
  const document = {
    currentScript: { src: script },
    documentElement: {
      hasAttribute: (name: string) => marks.has(name),
      setAttribute: (name: string) => marks.add(name),
    },
    addEventListener: () => undefined,
  }
  const location = { pathname, search, replace: (to: string) => sentTo.push(to) }
  for (let i = 0; i < times; i++) runInNewContext(source, { document, location, URL })
  return sentTo
}

describe('redirect.js', () => {
  it('sends a clean address to the same page of the application', () => {
    expect(
      visit('https://soins.example/territoire/bassin/63003', 'https://soins.example/redirect.js'),
    ).toEqual(['https://soins.example/#/territoire/bassin/63003'])
  })

  it('keeps the subfolder and the query', () => {
    expect(
      visit('https://a.example/cartes/soins/methode?lang=en', 'https://a.example/cartes/soins/redirect.js'),
    ).toEqual(['https://a.example/cartes/soins/#/methode?lang=en'])
  })

  it('sends what names a file too: whoever opens it as a page is helped by the application', () => {
    expect(visit('https://a.example/soins/absent.html', 'https://a.example/soins/redirect.js')).toEqual([
      'https://a.example/soins/#/absent.html',
    ])
  })

  it('redirects once, even when several tags load it', () => {
    expect(visit('https://a.example/methode', 'https://a.example/redirect.js', 3)).toHaveLength(1)
  })

  it('leaves the page itself and the site’s first one alone', () => {
    for (const path of ['404.html', ''])
      expect(visit(`https://a.example/${path}`, 'https://a.example/redirect.js')).toEqual([])
  })

  it('does nothing outside the folder of the site', () => {
    expect(visit('https://a.example/other/page', 'https://a.example/soins/redirect.js')).toEqual([])
  })
})
