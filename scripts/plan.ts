/**
 * What the pipeline wants and where it is published, then what a folder holds, file by file, recognised by content:
 * `npm run data:plan [-- --inputs DOSSIER] [--only apl,age]`. Ends with 1 where a source that is needed is not in the folder.
 */
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { planOf } from './sources/found/plan'
import { planOfFolder } from './sources/found/planOfFolder'
import { INPUT_NAMES } from './sources/found/INPUTS'
import { findInputs } from './sources/found/findInputs'
import { namesAsked } from './sources/found/namesAsked'
import { readSourceList } from './sources/sourceList'
import { Foreseen, told } from './Foreseen'

// Who reads the first lines only (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', () => process.exit())
try {
  const { values: options, positionals } = parseArgs({
    options: { inputs: { type: 'string' }, only: { type: 'string' } },
    allowPositionals: true,
  })
  const folder = options.inputs ?? positionals[0]
  const sources = readSourceList('public/data/sources.json')
  const names = namesAsked(options.only) ?? INPUT_NAMES
  console.log(names.flatMap((name) => planOf(name, sources)).join('\n'))
  if (folder !== undefined) {
    if (!existsSync(folder)) throw new Foreseen(`Il n’y a pas de dossier ${folder}.`)
    const { lines, lacking } = planOfFolder(folder, findInputs(folder))
    console.log(lines.join('\n'))
    if (lacking) process.exitCode = 1
  }
} catch (error) {
  console.error(told(error))
  process.exitCode = 1
}
