import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { headersOf } from '../../../scripts/house/hostHeaders'

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.xml': 'application/xml',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}
const COMPRESSED = new Set(['.png', '.woff2'])

export type Encoding = 'identity' | 'gzip' | 'br'
export interface Answer {
  path: string
  status: number
  /** Of the body, as sent. */
  bytes: number
}

/**
 * A static host as plain as they come: files of a folder under a path, 404.html for the rest, no rewriting rule. It sends
 * the headers that the samples of `scripts/hosting` ask for, and tells what it sent.
 */
export async function plainServer(folder: string, under: string, encoding: Encoding = 'identity') {
  const answers: Answer[] = []
  const packed = new Map<string, Buffer>()

  function pack(content: Buffer, tag: string): Buffer {
    if (encoding === 'identity') return content
    const known = packed.get(tag)
    if (known) return known
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY }
    const small =
      encoding === 'gzip' ? gzipSync(content, { level: 9 }) : brotliCompressSync(content, { params })
    packed.set(tag, small)
    return small
  }

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host')
    const inside = pathname.startsWith(under)
    const path = inside ? normalize(decodeURIComponent(pathname.slice(under.length))) : ''
    const isFolder = statSync(join(folder, path), { throwIfNoEntry: false })?.isDirectory() ?? false
    if (inside && isFolder && !pathname.endsWith('/')) {
      response.writeHead(301, { Location: `${pathname}/` })
      return void response.end()
    }
    const asked = isFolder ? join(path, 'index.html') : path
    const found = inside && statSync(join(folder, asked), { throwIfNoEntry: false })?.isFile()
    const file = found ? asked : '404.html'
    const content = readFileSync(join(folder, file))
    const tag = `"${createHash('sha256').update(content).digest('hex').slice(0, 16)}"`
    const small = COMPRESSED.has(extname(file)) ? content : pack(content, tag)

    response.setHeader('Content-Type', TYPES[extname(file)] ?? 'text/plain; charset=utf-8')
    for (const [name, value] of Object.entries(headersOf(file))) response.setHeader(name, value)
    response.setHeader('ETag', tag)
    if (small !== content) response.setHeader('Content-Encoding', encoding)
    const unchanged = request.headers['if-none-match'] === tag
    response.statusCode = found ? (unchanged ? 304 : 200) : 404
    answers.push({ path: asked, status: response.statusCode, bytes: unchanged ? 0 : small.length })
    response.end(unchanged ? undefined : small)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    address: `http://127.0.0.1:${port}${under}`,
    answers,
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}
