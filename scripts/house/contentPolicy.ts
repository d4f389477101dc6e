import type { Plugin } from 'vite'

/**
 * What the built page may load and run: its own files, nothing else. `data:` is for MapLibre's own control icons,
 * `blob:` for pictures made on the page. Sending a contribution adds the address chosen at build time.
 */
export function contentPolicy(extraConnections: readonly string[] = []): string {
  const policy: Record<string, string> = {
    'default-src': "'self'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data: blob:",
    'font-src': "'self'",
    'connect-src': ["'self'", ...extraConnections].join(' '),
    'worker-src': "'self'",
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
        attrs: { name: 'referrer', content: 'strict-origin-when-cross-origin' },
      },
    ],
  }
}
