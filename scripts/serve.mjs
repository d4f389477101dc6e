/** Serves the built `dist` for the browser journeys: `node scripts/serve.mjs PORT`. Fails when the port is taken. */
import { requestedPort, serve } from './house/serve.mjs'

const port = await serve(requestedPort(process.argv[2], 4179), { strict: true, compressed: false })
console.log(`http://127.0.0.1:${port}/`)
