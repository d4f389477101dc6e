import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Download } from '../../../../scripts/sources/found/DOWNLOADS'
import { fetchAll } from '../../../../scripts/sources/found/fetchAll'
import { findInputs } from '../../../../scripts/sources/found/findInputs'
import { serve, silentAddress, take, TABLE, type Answer } from '../../support/badServer'
import { temporaryFolder } from '../../support/temporaryFolder'

const whole: Answer = (_, response) => void response.setHeader('etag', '"v1"').end(TABLE)
const sentWith = (status: number, headers: Record<string, string | number>, body = '') =>
  ((_, response) => void response.writeHead(status, headers).end(body)) satisfies Answer

describe('a server that misbehaves while a file is taken', () => {
  it('sends elsewhere: the file is taken from there', async () => {
    const { url } = await serve((request, response) =>
      request.url === '/ailleurs'
        ? whole(request, response)
        : sentWith(302, { location: '/ailleurs' })(request, response),
    )
    expect(await take(url, temporaryFolder())).toMatchObject({ failed: 0, text: TABLE })
  })

  it('sends to a page to sign in at: refused, and where it led is said', async () => {
    const { url } = await serve((request, response) =>
      request.url === '/connexion'
        ? response.end('<!DOCTYPE html><title>Connexion')
        : sentWith(302, { location: '/connexion' })(request, response),
    )
    const { failed, said } = await take(url, temporaryFolder())
    expect([failed, said]).toEqual([
      1,
      expect.stringMatching(/une page de la toile .*qui renvoie vers .*\/connexion$/),
    ])
  })

  it('sends round and round: said once, not asked again', async () => {
    const { url, asked } = await serve(sentWith(302, { location: '/fichier' }))
    expect((await take(url, temporaryFolder(), {}, 20_000)).said).toContain('renvoie sans fin')
    expect(asked.length).toBeLessThan(30)
  })

  it('is down for a moment, and says for how long: the file comes at the second time', async () => {
    let times = 0
    const { url, asked } = await serve((request, response) => {
      times += 1
      if (times > 1) whole(request, response)
      else sentWith(503, { 'retry-after': 1 })(request, response)
    })
    const start = Date.now()
    expect(await take(url, temporaryFolder())).toMatchObject({ failed: 0, text: TABLE })
    expect(asked).toHaveLength(2)
    expect(Date.now() - start).toBeGreaterThanOrEqual(990)
  })

  it('asks to be left alone for an hour: it is, and what was good stays', async () => {
    const { url, asked } = await serve(sentWith(429, { 'retry-after': 3600 }))
    const folder = temporaryFolder({ 'f.csv': TABLE })
    expect(await take(url, folder)).toMatchObject({ failed: 1, text: TABLE })
    expect(asked).toHaveLength(1)
  })

  it('is slow, a little at a time: waited for as long as something comes', async () => {
    const { url } = await serve((_, response) => {
      const pieces = [0, 1, 2, 3].map((k) =>
        TABLE.slice((k * TABLE.length) / 4, ((k + 1) * TABLE.length) / 4),
      )
      const send = () => {
        const piece = pieces.shift()
        if (piece === undefined) response.end()
        else response.write(piece, () => setTimeout(send, 200))
      }
      send()
    })
    expect(await take(url, temporaryFolder())).toMatchObject({ failed: 0, text: TABLE })
  })

  it('stops half way and says nothing more: taken up where it stopped, and what is begun is read as no file', async () => {
    const cut = Math.floor(TABLE.length / 2)
    const folder = temporaryFolder()
    const begun: string[][] = []
    const { url, asked } = await serve((request, response) => {
      response.setHeader('etag', '"v1"')
      if (request.headers.range) {
        begun.push(findInputs(folder).files.map(({ head }) => head.file))
        sentWith(
          206,
          { 'content-range': `bytes ${cut}-${TABLE.length - 1}/${TABLE.length}` },
          TABLE.slice(cut),
        )(request, response)
      } else response.writeHead(200, { 'content-length': TABLE.length }).write(TABLE.slice(0, cut))
    })
    expect(await take(url, folder)).toMatchObject({ failed: 0, text: TABLE })
    expect(asked).toHaveLength(2)
    expect(begun).toEqual([[]])
    expect(readdirSync(folder).sort()).toEqual(['.taken.json', 'f.csv'])
  })

  it('goes on from another place than where it stopped: begun again, never pasted together', async () => {
    const { url } = await serve((request, response) => {
      response.setHeader('etag', '"v1"')
      if (request.headers.range)
        sentWith(206, { 'content-range': 'bytes 10-20/21' }, 'autre chose')(request, response)
      else if (ended) whole(request, response)
      else {
        ended = true
        response.writeHead(200, { 'content-length': TABLE.length })
        response.write(TABLE.slice(0, 100), () => response.destroy())
      }
    })
    let ended = false
    expect(await take(url, temporaryFolder())).toMatchObject({ failed: 0, text: TABLE })
  })

  const OTHERS: [what: string, own: Partial<Download>, body: string, said: string][] = [
    [
      'JSON that says an error',
      { input: 'centres', kind: 'json' },
      '{"error":"trop de demandes"}',
      '« centres » ne se reconnaît pas',
    ],
    [
      'JSON that stops before its end',
      { input: 'centres', kind: 'json' },
      '[{"code":"01001","centre":{"type"',
      's’arrête avant sa fin',
    ],
    [
      'a Parquet file that stops before its end',
      { input: 'equipmentPlaces', kind: 'parquet' },
      `PAR1${'x'.repeat(90)}`,
      's’arrête avant sa fin',
    ],
    ['another table', {}, 'code;libelle\n01;Ain\n', '« remote » ne se reconnaît pas (code, libelle)'],
  ]
  it.each(OTHERS)(
    'sends %s with a state of 200: refused, and what was good stays',
    async (_, own, body, said) => {
      const { url } = await serve((__, response) => response.end(body))
      const folder = temporaryFolder({ 'f.csv': TABLE })
      expect(await take(url, folder, own)).toMatchObject({
        failed: 1,
        text: TABLE,
        said: expect.stringContaining(said),
      })
      expect(readdirSync(folder)).toEqual(['f.csv'])
    },
  )

  it('sends half of what there was: kept beside, under a name that is not read, and what was good stays', async () => {
    const half = TABLE.slice(0, TABLE.indexOf('01200'))
    const { url } = await serve((_, response) => response.end(half))
    const folder = temporaryFolder({ 'f.csv': TABLE })
    const { failed, said, text } = await take(url, folder)
    expect([failed, text]).toEqual([1, TABLE])
    expect(said).toContain(`${half.length} octets, où il y en avait ${TABLE.length} : celui d’avant reste`)
    expect(readFileSync(join(folder, '.f.csv.nouveau'), 'utf8')).toBe(half)
    expect(findInputs(folder).files.map(({ head }) => head.file)).toEqual(['f.csv'])
  })

  it('sends a good file where a page had been put by mistake, however long that was: the file takes its place', async () => {
    const { url } = await serve(whole)
    const folder = temporaryFolder({ 'f.csv': `<!DOCTYPE html>${' '.repeat(1e5)}` })
    expect(await take(url, folder)).toMatchObject({ failed: 0, text: TABLE })
  })

  it('changed nothing since, but the file here was touched: it is taken again whole', async () => {
    const { url, asked } = await serve(whole)
    const folder = temporaryFolder()
    await take(url, folder)
    writeFileSync(join(folder, 'f.csv'), TABLE.slice(0, 200))
    expect(await take(url, folder)).toMatchObject({ failed: 0, text: TABLE })
    expect(asked.at(-1)?.headers['if-none-match']).toBeUndefined()
  })

  it('is not there: it is told of each of its files', async () => {
    const said: string[] = []
    const away = await silentAddress()
    const wanted: Download[] = ['a.csv', 'b.csv'].map((file) => ({
      input: 'remote',
      kind: 'table',
      file,
      url: away,
    }))
    expect(await fetchAll(wanted, temporaryFolder(), (line) => said.push(line), { pace: 1 })).toBe(2)
    expect(said).toEqual(['1/2 a.csv : le serveur ne répond pas', '2/2 b.csv : le serveur ne répond pas'])
  })

  it('has a name that leads nowhere: no network, or no such server', async () => {
    const { said } = await take('http://nulle-part.invalid/f.csv', temporaryFolder())
    expect(said).toContain('pas de réseau, ou serveur inconnu')
  })

  it('is given time between two files', async () => {
    const times: number[] = []
    const { url } = await serve((request, response) => {
      times.push(Date.now())
      whole(request, response)
    })
    const wanted: Download[] = ['a.csv', 'b.csv', 'c.csv'].map((file) => ({
      input: 'remote',
      kind: 'table',
      file,
      url,
    }))
    await fetchAll(wanted, temporaryFolder(), () => undefined, { pace: 120 })
    const pauses = times.slice(1).map((time, k) => time - (times[k] ?? 0))
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(115)
  })

  it('sends a long file: how much of it has come is told, tenth by tenth', async () => {
    const long = `${TABLE}${'01001;Un;2023;0,5\n'.repeat(350_000)}`
    const { url } = await serve((_, response) =>
      response.writeHead(200, { 'content-length': long.length }).end(long),
    )
    const { failed, said } = await take(url, temporaryFolder())
    expect(failed).toBe(0)
    expect(said.match(/\d+ %/g)?.length).toBeGreaterThan(4)
    expect(said).toMatch(/6\.3 Mo, sha256 [0-9a-f]{12}$/)
  })
})
