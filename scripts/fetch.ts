/**
 * Takes what producers give at an address of its own: `npm run data:fetch -- --into DOSSIER [--only apl,age]`. What is there
 * already is asked about, not taken again; what was cut is taken up where it stopped. Then says what is to be taken by hand,
 * and where. Ends with 1 where a file is lacking that has an address.
 */
import { parseArgs } from 'node:util'
import { byHand } from './sources/found/byHand'
import { fetchAll } from './sources/found/fetchAll'
import { findInputs } from './sources/found/findInputs'
import { INPUT_NAMES } from './sources/found/INPUTS'
import { namesAsked } from './sources/found/namesAsked'
import { downloadsOf } from './sources/found/plan'
import { readSourceList } from './sources/sourceList'
import { Foreseen, told } from './Foreseen'

try {
  const { values: options } = parseArgs({
    options: { into: { type: 'string' }, only: { type: 'string' } },
  })
  if (!options.into)
    throw new Foreseen('Indiquez où mettre les fichiers : npm run data:fetch -- --into DOSSIER')
  const names = namesAsked(options.only) ?? INPUT_NAMES
  const wanted = names.flatMap(downloadsOf)
  const failed = await fetchAll(wanted, options.into, (line) => console.log(line))
  if (wanted.length > 0)
    console.log(
      failed === 0
        ? `En ordre : ${wanted.length} sur ${wanted.length}.`
        : `${failed} fichier${failed > 1 ? 's' : ''} sur ${wanted.length} ${failed > 1 ? 'manquent' : 'manque'} ; les pages des producteurs : npm run data:plan.`,
    )
  const sources = readSourceList('public/data/sources.json')
  console.log(byHand(names, findInputs(options.into), sources).join('\n'))
  if (failed > 0) process.exitCode = 1
} catch (error) {
  console.error(told(error))
  process.exitCode = 2
}
