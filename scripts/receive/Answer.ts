import type { IncomingMessage, ServerResponse } from 'node:http'

/** What a request is answered: a body as JSON, or a text of its own type. */
export interface Answer {
  status: number
  body?: unknown
  text?: string
  headers?: Record<string, string>
}

export function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const { status, body, text = body === undefined ? '' : JSON.stringify(body), headers } = answer
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    ...headers,
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // What was not read of a request must not be taken for the next one.
    ...(request.complete ? {} : { connection: 'close' }),
  })
  response.end(text)
}

/** Who asks, for the rate limit only. The first addresses of X-Forwarded-For are the client's word; the last is the proxy's. */
export function clientOf(request: IncomingMessage, behindProxy: boolean): string {
  const forwarded = String(request.headers['x-forwarded-for'] ?? '')
    .split(',')
    .pop()
    ?.trim()
  return (behindProxy && forwarded) || (request.socket.remoteAddress ?? '')
}
