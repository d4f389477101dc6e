import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { createServer as createTls } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { deadOn, type LinkCheck } from '@/schema/links'
import { checkLink } from '../../../scripts/links/checkLink'
import { archiveOf, checkLinks } from '../../../scripts/links/checkLinks'
import { addToLinkLog, deadLinks, readLinkLog } from '../../../scripts/links/linkLog'
import { readRobots } from '../../../scripts/links/robots'
import { temporaryFolder } from '../support/temporaryFolder'

async function listening(server: Server, scheme = 'http') {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `${scheme}://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A site with every fault; `asked` keeps what was asked of it. */
async function site(robots = '') {
  const asked: string[] = []
  const routes: Record<string, [number, string?]> = {
    '/page': [200],
    '/ancienne': [301, '/page'],
    '/un-temps': [302, '/page'],
    '/partie': [404],
    '/effacee': [410],
    '/panne': [503],
    '/reservee': [403],
    '/boucle': [302, '/boucle-2'],
    '/boucle-2': [302, '/boucle'],
    '/nulle-part': [302],
  }
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') return void response.end(robots)
    asked.push(`${request.method} ${path}`)
    if (path === '/lente') return
    if (path === '/sans-head' && request.method === 'HEAD') return void response.writeHead(405).end()
    if (path === '/raccroche' && request.method === 'HEAD') return void request.socket.destroy()
    const deep = /^\/loin-(\d+)$/.exec(path)?.[1]
    if (deep !== undefined)
      return void response.writeHead(302, { location: `/loin-${Number(deep) + 1}` }).end()
    const [status, location] = routes[path] ?? [200]
    response
      .writeHead(status, location === undefined ? {} : { location })
      .end(request.method === 'HEAD' ? '' : 'x')
  })
  return { address: await listening(server), asked }
}
const asking = { agent: 'essai/1', timeout: 400 }
const visiting = { ...asking, today: '2026-11-27', between: 0, holds: 30 }

describe('a source that is asked', () => {
  it.each([
    ['/page', { state: 'found' }],
    ['/sans-head', { state: 'found' }],
    ['/raccroche', { state: 'found' }],
    ['/un-temps', { state: 'found' }],
    ['/partie', { state: 'gone', why: '404' }],
    ['/effacee', { state: 'gone', why: '410' }],
    ['/panne', { state: 'unreachable', why: '503' }],
    ['/reservee', { state: 'refused', why: '403' }],
    ['/lente', { state: 'unreachable', why: 'pas de réponse à temps' }],
    ['/boucle', { state: 'unreachable', why: 'redirections en boucle' }],
    ['/loin-1', { state: 'unreachable', why: 'trop de redirections' }],
    ['/nulle-part', { state: 'unreachable', why: 'redirection vers nulle part' }],
  ])('%s is told as it is', async (path, told) => {
    const { address } = await site()
    expect(await checkLink(`${address}${path}`, asking)).toEqual(told)
  })

  it('is said to have moved only where its server says so for good', async () => {
    const { address, asked } = await site()
    expect(await checkLink(`${address}/ancienne`, asking)).toEqual({ state: 'moved', to: `${address}/page` })
    // The page itself is not taken where HEAD is enough.
    expect(asked).toEqual(['HEAD /ancienne', 'HEAD /page'])
  })

  it('is unreachable where nothing listens, or where its certificate is not to be trusted', async () => {
    expect(await checkLink('http://127.0.0.1:9/', asking)).toMatchObject({ state: 'unreachable' })
    const folder = temporaryFolder()
    const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
    const made = spawnSync('openssl', [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '1',
      ],
      ...['-subj', '/CN=ailleurs.exemple', '-keyout', key, '-out', cert],
    ])
    // A machine without openssl has no certificate to show.
    if (made.error) return
    const server = createTls({ key: readFileSync(key), cert: readFileSync(cert) }, (_, response) =>
      response.end(),
    )
    const address = await listening(server, 'https')
    expect(await checkLink(`${address}/`, asking)).toEqual({
      state: 'unreachable',
      why: expect.stringMatching(/^certificat refusé \(\w+\)$/) as string,
    })
  })
})

describe('a round of all sources', () => {
  const round = async (urls: string[], known = new Map<string, LinkCheck>(), more = {}) => {
    const checks: LinkCheck[] = []
    const asked = await checkLinks(urls, known, { ...visiting, ...more }, (check) => checks.push(check))
    return { asked, checks }
  }

  it('asks each address once, waits between two of one site, and respects robots.txt', async () => {
    const { address, asked } = await site('User-agent: *\nDisallow: /prive\nCrawl-delay: 7')
    const waits: number[] = []
    const wait = (ms: number) => Promise.resolve(void waits.push(ms))
    const urls = ['/page', '/prive/a', '/page', '/partie'].map((path) => `${address}${path}`)
    const { checks } = await round(urls, undefined, { between: 3000, wait, now: () => 0 })
    expect(checks.map(({ state }) => state)).toEqual(['found', 'unread', 'gone'])
    expect(waits).toEqual([7000, 7000])
    expect(asked).toEqual(['HEAD /page', 'HEAD /partie', 'GET /partie'])
  })

  it('goes on where a former run was stopped, and keeps the first day of a failure', async () => {
    const { address, asked } = await site()
    const log = join(temporaryFolder(), 'links.jsonl')
    const [good, gone, down] = ['/page', '/partie', '/panne'].map((path) => `${address}${path}`) as [
      string,
      string,
      string,
    ]
    addToLinkLog(log, { url: good, on: '2026-11-20', state: 'found' })
    addToLinkLog(log, { url: down, on: '2026-10-01', state: 'unreachable', why: '503', since: '2026-10-01' })
    const keep = (check: LinkCheck) => addToLinkLog(log, check)
    await checkLinks([good, gone, down], readLinkLog(log), visiting, keep)
    expect(asked.map((line) => line.split(' ')[1])).not.toContain('/page')
    expect(readLinkLog(log).get(down)).toMatchObject({ on: '2026-11-27', since: '2026-10-01' })
    // Gone says so itself; a server that does not answer is told on a second day only.
    expect([...deadLinks(log)]).toEqual([
      [down, '2026-11-27'],
      [gone, '2026-11-27'],
    ])
    expect(deadOn({ url: down, on: '2026-11-27', state: 'unreachable', since: '2026-11-27' })).toBeUndefined()
    expect(await checkLinks([good, gone, down], readLinkLog(log), visiting, keep)).toBe(0)
  })

  it('says that the network is missing rather than that every source is dead', async () => {
    const error = Object.assign(new TypeError('fetch failed'), { cause: { code: 'EAI_AGAIN' } })
    const unplugged = { fetch: () => Promise.reject(error) }
    const checks: LinkCheck[] = []
    const urls = Array.from({ length: 8 }, (_, n) => `https://site-${n}.exemple.fr/a`)
    const keep = (check: LinkCheck) => checks.push(check)
    await expect(checkLinks(urls, new Map(), { ...visiting, ...unplugged }, keep)).rejects.toThrow(
      /le réseau manque/,
    )
    await expect(
      checkLinks(urls.slice(0, 2), new Map(), { ...visiting, ...unplugged }, keep),
    ).rejects.toThrow(/le réseau manque/)
    expect(checks).toEqual([])
  })

  it('proposes the archive near the day when the page was read', () => {
    expect(archiveOf('https://exemple.fr/a', '2024-05')).toBe(
      'https://web.archive.org/web/202405/https://exemple.fr/a',
    )
    expect(archiveOf('https://exemple.fr/a', undefined)).toBe(
      'https://web.archive.org/web/2/https://exemple.fr/a',
    )
  })
})

describe('robots.txt', () => {
  it('is read as RFC 9309 says: our own rules, the longest one, wildcards', () => {
    const rules = readRobots(
      'User-agent: *\nDisallow: /\n\nUser-agent: essai\nDisallow: /a\nAllow: /a/b\nDisallow: /*.pdf$',
      'essai/1',
    )
    expect(['/', '/a', '/a/b/c', '/x.pdf', '/x.pdf?y'].map(rules.allows)).toEqual([
      true,
      false,
      true,
      false,
      true,
    ])
    expect(readRobots('', 'essai').allows('/')).toBe(true)
  })
})
