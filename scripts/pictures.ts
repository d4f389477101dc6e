import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { resolveConfig } from 'vite'
import { PAGE_PICTURE } from '../src/domain/pageFiles.ts'
import { importOwn } from './house/importOwn.ts'
import { siteOf } from './house/siteOf.ts'
import { writeStill } from './house/stillBuild.ts'
import type * as Addresses from './pages/pageAddresses.ts'

/** `npm run pictures`: the pictures of all territories' pages, into the built site, which needs no address for that. */
const config = await resolveConfig({}, 'build', 'production', 'production')
const dist = resolve(config.root, config.build.outDir)
if (!existsSync(join(dist, 'index.html')))
  throw new Error(`${dist} : le site n'y est pas encore construit (npm run build).`)
const data = join(config.publicDir, 'data')
const { pageAddresses } = await importOwn<typeof Addresses>(
  new URL('./pages/pageAddresses.ts', import.meta.url),
  config,
)
const pages = pageAddresses(data)
  .filter(({ route }) => /^\/territoire\/[^/]+\/[^/]+$/.test(route))
  .map((page) => ({ ...page, language: 'fr' as const, text: false, picture: true }))
const start = performance.now()
await writeStill(config, { data, dist, site: siteOf(config.root), pages })
const seconds = Math.round((performance.now() - start) / 1000)
console.log(`${pages.length} images (${PAGE_PICTURE}) en ${seconds} s, dans ${dist}.`)
