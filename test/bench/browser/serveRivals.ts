import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ROOT = here('../../../')
const RIVALS = here('./rivals/')
const NAMES = ['leaflet', 'plot', 'd3'] as const
const BUILT = `${ROOT}.tmp/rivals`

/** The same bassins in the plainest page that each library allows, built and served as ours is. */
export async function serveRivals(): Promise<{
  pages: Record<(typeof NAMES)[number], string>
  close: () => Promise<void>
}> {
  rmSync(BUILT, { recursive: true, force: true })
  await build({
    root: RIVALS,
    base: './',
    publicDir: `${ROOT}public`,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': `${ROOT}src` } },
    build: {
      outDir: BUILT,
      target: 'es2022',
      rolldownOptions: { input: NAMES.map((name) => `${RIVALS}${name}.html`) },
    },
  })
  const server = await preview({
    root: RIVALS,
    configFile: false,
    logLevel: 'error',
    build: { outDir: BUILT },
    preview: { port: 0, host: '127.0.0.1' },
  })
  const at = server.resolvedUrls?.local[0] ?? ''
  const address = (name: string) => `${at}${name}.html`
  return {
    pages: { leaflet: address('leaflet'), plot: address('plot'), d3: address('d3') },
    close: () => server.close(),
  }
}
