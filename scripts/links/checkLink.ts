import type { LinkCheck } from '@/schema/links'

export type Found = Pick<LinkCheck, 'state' | 'why' | 'to'> & {
  /** No name was resolved: it may be our own network that is missing. */
  noName?: true
}

export interface Asking {
  agent: string
  /** Milliseconds for each answer. */
  timeout: number
  fetch?: typeof fetch
}

const MOST_REDIRECTS = 10
const FOR_GOOD = new Set([301, 308])
const REDIRECTS = new Set([301, 302, 303, 307, 308])
/** Servers that do not answer HEAD as they answer GET. */
const ASK_AGAIN = new Set([400, 403, 404, 405, 406, 410, 429, 500, 501, 503])

/** Asks an address as a browser would come to it, without taking the page: HEAD, then GET where HEAD is not to be believed. */
export async function checkLink(url: string, asking: Asking): Promise<Found> {
  const seen = new Set<string>()
  let at = url
  let forGood = true
  for (;;) {
    if (seen.has(at)) return { state: 'unreachable', why: 'redirections en boucle' }
    if (seen.size > MOST_REDIRECTS) return { state: 'unreachable', why: 'trop de redirections' }
    seen.add(at)
    let answer: { status: number; location: string | null }
    try {
      answer = await ask(at, asking)
    } catch (error) {
      return failure(error)
    }
    const { status, location } = answer
    if (!REDIRECTS.has(status)) return told(status, forGood && at !== url ? at : undefined)
    if (location === null || !URL.canParse(location, at))
      return { state: 'unreachable', why: 'redirection vers nulle part' }
    // An address that moved for a while is still the one to cite.
    forGood &&= FOR_GOOD.has(status)
    at = new URL(location, at).href
  }
}

function told(status: number, to: string | undefined): Found {
  if (status >= 200 && status < 300) return to === undefined ? { state: 'found' } : { state: 'moved', to }
  if (status === 404 || status === 410) return { state: 'gone', why: String(status) }
  if (status >= 500) return { state: 'unreachable', why: String(status) }
  return { state: 'refused', why: String(status) }
}

async function ask(url: string, { agent, timeout, fetch: get = fetch }: Asking) {
  const once = async (method: 'HEAD' | 'GET') => {
    const response = await get(url, {
      method,
      redirect: 'manual',
      headers: { 'user-agent': agent, accept: 'text/html,*/*;q=0.5' },
      signal: AbortSignal.timeout(timeout),
    })
    await response.body?.cancel()
    return { status: response.status, location: response.headers.get('location') }
  }
  try {
    const head = await once('HEAD')
    return ASK_AGAIN.has(head.status) ? await once('GET') : head
  } catch (error) {
    // Some servers hang up on HEAD; one that does not answer at all is not asked twice.
    if (codeOf(error) === 'UND_ERR_SOCKET' || codeOf(error) === 'ECONNRESET') return once('GET')
    throw error
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOTFOUND: 'nom de site inconnu',
  EAI_AGAIN: 'nom de site non résolu',
  ECONNREFUSED: 'connexion refusée',
  ECONNRESET: 'connexion coupée',
  UND_ERR_SOCKET: 'connexion coupée',
  UND_ERR_CONNECT_TIMEOUT: 'pas de réponse à temps',
  TimeoutError: 'pas de réponse à temps',
}
const NO_NAME = new Set(['ENOTFOUND', 'EAI_AGAIN'])

function failure(error: unknown): Found {
  const code = codeOf(error)
  const tls = /CERT|SSL|TLS|SELF_SIGNED|ALTNAME|UNABLE_TO_VERIFY/i.test(code)
  return {
    state: 'unreachable',
    why: tls ? `certificat refusé (${code})` : (WHY[code] ?? code),
    ...(NO_NAME.has(code) && { noName: true }),
  }
}

/** `fetch` tells what happened one or two errors below its own. */
function codeOf(error: unknown): string {
  const { name, code, cause } = Object(error) as { name?: string; code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause === undefined ? (name ?? 'erreur') : codeOf(cause)
}
