import { fileURLToPath } from 'node:url'
import { transformWithOxc, type Plugin } from 'vite'
import { reach, type Group } from './staticImports.ts'

const SOURCES = fileURLToPath(new URL('../../node_modules/maplibre-gl/src/', import.meta.url))
const PAGE = `${SOURCES}index.ts`
const WORKER = `${SOURCES}source/worker.ts`
const WORKER_ADDRESS = 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url'
const VIRTUAL = '\0maplibre-worker-address'

/**
 * MapLibre publishes its page and its worker as two files, each with all that it needs: most of the worker is in the
 * page already. Built from the sources of the same package, what both run is one file, which the browser asks for once.
 */
export function mapLibreSources(): Plugin {
  return {
    name: 'maplibre-sources',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id) => (id === 'maplibre-gl' ? PAGE : id === WORKER_ADDRESS ? VIRTUAL : null),
    load(id) {
      if (id !== VIRTUAL) return null
      const worker = this.emitFile({ type: 'chunk', id: WORKER, name: 'maplibre-worker' })
      return `export default import.meta.ROLLUP_FILE_URL_${worker}`
    },
    // As MapLibre compiles itself: a field that only has a type must not undo what the constructor above set.
    transform: (code, id) =>
      id.startsWith(SOURCES) && id.endsWith('.ts')
        ? transformWithOxc(code, id, {
            typescript: { removeClassFieldsWithoutInitializer: true },
            assumptions: { setPublicClassFields: true },
          })
        : null,
  }
}

/** Two chunks, as groups of Vite's `codeSplitting`: what page and worker both run, then what only the page does. */
export function mapLibreChunks(page = PAGE, worker = WORKER): Group[] {
  let both: { page: Set<string>; worker: Set<string> } | undefined
  const chunk = (name: string, ofWorker: boolean): Group => ({
    debugName: name,
    name(id, graph) {
      both ??= { page: reach([page], graph), worker: reach([worker], graph) }
      return both.page.has(id) && both.worker.has(id) === ofWorker ? name : null
    },
  })
  return [chunk('maplibre-shared', true), chunk('maplibre', false)]
}
