import type { HtmlTagDescriptor, Plugin } from 'vite'

/** Imported by `src/main.ts` once the language is known. */
const APPLICATION = '/src/application.ts'

/** The part of a bundle that is read here; tests give their own. */
export interface BuiltChunk {
  type: 'chunk'
  fileName: string
  facadeModuleId: string | null
  moduleIds: readonly string[]
  imports: readonly string[]
  isEntry: boolean
  viteMetadata?: { importedCss: ReadonlySet<string> } | undefined
}
type Built = Record<string, BuiltChunk | { type: 'asset' }>

/**
 * Files of the application that the page must ask for at once, in the order of need: its scripts, and its styles, which
 * Vite would otherwise add only after the entry has run. What the entry already brings is left out.
 */
export const applicationFiles = (bundle: Built) => filesOf(bundle, APPLICATION)

/** The same for any part of the application, named by the end of its module's path. */
export function filesOf(bundle: Built, module: string): { scripts: string[]; styles: string[] } {
  const chunks = Object.values(bundle).filter((file): file is BuiltChunk => file.type === 'chunk')
  const named = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const reach = (from: BuiltChunk | undefined, found = new Set<BuiltChunk>()): Set<BuiltChunk> => {
    if (!from || found.has(from)) return found
    found.add(from)
    for (const name of from.imports) reach(named.get(name), found)
    return found
  }
  const entry = reach(
    chunks.find(({ isEntry, facadeModuleId }) => isEntry && facadeModuleId?.endsWith('.html')),
  )
  const application = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)))
  if (!application) throw new Error(`${module} is no longer a chunk of its own`)
  const added = [...reach(application)].filter((chunk) => !entry.has(chunk))
  return {
    scripts: added.map(({ fileName }) => fileName),
    styles: [...new Set(added.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]))],
  }
}

/** Choosing the language before importing the application must not cost a round trip: the page asks for both at once. */
export function preloadApplication(): Plugin {
  return {
    name: 'preload-application',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        if (!bundle) return []
        const { scripts, styles } = applicationFiles(bundle)
        return [
          ...scripts.map((file) => link({ rel: 'modulepreload', crossorigin: true, href: `./${file}` })),
          ...styles.map((file) => link({ rel: 'stylesheet', crossorigin: true, href: `./${file}` })),
        ]
      },
    },
  }
}

const link = (attrs: HtmlTagDescriptor['attrs'] & object): HtmlTagDescriptor => ({
  tag: 'link',
  attrs,
  injectTo: 'head',
})
