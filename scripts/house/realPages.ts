import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { importOwn } from './importOwn.ts'
import { siteOf } from './siteOf.ts'
import { filesOf } from './preloadApplication.ts'
import { beginStill } from './stillBuild.ts'
import type * as Addresses from '../pages/pageAddresses.ts'
import type * as Sitemaps from '../pages/sitemap.ts'

const ADDRESSES = new URL('../pages/pageAddresses.ts', import.meta.url)
const SITEMAPS = new URL('../pages/sitemap.ts', import.meta.url)
/** A build of this mode is the application and its shells of pages: neither their text nor what other programs read. */
export const APPLICATION_ALONE = 'application'
/** The page as it stands at another address of the site: what it names is found from there. */
export function pageAt(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return html.replace('<html ', `<html data-root="${up}" `).replaceAll('"./', `"${up}`)
}

/** A page as texts and the names of what stands between them. */
export type Template = (string | { name: string })[]
const hole = (name: string) => `\u0000${name}\u0000`

/**
 * The page with room for its own head, and for words: for who waits long for the application, which takes their place, and for
 * where scripts are off.
 */
export function shellOf(html: string): Template {
  return cut(
    html
      .replace('</head>', `${hole('head')}\n  </head>`)
      .replace(
        '<div id="app"></div>',
        `<div id="app"><p class="arriving"><b>${hole('title')}</b> ${hole('description')}</p></div>`,
      )
      .replace(/<noscript>.*?<\/noscript>/, `<noscript>${hole('body')}</noscript>`),
  )
}

/** The page with room for all that is its own. */
export function templateOf(html: string, styles: readonly string[]): Template {
  const known = new Set([...html.matchAll(/href="\.\/(assets\/[^"]+\.css)"/g)].map(([, file]) => file))
  const links = styles
    .filter((file) => !known.has(file))
    .map((file) => `<link rel="stylesheet" href="./${file}">`)
  return cut(
    html
      .replace(/\n\s*<link rel="modulepreload"[^>]*>/g, '')
      .replace(/\n\s*<noscript>.*?<\/noscript>/, '')
      .replace(
        '</head>',
        `${['<script src="./still.js"></script>', ...links, hole('head')].join('\n    ')}\n  </head>`,
      )
      .replace('<div id="app"></div>', `<div id="app"></div>\n    <div id="still">${hole('body')}</div>`),
  )
}

function cut(html: string): Template {
  return html
    .replace(/<title>.*?<\/title>/, `<title>${hole('title')}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, `$1${hole('description')}`)
    .replace('<html lang="fr"', `<html data-root="${hole('up')}" lang="${hole('language')}"`)
    .replaceAll('"./', `"${hole('up')}`)
    .split('\u0000')
    .map((part, index) => (index % 2 ? { name: part } : part))
}

/**
 * Each page of the application as a file at its own address: hosts need no rule, and answer 404 to what is none. A page
 * that is read holds its text, drawn by the application's own components; one that is handled says what it is for. They are
 * begun before the other files of the site, and written on the other cores while those are made.
 */
export function realPages(): Plugin[] {
  let config: ResolvedConfig
  let written: Promise<void> | undefined
  const begin: Plugin = {
    name: 'real-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async writeBundle(_, bundle) {
      const dist = resolve(config.root, config.build.outDir)
      const data = join(config.publicDir, 'data')
      const { pageAddresses, englishPages } = await importOwn<typeof Addresses>(ADDRESSES, config)
      const { sitemaps } = await importOwn<typeof Sitemaps>(SITEMAPS, config)
      const html = readFileSync(join(dist, 'index.html'), 'utf8')
      const all = [{ route: '/', path: '' }, ...pageAddresses(data)]
      const site = siteOf(config.root)
      if (config.mode === APPLICATION_ALONE) {
        for (const { path } of all) {
          if (path === '') continue
          mkdirSync(join(dist, path), { recursive: true })
          writeFileSync(join(dist, path, 'index.html'), pageAt(html, path))
        }
        return
      }
      // Whole addresses, those of other languages and of pictures among them, wait for the site's own.
      const english = site === undefined ? [] : englishPages(all)
      const paths = [...all, ...english].map(({ path }) => path)
      for (const [file, text] of site === undefined ? [] : sitemaps(paths, site, data))
        writeFileSync(join(dist, file), text)
      const readAs = (page: string) => templateOf(html, filesOf(bundle, `/src/pages/${page}.vue`).styles)
      const begun = await beginStill(config, {
        ...{ data, dist, site },
        templates: {
          text: readAs('territory/TerritoryPage'),
          initiative: readAs('initiatives/InitiativePage'),
          shell: shellOf(html),
        },
        pages: [
          // `npm run pictures` makes them where the site's address is not known.
          ...all.map((page) => ({ ...page, language: 'fr' as const, picture: site !== undefined })),
          ...english.map((page) => ({ ...page, language: 'en' as const, picture: false })),
        ].map((page) => ({ ...page, text: true })),
      })
      written = begun.written
      // What fails meanwhile is told once it is waited for.
      written.catch(() => undefined)
    },
  }
  const end: Plugin = {
    name: 'real-pages-written',
    apply: 'build',
    writeBundle: { order: 'post', handler: () => written },
  }
  return [begin, end]
}
