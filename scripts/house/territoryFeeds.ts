import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import type * as Feeds from '../feeds/feedFiles.ts'
import { importOwn } from './importOwn.ts'

const FEEDS = new URL('../feeds/feedFiles.ts', import.meta.url)
const TYPES: Record<string, string> = { xml: 'application/xml', json: 'application/json' }

/**
 * The feeds of territories, two files each: written beside the built page, never kept in the repository. `npm run dev`
 * answers them too, made when the first is asked for.
 */
export function territoryFeeds(): Plugin {
  let config: ResolvedConfig
  const made = async () => {
    const { feedFiles } = await importOwn<typeof Feeds>(FEEDS, config)
    const { site } = JSON.parse(readFileSync(join(config.root, 'data/publisher.json'), 'utf8')) as {
      site?: string | null
    }
    return feedFiles(join(config.publicDir, 'data'), site ?? undefined)
  }
  return {
    name: 'territory-feeds',
    configResolved(resolved) {
      config = resolved
    },
    configureServer({ middlewares }) {
      let files: ReturnType<typeof made> | undefined
      middlewares.use((request, response, next) => {
        const path = /^\/(fil\/[^?#]+)/.exec(request.url ?? '')?.[1]
        if (path === undefined) return next()
        files ??= made()
        files.then((all) => {
          const text = all.get(path)
          if (text === undefined) return next()
          response.setHeader('Content-Type', `${TYPES[path.slice(path.lastIndexOf('.') + 1)]}; charset=utf-8`)
          response.end(text)
        }, next)
      })
    },
    async writeBundle() {
      const dist = resolve(config.root, config.build.outDir)
      for (const [path, text] of await made()) {
        mkdirSync(dirname(join(dist, path)), { recursive: true })
        writeFileSync(join(dist, path), text)
      }
    },
  }
}
