import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { transformWithOxc, type Plugin } from 'vite'
import { PAGE_PATHS } from '../../src/domain/pagePaths.ts'

const SOURCE = 'src/load/serviceWorker.ts'
/** Not needed by the application itself: pages of the host, pictures of the product, what other programs read. */
const APART =
  /^(404\.html|redirect\.js|still\.js|embed\.js|territoire\/|(?:.+\/)?oembed\.json$|robots\.txt|sitemap|screenshots\/|schema\/|fil\/|data\/(open\/(?!datapackage\.json)|api\/))/

/** Paths of the application's pages: those that there is one of, and all below them; each territory's. */
const SECTIONS = Object.values(PAGE_PATHS).flatMap((path) => path.split('/')[1] || [])
const PAGES = new RegExp(`^(${[...new Set([...SECTIONS, 'territoire', 'en'])].join('|')})(\\/[^.]*)?$`)

/** Kept for those who read in English only. */
const ENGLISH = /^assets\/en-/

/** Kept once a person has read a file of their own: readers of formats, SQLite among them, weigh more than the page. */
const READERS = /^assets\/(?:perimeterWorker|sql-asm|read(?:Flatgeobuf|Geopackage|Json|Shapefile|Wkt|Xml))/
/** So are these, each as it is seen: a visit sees a few. */
const TILES = /^tiles\//

/** Writes `sw.js` beside the built page: the worker's text under the list and the fingerprint of what was built. */
export function offlineWorker(): Plugin {
  let dist = ''
  return {
    name: 'offline-worker',
    apply: 'build',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir)
    },
    closeBundle: {
      order: 'post',
      async handler() {
        const files = readdirSync(dist, { recursive: true, withFileTypes: true })
          // A page at each address is the same application: it is kept once.
          .filter((entry) => entry.isFile() && (entry.name !== 'index.html' || entry.parentPath === dist))
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(dist.length + 1)
              .replaceAll('\\', '/'),
          )
          .filter((file) => file !== 'sw.js' && !APART.test(file))
          .sort()
        const sums = new Map(files.map((file) => [file, sha256(readFileSync(join(dist, file)))]))
        const version = sha256([...sums].join()).slice(0, 12)
        const some = (test: (file: string) => boolean) =>
          Object.fromEntries([...sums].filter(([file]) => test(file)))
        const data = some((file) => file.startsWith('data/'))
        const english = some((file) => ENGLISH.test(file))
        const asked = some((file) => READERS.test(file) || TILES.test(file))
        const apart = { ...data, ...english, ...asked, 'index.html': '' }
        const shell = ['./', ...files.filter((file) => !(file in apart))]
        const head = [
          `const VERSION = ${JSON.stringify(version)}`,
          `const SHELL = ${JSON.stringify(shell)}`,
          `const DATA = ${JSON.stringify(data)}`,
          `const ENGLISH = ${JSON.stringify(english)}`,
          `const ASKED = ${JSON.stringify(asked)}`,
          `const PAGES = ${String(PAGES)}`,
        ]
        writeFileSync(join(dist, 'sw.js'), `${head.join('\n')}\n${await plain(readFileSync(SOURCE, 'utf8'))}`)
      },
    },
  }
}

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex')

/** The worker's text as JavaScript: types taken off, nothing bundled, so that it can be read as it was written. */
async function plain(text: string): Promise<string> {
  return (await transformWithOxc(text, SOURCE, { target: 'es2022', sourcemap: false })).code
}
