import { afterEach, describe, expect, it, vi } from 'vitest'
import { communeTile, serveCommunes } from '@/map/serveCommunes'

afterEach(() => vi.unstubAllGlobals())

const ask = async (z: number, x: number, y: number) => {
  serveCommunes({ rows: { '260': [182, 183] }, folder: 'http://site/tiles/communes/' })
  return (await communeTile(z, x, y, new AbortController().signal))?.byteLength
}

describe('tiles of communes', () => {
  it('are asked for below the site’s own folder', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.href)
      return new Response('tile')
    })
    expect(await ask(9, 260, 183)).toBe(4)
    expect(asked).toEqual(['http://site/tiles/communes/9/260/183.pbf'])
  })

  it('are not asked for where the index has none', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    expect([await ask(9, 260, 184), await ask(9, 261, 183)]).toEqual([undefined, undefined])
    expect(fetched).not.toHaveBeenCalled()
  })

  it('are none where they do not come: what there is of communes for the whole country stands in', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    expect(await ask(9, 260, 182)).toBeUndefined()
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await ask(9, 260, 182)).toBeUndefined()
  })
})
