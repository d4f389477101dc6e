import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { build, preview } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const ROOT = here('../../../')
const RIVALS = here('./rivals/')
const BUILT = `${ROOT}.tmp/rivals`

/** The same bassins in the plainest page that each library allows, built and served as ours is. */
export async function serveRivals(): Promise<{ leaflet: string; plot: string; close: () => Promise<void> }> {
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
      rolldownOptions: { input: ['leaflet', 'plot'].map((name) => `${RIVALS}${name}.html`) },
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
  return { leaflet: `${at}leaflet.html`, plot: `${at}plot.html`, close: () => server.close() }
}
