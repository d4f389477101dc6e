import { describe, expect, it } from 'vitest'
import { applicationFiles, type BuiltChunk } from '../../scripts/house/preloadApplication'
import { staticImports } from '../../scripts/house/staticImports'

const chunk = (fileName: string, imports: string[], more: Partial<BuiltChunk> = {}): BuiltChunk => ({
  type: 'chunk',
  fileName,
  facadeModuleId: null,
  moduleIds: [],
  imports,
  isEntry: false,
  ...more,
})
const styled = (...names: string[]) => ({ viteMetadata: { importedCss: new Set(names) } })

describe('what the page asks for at once', () => {
  it('is the application and all that it imports, less what the entry brings', () => {
    const bundle = {
      a: chunk('start.js', ['shared.js'], {
        isEntry: true,
        facadeModuleId: '/site/index.html',
        ...styled('start.css'),
      }),
      b: chunk('shared.js', []),
      c: chunk('application.js', ['vue.js', 'map.js', 'start.js'], {
        moduleIds: ['/site/src/application.ts'],
        ...styled('application.css'),
      }),
      d: chunk('vue.js', []),
      e: chunk('map.js', ['vue.js'], styled('map.css')),
      f: chunk('english.js', []),
      g: { type: 'asset' as const },
    }
    expect(applicationFiles(bundle)).toEqual({
      scripts: ['application.js', 'vue.js', 'map.js'],
      styles: ['application.css', 'map.css'],
    })
  })
  it('stops the build when the application is no longer a chunk of its own', () => {
    expect(() => applicationFiles({ a: chunk('start.js', [], { isEntry: true }) })).toThrow(/application\.ts/)
  })
})

describe('a chunk of static imports', () => {
  const graph: Record<string, string[]> = {
    '/a.ts': ['/b.ts', '/node_modules/d/index.js'],
    '/b.ts': ['/a.ts'],
    '/c.ts': [],
    '/node_modules/d/index.js': ['/node_modules/d/part.js'],
  }
  const group = staticImports('first', ['/a.ts'])
  const nameOf = (id: string) => group.name(id, { getModuleInfo: (at) => ({ importedIds: graph[at] ?? [] }) })

  it('holds a module and what it imports, not packages nor the rest', () => {
    expect(['/a.ts', '/b.ts'].map(nameOf)).toEqual(['first', 'first'])
    expect(['/c.ts', '/node_modules/d/index.js', '/node_modules/d/part.js'].map(nameOf)).toEqual([
      null,
      null,
      null,
    ])
  })
})
