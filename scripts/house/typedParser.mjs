/**
 * The parser of the linter: scripts of `.vue` files are judged by the same program as `.ts` files. Without it the project
 * service makes its program anew for each of them, as it finds a script where the disk holds a whole component.
 */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ts from 'typescript'
import tseslint from 'typescript-eslint'

const root = resolve(import.meta.dirname, '../..')
const isComponent = (path) => path.endsWith('.vue')
/** As a Vue parser hands it on: what stands between the tags of the only script. */
const scriptOf = (component) => /<script[^>]*>([^]*?)<\/script>/.exec(component)?.[1] ?? ''

function makeProgram() {
  const extra = [{ extension: '.vue', isMixedContent: true, scriptKind: ts.ScriptKind.Deferred }]
  const { config } = ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile)
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    config,
    ts.sys,
    root,
    {},
    undefined,
    undefined,
    extra,
  )
  const all = { ...options, allowNonTsExtensions: true }
  const host = ts.createCompilerHost(all, true)
  const { readFile } = host
  host.readFile = (path) => (isComponent(path) ? scriptOf(readFileSync(path, 'utf8')) : readFile(path))
  return ts.createProgram(fileNames, all, host)
}
let program

/** What is not in the program as it is given here (a part of a template, a file being edited) is read as before. */
export const typedParser = {
  ...tseslint.parser,
  parseForESLint(code, options) {
    if (options.projectService) program ??= makeProgram()
    const known = options.projectService && program.getSourceFile(options.filePath)?.text === code
    const given = known ? { ...options, projectService: undefined, programs: [program] } : options
    return tseslint.parser.parseForESLint(code, given)
  },
}
