/** Verifies the built data without the inputs: `npm run data:check [-- FOLDER]`. Exits with 1 when something is wrong. */
import { takeVintages } from '@/catalog/indicators'
import { SchemaError } from '@/schema/parse'
import { ALL_CHECKS } from './checks/allChecks'
import { readArtefacts } from './checks/readArtefacts'
import { told } from './Foreseen'

/** A broken file can break a thousand rows: the first ones are enough to know where to look. */
const SHOWN = 8

const folder = process.argv[2] ?? 'public/data'
try {
  const artefacts = readArtefacts(folder)
  takeVintages(artefacts.vintages)
  for (const { label, check, says } of ALL_CHECKS) {
    const problems = check(artefacts)
    console.log(`${problems.length ? '✘' : '✔'} ${label}${says ? ` : ${says(artefacts)}` : ''}`)
    for (const problem of problems.slice(0, SHOWN)) console.error(`    ${problem}`)
    if (problems.length > SHOWN) console.error(`    … et ${problems.length - SHOWN} autres.`)
    if (problems.length) process.exitCode = 1
  }
} catch (error) {
  console.error(`✘ ${error instanceof SchemaError ? `Forme inattendue. ${error.message}` : told(error)}`)
  process.exitCode = 1
}
console.log(
  process.exitCode ? `Les données de ${folder} sont à revoir.` : `Les données de ${folder} sont en ordre.`,
)
