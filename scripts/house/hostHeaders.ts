import { contentPolicy, REFERRER_POLICY } from './contentPolicy.ts'

/**
 * Headers that a host should send. The samples of `scripts/hosting` say the same in each host's own words, and a test
 * compares them. `frame-ancestors` works as a header only: views are made to be embedded, by secure sites.
 */
export function securityHeaders(): Record<string, string> {
  return {
    'Content-Security-Policy': `${contentPolicy()}; frame-ancestors 'self' https:`,
    'Referrer-Policy': REFERRER_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
  }
}

/** The name of a file of `assets/` changes with its content. */
export const FOREVER = 'public, max-age=31536000, immutable'
/** Everything else is asked again, and sent again only if it has changed. */
export const REVALIDATED = 'no-cache'

/** Headers of one file, by its path in the built folder. Data and feeds are open: other sites' pages may read them. */
export function headersOf(path: string): Record<string, string> {
  return {
    ...securityHeaders(),
    'Cache-Control': path.startsWith('assets/') ? FOREVER : REVALIDATED,
    ...(/^(data|fil)\//.test(path) ? { 'Access-Control-Allow-Origin': '*' } : {}),
  }
}
