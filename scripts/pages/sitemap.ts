import { join } from 'node:path'
import { ENGLISH_FOLDER } from '@/domain/englishPages'
import { renderSvg as renderXml, svg as element } from '@/domain/svg'
import { SourcesSchema } from '@/schema/sources'
import { readJson } from '../sources/readJson'

const XMLNS = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const xml = (...node: Parameters<typeof element>) =>
  `<?xml version="1.0" encoding="utf-8"?>\n${renderXml(element(...node))}\n`
/** Engines take 50,000 addresses a file at most; a file for each kind of page says what each holds. */
function kindOf(path: string): string {
  if (path.startsWith(ENGLISH_FOLDER)) return `en-${kindOf(path.slice(ENGLISH_FOLDER.length))}`
  return /^territoire\/([^/]+)/.exec(path)?.[1] ?? (/^initiatives\/./.test(path) ? 'initiatives' : 'pages')
}

/**
 * The lists of pages for search engines, by file: an index, then one list for each kind of page. Their day is that on which
 * the newest of the producers' files was read.
 * @param paths of pages, below the site's folder. @param site where they are read. @param data folder of the built data
 */
export function sitemaps(paths: readonly string[], site: string, data: string): Map<string, string> {
  const days = readJson(join(data, 'sources.json'), SourcesSchema).map(({ readOn }) => readOn)
  const lastmod = element('lastmod', {}, [days.reduce((a, b) => (a > b ? a : b), '')])
  const entry = (name: string, path: string) =>
    element(name, {}, [element('loc', {}, [new URL(path, site).href]), lastmod])
  const kinds = [...new Set(paths.map(kindOf))]
  return new Map([
    [
      'sitemap.xml',
      xml(
        'sitemapindex',
        { xmlns: XMLNS },
        kinds.map((kind) => entry('sitemap', `sitemap-${kind}.xml`)),
      ),
    ],
    ...kinds.map((kind): [string, string] => {
      const own = paths.filter((path) => kindOf(path) === kind)
      return [
        `sitemap-${kind}.xml`,
        xml(
          'urlset',
          { xmlns: XMLNS },
          own.map((path) => entry('url', path)),
        ),
      ]
    }),
    ['robots.txt', `User-agent: *\nAllow: /\nSitemap: ${new URL('sitemap.xml', site).href}\n`],
  ])
}
