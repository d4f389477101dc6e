import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { checkContribution, type CheckContext } from '@/analysis/checkContribution'
import type { Refusal } from '@/domain/refusal'
import { latestToday } from '@/domain/today'
import { CONTRIBUTION_BYTES, referenceOf } from '@/schema/contribution'
import { told } from '../Foreseen'
import type { ContributionDatabase } from './ContributionDatabase'
import { RateLimit } from './RateLimit'
import { readBody } from './readBody'
import type { ReceiveSettings } from './readSettings'
import { sameToken } from './sameToken'

interface Answer {
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const PATH = '/contributions'

/**
 * The receiving server: `POST /contributions` keeps what the form sends, `GET /contributions` gives all to whoever shows
 * the token. `log` gets method and status, never an address nor a text.
 */
export function createReceiver(
  settings: ReceiveSettings,
  database: ContributionDatabase,
  context: Omit<CheckContext, 'today'>,
  log: (line: string) => void,
): Server {
  const limit = new RateLimit(settings.perMinute)

  async function answer(request: IncomingMessage): Promise<Answer> {
    const path = (request.url ?? '').split('?')[0]
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

function send(request: IncomingMessage, response: ServerResponse, { status, body, headers }: Answer): void {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // What was not read of a request must not be taken for the next one.
    ...(request.complete ? {} : { connection: 'close' }),
  })
  response.end(text)
}

/** Who posts, for the rate limit only. The first addresses of X-Forwarded-For are the client's word; the last is the proxy's. */
function clientOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .pop()
    ?.trim()
  return (behindProxy && forwarded) || (request.socket.remoteAddress ?? '')
}
