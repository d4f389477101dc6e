import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Connect, Plugin } from 'vite'

/**
 * Vite plugin: what no file answers gets `404.html` with status 404, in `npm run dev` and `npm start` alike.
 * Static hosts do the same, so clean addresses such as `/territoire/bassin/63003` behave here as they will there.
 */
export function notFoundPage(): Plugin {
  return {
    name: 'not-found-page',
    // Both return a function: Vite then runs it after its own files, and before its own empty 404.
    configureServer({ config, middlewares }) {
      return () => void middlewares.use(answer([config.root, config.publicDir], config.publicDir))
    },
    configurePreviewServer({ config, middlewares }) {
      const dist = join(config.root, config.build.outDir)
      return () => void middlewares.use(answer([dist], dist))
    },
  }
}

function answer(folders: string[], pageFolder: string): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = pathOf(request.url ?? '/')
    if (path !== undefined && folders.some((folder) => isFile(join(folder, path)))) return next()
    // As hosts do where a folder is asked for without its last sign.
    if (path !== undefined && folders.some((folder) => isFile(join(folder, path, 'index.html')))) {
      const [, query = ''] = (request.url ?? '').split(/(?=\?)/)
      response.statusCode = 301
      response.setHeader('Location', `./${path.slice(path.lastIndexOf('/') + 1)}/${query}`)
      return void response.end()
    }
    const page = join(pageFolder, '404.html')
    if (!existsSync(page)) return next()
    response.statusCode = 404
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(request.method === 'HEAD' ? undefined : readFileSync(page))
  }
}

/** Path without its query; undefined when its percent-encoding is broken. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
  } catch {
    return undefined
  }
}

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
