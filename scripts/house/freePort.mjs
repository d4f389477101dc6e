import { createServer } from 'node:net'

/** First free port of this machine from `port` on. */
export async function freePort(port) {
  while (!(await isFree(port))) port++
  return port
}

const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)))
  })
