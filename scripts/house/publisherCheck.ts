import { readFileSync } from 'node:fs'
import type { Plugin, ResolvedConfig } from 'vite'
import { importOwn } from './importOwn.ts'
import type * as Report from './publisherReport.ts'

const REPORT = new URL('./publisherReport.ts', import.meta.url)

/** Tells at each build what the legal notice lacks, and stops it where the file cannot be used. */
export function publisherCheck(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'publisher-check',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const { FILE, publisherReport } = await importOwn<typeof Report>(REPORT, config)
      const said = publisherReport(readFileSync(FILE, 'utf8'))
      if (said) this.warn(said)
    },
  }
}
