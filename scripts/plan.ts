/**
 * What the pipeline wants and where it is published, then what a folder holds, file by file, recognised by content:
 * `npm run data:plan [-- DOSSIER]`. Ends with 1 where a source that is needed is not in the folder.
 */
import { planOf, planOfFolder } from './sources/found/plan'
import { findInputs } from './sources/found/findInputs'
import { readSourceList } from './sources/sourceList'
import { told } from './Foreseen'

const [folder] = process.argv.slice(2)
try {
  const sources = readSourceList('public/data/sources.json')
  console.log(planOf(sources).join('\n'))
  if (folder !== undefined) {
    const { lines, lacking } = planOfFolder(folder, findInputs(folder))
    console.log(lines.join('\n'))
    if (lacking) process.exitCode = 1
  }
} catch (error) {
  console.error(told(error))
  process.exitCode = 1
}
