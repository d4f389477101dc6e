import type { Plugin } from 'vite'

/**
 * Vite plugin: a file that is given away compressed (`.csv.gz`) is served as it is. Vite's server says of any `.gz` that it is
 * only encoded for the way, and browsers then unpack it: what is kept under that name would be another file.
 */
export function packedFiles(): Plugin {
  return {
    name: 'packed-files',
    configurePreviewServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!/\.gz($|\?)/.test(request.url ?? '')) return next()
        delete request.headers['accept-encoding']
        const writeHead = response.writeHead.bind(response) as (
          status: number,
          headers?: object,
        ) => typeof response
        response.writeHead = ((status: number, headers: Record<string, string> = {}) => {
          const { 'Content-Encoding': encoding, ...others } = headers
          return writeHead(status, encoding ? { ...others, 'Content-Type': 'application/gzip' } : headers)
        }) as typeof response.writeHead
        next()
      })
    },
  }
}
