/** Port asked for in the environment, else `usual`. Stops with one sentence when it is not a port. */
export function requestedPort(text, usual) {
  if (text === undefined || text === '') return usual
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  console.error(`PORT vaut « ${text} » : un nombre entre 1 et 65535 est attendu.`)
  process.exit(1)
}

/** Compressing anew for each visit is work that no journey looks at: without it, they end sooner. */
const uncompressed = {
  name: 'uncompressed',
  configurePreviewServer({ middlewares }) {
    middlewares.use((request, _, next) => {
      delete request.headers['accept-encoding']
      next()
    })
  },
}

/** Serves `dist` on this machine only, on `port` or the next free one; gives the port used. Ctrl-C ends it. */
export async function serve(port, { strict = false, compressed = true } = {}) {
  // Imported here: Vite may have been installed a moment ago.
  const { preview } = await import('vite')
  const plugins = compressed ? [] : [uncompressed]
  const server = await preview({
    logLevel: 'warn',
    plugins,
    preview: { host: '127.0.0.1', port, strictPort: strict },
  })
  process.once('SIGINT', () => void server.close().then(() => process.exit(0)))
  return server.httpServer.address().port
}
