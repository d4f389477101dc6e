import { fileURLToPath } from 'node:url'
import { runnerImport, type ResolvedConfig } from 'vite'

/** A module of the application's own code, whose imports only Vite can follow; for plugins, which Node loads. */
export async function importOwn<T>(file: URL, { resolve }: ResolvedConfig): Promise<T> {
  const { module } = await runnerImport<T>(fileURLToPath(file), {
    configFile: false,
    logLevel: 'error',
    resolve: { alias: resolve.alias },
  })
  return module
}
