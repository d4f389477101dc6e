import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

interface Read {
  ast: { body: unknown[] }
  services: { program: unknown }
}
const root = resolve(import.meta.dirname, '../..')
const { typedParser } = (await import(resolve(root, 'scripts/house/typedParser.mjs'))) as {
  typedParser: { parseForESLint: (code: string, options: { filePath: string }) => Read }
}

describe('the parser of the linter', () => {
  it('never takes a part of a component for the component', () => {
    const filePath = resolve(root, 'src/components/SourceLine.vue')
    const { ast, services } = typedParser.parseForESLint('0(value)', { filePath })
    expect(ast.body).toHaveLength(1)
    expect(services.program).toBeNull()
  })
})
