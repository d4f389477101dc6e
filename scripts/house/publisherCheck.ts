import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runnerImport, type Plugin, type ResolvedConfig } from 'vite'
import type * as Report from './publisherReport.ts'

const REPORT = fileURLToPath(new URL('./publisherReport.ts', import.meta.url))

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
      // Read by the application's own schema, whose imports only Vite can follow.
      const { module } = await runnerImport<typeof Report>(REPORT, {
        configFile: false,
        logLevel: 'error',
        resolve: { alias: config.resolve.alias },
      })
      const said = module.publisherReport(readFileSync(module.FILE, 'utf8'))
      if (said) this.warn(said)
    },
  }
}
