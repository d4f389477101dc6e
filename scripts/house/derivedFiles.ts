import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Plugin, ResolvedConfig } from 'vite'
import { importOwn } from './importOwn.ts'
import { siteOf } from './siteOf.ts'

const TYPES: Record<string, string> = {
  xml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
}

type Files = ReadonlyMap<string, string | Uint8Array>

/** What makes the files: a function of a module of our own, and what it is asked with. */
interface Maker {
  module: URL
  made: string
  asked: (config: ResolvedConfig) => readonly (string | undefined)[]
}

/** The feeds of territories, two files each. */
export const territoryFeeds = () =>
  derivedFiles('territory-feeds', /^\/(fil\/[^?#]+)/, {
    module: new URL('../feeds/feedFiles.ts', import.meta.url),
    made: 'feedFiles',
    asked: (config) => [join(config.publicDir, 'data'), siteOf(config.root)],
  })

/** The open data, and the API of static files. */
export const openData = () =>
  derivedFiles('open-data', /^\/(data\/(?:open|api)\/[^?#]+)/, {
    module: new URL('../open/openDataFiles.ts', import.meta.url),
    made: 'openDataFiles',
    asked: (config) => [join(config.publicDir, 'data'), join(config.root, 'data')],
  })

/**
 * Files that the built data gives back at any time: written beside the built page, never kept in the repository. A build begins
 * them first, on a core that it leaves idle. `npm run dev` answers them too, made when the first is asked for.
 */
function derivedFiles(name: string, asked: RegExp, maker: Maker): Plugin {
  let config: ResolvedConfig
  let begun: ReturnType<typeof begin> | undefined
  return {
    name,
    configResolved(resolved) {
      config = resolved
    },
    configureServer({ middlewares }) {
      let files: Promise<Files> | undefined
      middlewares.use((request, response, next) => {
        const path = asked.exec(request.url ?? '')?.[1]
        if (path === undefined) return next()
        files ??= make(maker, config)
        files.then((all) => {
          const content = all.get(path)
          if (content === undefined) return next()
          const type = TYPES[path.slice(path.lastIndexOf('.') + 1)]
          response.setHeader('Content-Type', type ? `${type}; charset=utf-8` : 'application/octet-stream')
          response.end(content)
        }, next)
      })
    },
    buildStart() {
      if (config.command === 'build') begun ??= begin(maker, config)
    },
    async writeBundle() {
      await begun?.writeTo(resolve(config.root, config.build.outDir))
      begun = undefined
    },
  }
}

async function make({ module, made, asked }: Maker, config: ResolvedConfig): Promise<Files> {
  const own = await importOwn<Record<string, (...asked: readonly (string | undefined)[]) => Files>>(
    module,
    config,
  )
  const of = own[made]
  if (!of) throw new Error(`${module.pathname} has no ${made}`)
  return of(...asked(config))
}

/** Begins to make the files in a thread of their own; `writeTo` writes them, or fails as making them did. */
function begin({ module, made, asked }: Maker, config: ResolvedConfig) {
  const worker = new Worker(new URL('./derivedWorker.mjs', import.meta.url), {
    workerData: {
      ...{ module: fileURLToPath(module), made, asked: asked(config) },
      alias: config.resolve.alias.filter(({ find }) => typeof find === 'string'),
    },
    // Millions of cells are made and left: swept in larger lots.
    resourceLimits: { maxYoungGenerationSizeMb: 192 },
  })
  const ended = new Promise<void>((done, fail) => {
    worker.once('error', fail)
    worker.once('exit', (code) => (code === 0 ? done() : fail(new Error(`derivedWorker.mjs : ${code}`))))
  })
  // What fails meanwhile is told once it is waited for.
  ended.catch(() => undefined)
  // A build that fails does not wait for it.
  worker.unref()
  return {
    writeTo(folder: string): Promise<void> {
      worker.ref()
      worker.postMessage(folder)
      return ended
    },
  }
}
