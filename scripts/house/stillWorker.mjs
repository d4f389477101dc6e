/** Writes a share of the pages and of their pictures, each into its folder: each worker has a core of its own. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { workerData } from 'node:worker_threads'

const { bundle, data, dist, fonts, language, site, pages, templates, FILES } = workerData
const { stillIn } = await import(bundle)
const stillPages = await stillIn(language)
const still = stillPages((file) => JSON.parse(readFileSync(join(data, file), 'utf8')), site)

// What makes pictures is installed where they are made.
const { drawnPng } = fonts.length > 0 ? await import('./drawnPng.mjs') : {}

const escaped = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;')
for (const { route, path, text, picture } of pages) {
  mkdirSync(join(dist, path), { recursive: true })
  if (text) {
    const { title, description, head, body, oembed, template } = await still.page(route)
    const up = '../'.repeat(path.split('/').length - 1) || './'
    const parts = { title: escaped(title), description: escaped(description), head, body, up, language }
    const html = templates[template]
      .map((part) => (typeof part === 'string' ? part : parts[part.name]))
      .join('')
    // The site's own folder needs no way up to itself, and is kept for all pages.
    writeFileSync(join(dist, path, 'index.html'), html.replace(' data-root="./"', ''))
    if (oembed) writeFileSync(join(dist, path, FILES.oembed), oembed)
  }
  const drawing = picture && still.cardOf(route)
  if (!drawing) continue
  writeFileSync(join(dist, path, FILES.picture), drawnPng(drawing, fonts))
  // What drew it is let go of between two tasks only: else thousands of pictures, 6 MB each, are held to the end.
  await new Promise(setImmediate)
}
