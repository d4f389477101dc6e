import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { plainServer } from './plainServer'
import { expect, test as guarded } from './test'

const DIST = fileURLToPath(new URL('../../../dist/', import.meta.url))

/** Pages of territories are many, and alike: one of each level is enough. What other programs read is asked for by no page. */
const OTHERS =
  /dist[\\/](territoire[\\/]\w+[\\/](?!63003|63-|84-|FR)|data[\\/](api|open[\\/](?!datapackage))[\\/]?)/

interface Hosted {
  /** A copy of the built site, which a journey may change, served under `/a/b/` by the plainest of hosts. */
  site: { folder: string; address: string }
}

/** The guarded `test`, on a host that has no rule for this site; addresses are relative to where it is served. */
export const test = guarded.extend<Hosted>({
  site: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'hosted-'))
    cpSync(DIST, folder, { recursive: true, filter: (file) => !OTHERS.test(file) })
    const server = await plainServer(folder, '/a/b/')
    await use({ folder, address: server.address })
    await server.close()
    rmSync(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.address),
})

export { expect }
