import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { contribution, initiative } from '../../support/contribution'
import { temporaryFolder } from '../support/temporaryFolder'

const root = resolve(import.meta.dirname, '../../..')
const ORIGIN = 'https://territoires.exemple.fr'
const TOKEN = 'un-jeton-de-lecture-assez-long'

interface Running {
  address: string
  child: ChildProcess
  logs: () => string
}

/** Starts the real service on a free port; it is killed when the test ends. */
async function start(database: string, env: Record<string, string> = {}): Promise<Running> {
  const tsx = join(root, 'node_modules/tsx/dist/loader.mjs')
  const child = spawn(process.execPath, ['--import', tsx, 'scripts/receive.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...{ RECEIVE_PORT: '0', RECEIVE_DB: database, RECEIVE_ORIGINS: ORIGIN, RECEIVE_TOKEN: TOKEN },
      ...{ RECEIVE_PER_MINUTE: '100000', ...env },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let logs = ''
  child.stderr.on('data', (part) => (logs += String(part)))
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (part) => {
      logs += String(part)
      const listening = /^(http:\S+)$/m.exec(logs)
      if (listening?.[1]) found(listening[1])
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code} : ${logs}`)))
  })
  return { address, child, logs: () => logs }
}

const post = (address: string, body: string, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
    body,
  })
const numbered = (n: number) =>
  JSON.stringify(contribution({ initiative: initiative({ id: `essai-${n}`, title: `Essai ${n}` }) }, n))

async function keysOf(address: string): Promise<string[]> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${TOKEN}` } })
  const { contributions } = (await response.json()) as { contributions: { key: string }[] }
  return contributions.map(({ key }) => key)
}

describe('the receiving server', { timeout: 90_000 }, () => {
  it('takes 1,000 posts at once, each sent twice: none lost, none stored twice', async () => {
    const { address } = await start(join(temporaryFolder(), 'received.sqlite'))
    const numbers = Array.from({ length: 1000 }, (_, n) => n)
    const statuses = await Promise.all(
      [...numbers, ...numbers].map(async (n) => (await post(address, numbered(n))).status),
    )
    expect(statuses.filter((status) => status === 201)).toHaveLength(1000)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1000)
    const keys = await keysOf(address)
    expect(keys).toHaveLength(1000)
    expect(new Set(keys)).toEqual(new Set(numbers.map((n) => contribution({}, n).key)))
  })

  it('has all that it acknowledged after kill -9 in the middle', async () => {
    const database = join(temporaryFolder(), 'received.sqlite')
    const first = await start(database)
    const acknowledged = new Set<string>()
    let sent = 0
    const lane = async () => {
      for (;;) {
        const n = sent++
        try {
          const { status } = await post(first.address, numbered(n))
          if (status === 201) acknowledged.add(contribution({}, n).key)
        } catch {
          return
        }
        if (acknowledged.size >= 150) first.child.kill('SIGKILL')
      }
    }
    await Promise.all(Array.from({ length: 16 }, lane))
    expect(acknowledged.size).toBeGreaterThanOrEqual(150)
    const second = await start(database)
    const keys = new Set(await keysOf(second.address))
    expect([...acknowledged].filter((key) => !keys.has(key))).toEqual([])
  })

  it('ends in order: what is under way is stored, then the process ends with 0', async () => {
    const database = join(temporaryFolder(), 'received.sqlite')
    const first = await start(database)
    const ended = once(first.child, 'exit')
    const answers = Array.from({ length: 40 }, (_, n) => post(first.address, numbered(n)).catch(() => null))
    await Promise.race(answers)
    first.child.kill('SIGTERM')
    const stored = (await Promise.all(answers)).filter((answer) => answer?.status === 201).length
    expect(await ended).toEqual([0, null])
    expect(stored).toBeGreaterThan(0)
    const second = await start(database)
    expect((await keysOf(second.address)).length).toBeGreaterThanOrEqual(stored)
  })

  it('refuses, says why, stores nothing of it, and logs neither text nor address', async () => {
    const { address, logs } = await start(join(temporaryFolder(), 'received.sqlite'))
    const good = JSON.stringify(contribution())
    expect((await post(address, good, { origin: 'https://ailleurs.fr' })).status).toBe(403)
    expect((await post(address, good, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(address, '{"format":')).status).toBe(400)
    expect((await post(address, Buffer.from([0x22, 0xff, 0x22]).toString('latin1'))).status).toBe(422)
    const big = await post(
      address,
      JSON.stringify({ ...contribution(), note: 'a'.repeat(10_000_000) }),
    ).catch(() => null)
    expect([413, undefined]).toContain(big?.status)
    const bad = contribution({ initiative: initiative({ title: '<svg onload=alert(1)>', startYear: 2099 }) })
    const refused = await post(address, JSON.stringify(bad))
    expect(refused.status).toBe(422)
    expect(await refused.json()).toEqual({
      refusals: [
        { field: 'initiative.title', reason: 'markup' },
        { field: 'initiative.startYear', reason: 'futureYear' },
      ],
    })
    const nowhere = contribution({
      initiative: initiative({ place: { commune: '63999', precision: 'commune' } }),
    })
    expect(await (await post(address, JSON.stringify(nowhere))).json()).toEqual({
      refusals: [{ field: 'initiative.place.commune', reason: 'unknownCommune' }],
    })
    expect(await keysOf(address)).toEqual([])
    expect(logs()).not.toMatch(/svg|Ambert|127\.0\.0\.1:\d+ |63999/)
  })

  it('keeps the first of two texts under one key, and says that it did', async () => {
    const { address } = await start(join(temporaryFolder(), 'received.sqlite'))
    expect((await post(address, JSON.stringify(contribution()))).status).toBe(201)
    const other = contribution({ initiative: initiative({ title: 'Autre' }) })
    expect((await post(address, JSON.stringify(other))).status).toBe(409)
    expect(await keysOf(address)).toHaveLength(1)
  })

  it('shows what it keeps to the bearer of the token only', async () => {
    const { address } = await start(join(temporaryFolder(), 'received.sqlite'))
    const read = async (authorization?: string) =>
      (await fetch(address, authorization === undefined ? {} : { headers: { authorization } })).status
    expect(await read()).toBe(401)
    expect(await read('Bearer autre')).toBe(401)
    expect(await read(TOKEN)).toBe(401)
    expect(await read(`Bearer ${TOKEN}`)).toBe(200)
    const closed = await start(join(temporaryFolder(), 'received.sqlite'), { RECEIVE_TOKEN: '' })
    expect((await fetch(closed.address, { headers: { authorization: 'Bearer ' } })).status).toBe(404)
  })

  it('slows down whoever posts too much, and says when to come back', async () => {
    const { address } = await start(join(temporaryFolder(), 'received.sqlite'), { RECEIVE_PER_MINUTE: '2' })
    expect((await post(address, numbered(1))).status).toBe(201)
    expect((await post(address, numbered(2))).status).toBe(201)
    const third = await post(address, numbered(3))
    expect(third.status).toBe(429)
    expect(Number(third.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await keysOf(address)).toHaveLength(2)
  })

  it('lets the form’s site ask first, as browsers do, and no other', async () => {
    const { address } = await start(join(temporaryFolder(), 'received.sqlite'))
    const ask = (origin: string) => fetch(address, { method: 'OPTIONS', headers: { origin } })
    const allowed = await ask(ORIGIN)
    expect(allowed.status).toBe(204)
    expect(allowed.headers.get('access-control-allow-origin')).toBe(ORIGIN)
    expect((await ask('null')).status).toBe(403)
  })

  it('does not start on settings that it cannot use', async () => {
    const database = join(temporaryFolder(), 'received.sqlite')
    for (const env of [
      { RECEIVE_ORIGINS: '' },
      { RECEIVE_ORIGINS: '*' },
      { RECEIVE_TOKEN: 'court' },
      { RECEIVE_PORT: '99999' },
    ])
      await expect(start(database, env)).rejects.toThrow(/ended with 2 : RECEIVE_/)
  })
})
