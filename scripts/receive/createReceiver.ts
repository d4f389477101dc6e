import { createServer, type IncomingMessage, type Server } from 'node:http'
import { checkContribution, type CheckContext } from '@/analysis/checkContribution'
import type { Refusal } from '@/domain/refusal'
import { latestToday } from '@/domain/today'
import { CONTRIBUTION_BYTES, referenceOf } from '@/schema/contribution'
import { told } from '../Foreseen'
import { clientOf, send, type Answer } from './Answer'
import { DESK } from './desk/door'
import type { ContributionStore } from './storage/ContributionStore'
import { RateLimit } from './RateLimit'
import { readBody } from './readBody'
import type { ReceiveSettings } from './readSettings'
import { sameToken } from './sameToken'

const PATH = '/contributions'
/** Questions of where one stands, a minute and client: enough for a page, too few to try references. */
const FOLLOWS = 60

/** What a server does beside receiving, where it has what that needs. */
export interface Rooms {
  /** The moderator's desk; null: there is none. */
  desk: ((request: IncomingMessage) => Promise<Answer>) | null
  /** Where a contribution stands, by its reference; null where nothing is known of it. */
  stateOf: (reference: string) => unknown
}

/**
 * The receiving server: `POST /contributions` keeps what the form sends, `GET /contributions/3F2A9C01` says where that one
 * stands, `GET /contributions` gives all to whoever shows the token, `/bureau` is the moderator's desk. `log` gets method
 * and status, never an address nor a text.
 */
export function createReceiver(
  settings: ReceiveSettings,
  database: ContributionStore,
  context: Omit<CheckContext, 'today'>,
  { desk, stateOf }: Rooms,
  log: (line: string) => void,
): Server {
  const limit = new RateLimit(settings.perMinute)
  const follows = new RateLimit(FOLLOWS)

  async function answer(request: IncomingMessage): Promise<Answer> {
    const [path = ''] = (request.url ?? '').split('?')
    if (desk && (path === DESK || path.startsWith(`${DESK}/`))) return desk(request)
    const reference = /^\/contributions\/([0-9A-F]{8})$/i.exec(path)?.[1]
    if (reference !== undefined) return follow(request, reference)
    if (path !== PATH) return { status: 404 }
    if (request.method === 'GET') return read(request)
    if (request.method !== 'POST' && request.method !== 'OPTIONS')
      return { status: 405, headers: { allow: 'GET, POST, OPTIONS' } }
    const { origin } = request.headers
    if (origin === undefined || !settings.origins.includes(origin)) return { status: 403 }
    const headers = { 'access-control-allow-origin': origin, vary: 'Origin' }
    const found = request.method === 'OPTIONS' ? preflight() : await post(request)
    return { ...found, headers: { ...headers, ...found.headers } }
  }

  function preflight(): Answer {
    const headers = {
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type',
      'access-control-max-age': '86400',
    }
    return { status: 204, headers }
  }

  async function post(request: IncomingMessage): Promise<Answer> {
    const wait = limit.take(clientOf(request, settings.behindProxy), Date.now())
    if (wait > 0) return { status: 429, headers: { 'retry-after': String(wait) } }
    if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) return { status: 415 }
    let text: string | null
    let input: unknown
    try {
      text = await readBody(request, CONTRIBUTION_BYTES)
      if (text === null) return refused(413, [{ field: '', reason: 'tooBig', limit: CONTRIBUTION_BYTES }])
      input = JSON.parse(text)
    } catch {
      return refused(400, [{ field: '', reason: 'notJson' }])
    }
    const now = new Date()
    const checked = checkContribution(input, { ...context, today: latestToday(now) })
    if (!checked.ok) return refused(422, checked.refusals)
    const { contribution } = checked
    const kept = database.store({
      key: contribution.key,
      receivedAt: now.toISOString(),
      body: JSON.stringify(contribution),
    })
    const status = { stored: 201, known: 200, conflict: 409 }[kept]
    return { status, body: { reference: referenceOf(contribution), kept } }
  }

  /** Open to all: whoever has the reference was given it. */
  function follow(request: IncomingMessage, reference: string): Answer {
    if (request.method !== 'GET') return { status: 405, headers: { allow: 'GET' } }
    const { origin } = request.headers
    const allowed = origin !== undefined && settings.origins.includes(origin)
    const headers = allowed ? { 'access-control-allow-origin': origin, vary: 'Origin' } : { vary: 'Origin' }
    const wait = follows.take(clientOf(request, settings.behindProxy), Date.now())
    if (wait > 0) return { status: 429, headers: { ...headers, 'retry-after': String(wait) } }
    const found = stateOf(reference.toUpperCase())
    return found === null ? { status: 404, headers } : { status: 200, body: found, headers }
  }

  function read(request: IncomingMessage): Answer {
    if (settings.token === null) return { status: 404 }
    if (!sameToken(request.headers.authorization, settings.token)) return { status: 401 }
    return { status: 200, body: { contributions: database.all() } }
  }

  const server = createServer((request, response) => {
    answer(request)
      .catch((error: unknown): Answer => {
        log(`erreur : ${told(error)}`)
        return { status: 500 }
      })
      .then((found) => {
        send(request, response, found)
        log(`${request.method} ${found.status}`)
      })
      .catch(() => response.destroy())
  })
  server.requestTimeout = 15_000
  server.headersTimeout = 10_000
  server.keepAliveTimeout = 5_000
  return server
}

function refused(status: number, refusals: readonly Refusal[]): Answer {
  return { status, body: { refusals } }
}
