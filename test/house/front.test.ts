import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'

const source = readFileSync(resolve(import.meta.dirname, '../../public/front.js'), 'utf8')

interface Visit {
  pathname?: string
  hash?: string
  search?: string
  stored?: string
  dark?: boolean
  refused?: boolean
}

/** Runs front.js at an address; gives the picture that is shown and the theme that the page takes. */
function visit({ pathname = '/a/', hash = '', search = '', stored, dark = false, refused = false }: Visit) {
  const asked: { src: string }[] = []
  const dataset: { theme?: string } = {}
  class Picture {
    src = ''
    constructor() {
      asked.push(this)
    }
    addEventListener = () => undefined
  }
  const localStorage = {
    getItem: () => {
      if (refused) throw new Error('refused')
      return stored ?? null
    },
  }
  const document = {
    currentScript: {
      src: 'https://exemple.test/a/front.js',
      dataset: { light: 'light.svg', dark: 'dark.svg' },
    },
    documentElement: { dataset },
    body: { append: () => undefined },
    createElement: () => ({ dataset: {} }),
  }
  const globals = {
    document,
    localStorage,
    location: { pathname, hash, search },
    URL,
    URLSearchParams,
    performance,
  }
  runInNewContext(source, { ...globals, Image: Picture, matchMedia: () => ({ matches: dark }) })
  return { picture: asked[0]?.src, theme: dataset.theme }
}

describe('front.js', () => {
  it('shows the default map at the default address, in the theme of the device or the one chosen', () => {
    expect(visit({})).toEqual({ picture: 'light.svg', theme: 'light' })
    expect(visit({ hash: '#/' }).picture).toBe('light.svg')
    expect(visit({ dark: true })).toEqual({ picture: 'dark.svg', theme: 'dark' })
    expect(visit({ dark: true, stored: 'light' }).picture).toBe('light.svg')
    expect(visit({ stored: 'piège' }).picture).toBe('light.svg')
    expect(visit({ refused: true }).picture).toBe('light.svg')
  })

  it('shows nothing where another page, another map or an embedded view is asked for', () => {
    for (const hash of ['#/methode', '#/?ind=maisons', '#/?sel=bassin:63003', '#/?embed=1'])
      expect(visit({ hash }).picture).toBeUndefined()
    expect(visit({ search: '?embed=1' }).picture).toBeUndefined()
    expect(visit({ pathname: '/a/methode/' }).picture).toBeUndefined()
  })

  it('does not mind the language', () => {
    expect(visit({ hash: '#/?langue=en' }).picture).toBe('light.svg')
  })
})
