import type { Plugin, ResolvedConfig } from 'vite'
import type * as Drawing from './drawFrontMaps.ts'
import { importOwn } from './importOwn.ts'

const DRAWING = new URL('./drawFrontMaps.ts', import.meta.url)
const named = (theme: string) => `carte-${theme}.svg`

/**
 * First sight: the default map as a picture, one a theme, among the built files. `front.js` shows it before the
 * application has come; the page tells it where the pictures are.
 */
export function frontMap(): Plugin {
  let config: ResolvedConfig
  return {
    name: 'front-map',
    apply: 'build',
    configResolved(resolved) {
      config = resolved
    },
    async buildStart() {
      const { drawFrontMaps } = await importOwn<typeof Drawing>(DRAWING, config)
      const maps = drawFrontMaps(`${config.publicDir}/data`)
      for (const [theme, source] of Object.entries(maps))
        this.emitFile({ type: 'asset', name: named(theme), source })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { bundle }) => {
        const files = Object.values(bundle ?? {})
        const address = (theme: string) => {
          const file = files.find((entry) => entry.type === 'asset' && entry.names.includes(named(theme)))
          return `./${file?.fileName ?? ''}`
        }
        const attrs = {
          id: 'front',
          src: './front.js',
          'data-light': address('light'),
          'data-dark': address('dark'),
        }
        return [{ tag: 'script', injectTo: 'body', attrs }]
      },
    },
  }
}
