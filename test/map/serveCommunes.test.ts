import { afterEach, describe, expect, it, vi } from 'vitest'
import { serveCommunes } from '@/map/serveCommunes'

type Answer = (request: { url: string }, abort: AbortController) => Promise<{ data: ArrayBuffer }>
const served: { answer?: unknown } = vi.hoisted(() => ({}))
vi.mock('maplibre-gl', () => ({ addProtocol: (_: string, answer: unknown) => (served.answer = answer) }))
afterEach(() => vi.unstubAllGlobals())

const ask = async (place: string) => {
  serveCommunes({ rows: { '260': [182, 183] }, folder: 'http://site/tiles/communes/' })
  const { data } = await (served.answer as Answer)({ url: `communes://${place}` }, new AbortController())
  const size = data.byteLength
  // As the map does, which gives the tile away.
  structuredClone(data, { transfer: [data] })
  return size
}

describe('tiles of communes', () => {
  it('are asked for below the site’s own folder', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', async (url: URL) => {
      asked.push(url.href)
      return new Response('tile')
    })
    expect(await ask('9/260/183')).toBe(4)
    expect(asked).toEqual(['http://site/tiles/communes/9/260/183.pbf'])
  })

  it('are not asked for where the index has none', async () => {
    const fetched = vi.fn()
    vi.stubGlobal('fetch', fetched)
    expect([await ask('9/260/184'), await ask('9/261/183')]).toEqual([0, 0])
    expect(fetched).not.toHaveBeenCalled()
  })

  it('are empty where they do not come: the level shown stays', async () => {
    vi.stubGlobal('fetch', async () => new Response('', { status: 404 }))
    expect(await ask('9/260/182')).toBe(0)
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    expect(await ask('9/260/182')).toBe(0)
  })
})
