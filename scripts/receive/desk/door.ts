import { timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Session } from '../storage/AccountStore'
import type { Answer } from '../Answer'
import type { Html } from './html'

export const DESK = '/bureau'
const COOKIE = 'bureau'

/** What the desk's pages may do: nothing but show themselves, send their forms here, and frame the source being read. */
const POLICY = [
  "default-src 'none'",
  "style-src 'self'",
  "form-action 'self'",
  'frame-src https:',
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ')

export const page = (status: number, { text }: Html, headers: Record<string, string> = {}): Answer => ({
  status,
  text,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': POLICY,
    // With none at all, forms of this very page would be told to come from nowhere.
    'referrer-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...headers,
  },
})

export const goTo = (location: string, headers: Record<string, string> = {}): Answer => ({
  status: 303,
  headers: { location, ...headers },
})

/** The public address of the service, where it is known: what is asked from elsewhere is refused, cookies go nowhere else. */
export interface Home {
  /** `https://exemple.fr`, or null: whatever host the request names. */
  origin: string | null
  /** Path of the desk's cookies. */
  path: string
}

export function homeOf(address: string | null): Home {
  if (address === null) return { origin: null, path: DESK }
  const { origin, pathname } = new URL(address)
  return { origin, path: `${pathname.replace(/\/$/, '')}${DESK}` }
}

/** A form sent from one of our own pages: browsers say from where. */
export function fromHere({ headers }: IncomingMessage, { origin }: Home): boolean {
  const from = headers.origin
  if (from === undefined) return headers['sec-fetch-site'] === 'same-origin'
  return origin === null ? from === `http://${headers.host}` : from === origin
}

/** Whether a form brought back the seal of its session. */
export function sealed(session: Session, form: URLSearchParams): boolean {
  const [own, given] = [session.seal, form.get('seal') ?? ''].map((text) => Buffer.from(text))
  return own !== undefined && given?.length === own.length && timingSafeEqual(own, given)
}

export function tokenOf({ headers }: IncomingMessage): string | null {
  const found = (headers.cookie ?? '')
    .split(';')
    .map((part) => part.trim().split('='))
    .find(([name]) => name === COOKIE)
  return found?.[1] || null
}

/** No script reads it, no other site sends it; over HTTPS it goes nowhere else. `token` null: it is taken back. */
export function cookie(token: string | null, { origin, path }: Home): Record<string, string> {
  const attributes = [`Path=${path}`, 'HttpOnly', 'SameSite=Strict']
  if (origin?.startsWith('https:')) attributes.push('Secure')
  if (token === null) attributes.push('Max-Age=0')
  return { 'set-cookie': [`${COOKIE}=${token ?? ''}`, ...attributes].join('; ') }
}
