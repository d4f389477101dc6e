import type { Plugin } from 'vite'
import { BASEMAP_ORIGINS } from '../../src/catalog/basemaps.ts'

/**
 * What the built page may load and run: its own files, nothing else. `data:` is for MapLibre's own control icons,
 * `blob:` for pictures made on the page. The one other site is that of the background, asked only by who turns it on;
 * its pictures are fetched, so it is a connection and never a picture, script or style. Sending a contribution adds the
 * address chosen at build time.
 */
export function contentPolicy(extraConnections: readonly string[] = []): string {
  const policy: Record<string, string> = {
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", ...BASEMAP_ORIGINS, ...extraConnections].join(' '),
    'worker-src': "'self'",
    'manifest-src': "'self'",
    // What a view looks like in another site's page is shown in a frame of its own.
    'frame-src': "'self'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'require-trusted-types-for': "'script'",
    'trusted-types': 'default vue',
  }
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ')
}

/** No other site is told where its visitors come from. */
export const REFERRER_POLICY = 'no-referrer'

/** Writes the policy into the built page, so that it holds on hosts where no header can be set. */
export function contentPolicyTag(): Plugin {
  return {
    name: 'content-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          content: contentPolicy([process.env['VITE_CONTRIBUTION_URL'] ?? ''].filter(Boolean)),
        },
      },
      {
        tag: 'meta',
        injectTo: 'head-prepend',
        attrs: { name: 'referrer', content: REFERRER_POLICY },
      },
    ],
  }
}
