import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fetchAll } from '../../../../scripts/sources/found/fetchAll'
import { findInputs } from '../../../../scripts/sources/found/findInputs'
import type { Download } from '../../../../scripts/sources/found/DOWNLOADS'
import { serve, silentAddress, take, TABLE, type Answer } from '../../support/badServer'
import { gpWorkbook } from '../../support/dreesWorkbook'
import { temporaryFolder } from '../../support/temporaryFolder'

const whole: Answer = (_, response) => response.setHeader('etag', '"v1"').end(TABLE)

describe('taking files from producers', () => {
  it('takes a file, says its weight and checksum; a second time asks only whether it changed', async () => {
    const { url, asked } = await serve((request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end()
      else whole(request, response)
    })
    const folder = temporaryFolder()
    expect(await take(url, folder)).toMatchObject({
      failed: 0,
      text: TABLE,
      said: expect.stringMatching(/sha256 [0-9a-f]{12}$/),
    })
    expect((await take(url, folder)).said).toBe('1/1 f.csv : déjà là, inchangé')
    expect(asked).toHaveLength(2)
    expect(findInputs(folder).files.map(({ name }) => name)).toEqual(['remote'])
  })

  it('takes up a file that was cut where it stopped, from the same version of it', async () => {
    const cut = Math.floor(TABLE.length / 3)
    const { url, asked } = await serve((request, response) => {
      const from = Number(/bytes=(\d+)-/.exec(request.headers.range ?? '')?.[1] ?? 0)
      response.setHeader('etag', '"v1"')
      if (from > 0) {
        response.writeHead(206, { 'content-length': TABLE.length - from }).end(TABLE.slice(from))
      } else {
        response.writeHead(200, { 'content-length': TABLE.length })
        response.write(TABLE.slice(0, cut), () => response.destroy())
      }
    })
    expect(await take(url, temporaryFolder())).toMatchObject({ failed: 0, text: TABLE })
    expect(asked.map(({ headers }) => [headers.range, headers['if-range']])).toEqual([
      [undefined, undefined],
      [`bytes=${cut}-`, '"v1"'],
    ])
  })

  it('begins again where the file has changed since, or the server cannot go on', async () => {
    let times = 0
    const { url } = await serve((_, response) => {
      times += 1
      if (times > 1) response.setHeader('etag', '"v2"').end(TABLE)
      else {
        response.writeHead(200, { 'content-length': TABLE.length, etag: '"v1"' })
        response.write('codgeo;ancien', () => response.destroy())
      }
    })
    expect(await take(url, temporaryFolder())).toMatchObject({ failed: 0, text: TABLE })
  })

  const FAULTS: [what: string, answer: Answer, said: string | RegExp, asked: number][] = [
    [
      'a file that is gone',
      (_, response) => response.writeHead(404).end('<html>'),
      'n’est plus à cette adresse (réponse 404)',
      1,
    ],
    [
      'a page with a state of 200',
      (_, response) => response.end('<!DOCTYPE html><title>Erreur'),
      'le serveur envoie une page de la toile au lieu de ce fichier (attendu : une table)',
      1,
    ],
    ['an empty answer', (_, response) => response.end(), 'le serveur envoie un fichier vide', 1],
    ['another type of file', (_, response) => response.end('{"error":1}'), 'le serveur envoie du JSON', 1],
    ['a refusal', (_, response) => response.writeHead(403).end(), 'refuse de le donner (réponse 403)', 1],
    [
      'a server that is overwhelmed',
      (_, response) => response.writeHead(429).end(),
      'demande de ralentir',
      1,
    ],
    [
      'a server that is down, asked three times',
      (_, response) => response.writeHead(503).end(),
      'le serveur répond 503',
      3,
    ],
    ['a server that says nothing', () => undefined, 'rien n’est venu en 0.4 s', 3],
    ['a connection cut each time', (_, response) => void response.destroy(), /la connexion s’est coupée/, 3],
  ]
  it.each(FAULTS)('%s is told in a sentence, and what was good stays', async (_, answer, said, times) => {
    const good = temporaryFolder({ 'f.csv': TABLE })
    const { url, asked } = await serve(answer)
    const result = await take(url, good)
    expect(result).toMatchObject({
      failed: 1,
      text: TABLE,
      said: typeof said === 'string' ? expect.stringContaining(said) : expect.stringMatching(said),
    })
    expect(asked).toHaveLength(times)
    expect(readdirSync(good).filter((name) => name.endsWith('.etag'))).toEqual([])
  })

  it('says that there is no server, and goes on with the next file', async () => {
    const { url } = await serve(whole)
    const said: string[] = []
    const wanted: Download[] = [
      { input: 'apl', file: 'a.xlsx', url: await silentAddress(), kind: 'workbook' },
      { input: 'remote', file: 'f.csv', url, kind: 'table' },
    ]
    const folder = temporaryFolder()
    expect(await fetchAll(wanted, folder, (line) => said.push(line), { pace: 1 })).toBe(1)
    expect(said[0]).toBe('1/2 a.xlsx : le serveur ne répond pas')
    expect(readFileSync(join(folder, 'f.csv'), 'utf8')).toBe(TABLE)
  })

  it('a workbook cut by the server is not put in the place of a whole one', async () => {
    const book = gpWorkbook({ 2023: [{ code: '01001', apl: 1, weight: 1 }] })
    const { url } = await serve((_, response) => response.end(book.slice(0, book.length / 2)))
    const folder = temporaryFolder({ 'f.csv': book })
    expect(await take(url, folder, { input: 'apl', kind: 'workbook' })).toMatchObject({
      failed: 1,
      said: expect.stringContaining('coupé'),
    })
    expect(new Uint8Array(readFileSync(join(folder, 'f.csv')))).toEqual(book)
  })
})
