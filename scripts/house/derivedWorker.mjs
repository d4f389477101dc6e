/** Makes files out of the built data while the application is built; writes them once it is told in which folder. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { runnerImport } from 'vite'

const { module: file, made, asked, alias } = workerData
const folder = new Promise((told) => parentPort.once('message', told))
const { module } = await runnerImport(file, {
  configFile: false,
  logLevel: 'error',
  resolve: { alias },
})
const files = module[made](...asked)
const dist = await folder
for (const [path, content] of files) {
  mkdirSync(dirname(join(dist, path)), { recursive: true })
  writeFileSync(join(dist, path), content)
}
