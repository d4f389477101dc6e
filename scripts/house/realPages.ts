import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Plugin, ResolvedConfig } from 'vite'
import { importOwn } from './importOwn.ts'
import type * as Addresses from '../pages/pageAddresses.ts'

const ADDRESSES = new URL('../pages/pageAddresses.ts', import.meta.url)

/** The page as it stands at another address of the site: what it names is found from there. */
export function pageAt(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  return html.replace('<html ', `<html data-root="${up}" `).replaceAll('"./', `"${up}`)
}

/** Each page of the application as a file at its own address: hosts need no rule, and answer 404 to what is none. */
export function realPages(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'real-pages',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async writeBundle() {
      const dist = resolve(config.root, config.build.outDir)
      const { pageAddresses } = await importOwn<typeof Addresses>(ADDRESSES, config)
      const html = readFileSync(join(dist, 'index.html'), 'utf8')
      for (const path of pageAddresses(join(config.publicDir, 'data'))) {
        const file = join(dist, path, 'index.html')
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, pageAt(html, path))
      }
    },
  }
}
