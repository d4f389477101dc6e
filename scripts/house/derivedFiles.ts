import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type * as Feeds from '../feeds/feedFiles.ts'
import type * as Open from '../open/openDataFiles.ts'
import { importOwn } from './importOwn.ts'
import { siteOf } from './siteOf.ts'

const FEEDS = new URL('../feeds/feedFiles.ts', import.meta.url)
const OPEN = new URL('../open/openDataFiles.ts', import.meta.url)
const TYPES: Record<string, string> = {
  xml: 'application/xml',
  json: 'application/json',
  jsonld: 'application/ld+json',
  geojson: 'application/geo+json',
  csv: 'text/csv',
}

type Files = ReadonlyMap<string, string | Uint8Array>

/** The feeds of territories, two files each. */
export const territoryFeeds = () =>
  derivedFiles('territory-feeds', /^\/(fil\/[^?#]+)/, async (config) => {
    const { feedFiles } = await importOwn<typeof Feeds>(FEEDS, config)
    return feedFiles(join(config.publicDir, 'data'), siteOf(config.root))
  })

/** The open data, and the API of static files. */
export const openData = () =>
  derivedFiles('open-data', /^\/(data\/(?:open|api)\/[^?#]+)/, async (config) => {
    const { openDataFiles } = await importOwn<typeof Open>(OPEN, config)
    return openDataFiles(join(config.publicDir, 'data'), join(config.root, 'data'))
  })

/**
 * Files that the built data gives back at any time: written beside the built page, never kept in the repository. `npm run
 * dev` answers them too, made when the first is asked for.
 */
function derivedFiles(name: string, asked: RegExp, make: (config: ResolvedConfig) => Promise<Files>): Plugin {
  let config: ResolvedConfig
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
        files ??= make(config)
        files.then((all) => {
          const content = all.get(path)
          if (content === undefined) return next()
          const type = TYPES[path.slice(path.lastIndexOf('.') + 1)]
          response.setHeader('Content-Type', type ? `${type}; charset=utf-8` : 'application/octet-stream')
          response.end(content)
        }, next)
      })
    },
    async writeBundle() {
      const dist = resolve(config.root, config.build.outDir)
      for (const [path, content] of await make(config)) {
        mkdirSync(dirname(join(dist, path)), { recursive: true })
        writeFileSync(join(dist, path), content)
      }
    },
  }
}
