import { once } from 'node:events'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { BAD_CONTRIBUTIONS, ENORMOUS } from '../../support/badContributions'
import { contribution, initiative } from '../../support/contribution'
import { hasLibsqlServer, startLibsqlServer } from '../../support/libsqlServer'
import { keysOf, ORIGIN, post, startReceiver, TOKEN } from '../../support/receiver'
import { temporaryFolder } from '../support/temporaryFolder'

/** The real service; it is killed when the test ends. */
const start = (database: string, env: Record<string, string> = {}) =>
  startReceiver(database, env, (child) => onTestFinished(() => void child.kill('SIGKILL')))
const numbered = (n: number) =>
  JSON.stringify(contribution({ initiative: initiative({ id: `essai-${n}`, title: `Essai ${n}` }) }, n))

describe('the receiving server', { timeout: 180_000 }, () => {
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

  it.skipIf(!hasLibsqlServer)(
    'shares the base of a libSQL server with another service, that kill -9 takes from it',
    async () => {
      const base = await startLibsqlServer(temporaryFolder())
      const [first, second] = [await start(base), await start(base)]
      const numbers = Array.from({ length: 100 }, (_, n) => n)
      const statuses = await Promise.all(
        [first, second].flatMap(({ address }) =>
          numbers.map(async (n) => (await post(address, numbered(n))).status),
        ),
      )
      expect(statuses.filter((status) => status === 201)).toHaveLength(100)
      expect(statuses.filter((status) => status === 200)).toHaveLength(100)
      first.child.kill('SIGKILL')
      expect((await post(second.address, numbered(100))).status).toBe(201)
      expect(new Set(await keysOf(second.address))).toEqual(
        new Set([...numbers, 100].map((n) => contribution({}, n).key)),
      )
    },
  )

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
    for (const { name, text, field, reason } of BAD_CONTRIBUTIONS) {
      const answer = await post(address, text)
      const { refusals } = (await answer.json()) as { refusals: object[] }
      expect([name, answer.status, refusals]).toEqual([name, 422, [{ field, reason }]])
    }
    // The service answers and hangs up before all is sent: the sender may see either.
    const big = await post(address, ENORMOUS).catch(() => null)
    expect([413, undefined]).toContain(big?.status)
    expect(await keysOf(address)).toEqual([])
    const [listening, ...lines] = logs().trim().split('\n')
    expect(listening).toBe(address)
    expect(lines.length).toBeGreaterThan(BAD_CONTRIBUTIONS.length)
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z (GET|POST) \d{3}$/)
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
