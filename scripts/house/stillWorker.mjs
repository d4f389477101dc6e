/** Writes a share of the pages, each into its folder: pages are many, and each worker has a core of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

const { bundle, data, dist, site, pages, template } = workerData
const { stillPages } = await import(bundle)
const still = stillPages((file) => JSON.parse(readFileSync(join(data, file), 'utf8')), site)

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
for (const { route, path } of pages) {
  const { title, description, head, body } = await still(route)
  const up = '../'.repeat(path.split('/').length - 1)
  const parts = { title: escaped(title), description: escaped(description), head, body, up }
  const html = template.map((part) => (typeof part === 'string' ? part : parts[part.name])).join('')
  mkdirSync(join(dist, path), { recursive: true })
  writeFileSync(join(dist, path, 'index.html'), html)
}
