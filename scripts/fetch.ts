/**
 * Takes what producers give at an address of its own: `npm run data:fetch -- --into DOSSIER [--only apl,age]`. What is there
 * already is asked about, not taken again; what was cut is taken up where it stopped. Ends with 1 where a file is lacking.
 */
import { parseArgs } from 'node:util'
import { fetchAll } from './sources/found/fetchAll'
import { DOWNLOADS } from './sources/found/DOWNLOADS'

const { values: options } = parseArgs({
  options: { into: { type: 'string' }, only: { type: 'string' } },
})
if (!options.into) {
  console.error('Indiquez où mettre les fichiers : npm run data:fetch -- --into DOSSIER')
  process.exit(2)
}
const only = options.only?.split(',')
const wanted = DOWNLOADS.filter(({ input }) => !only || only.includes(input))
if (wanted.length === 0) {
  console.error(`Rien de tel : ${[...new Set(DOWNLOADS.map(({ input }) => input))].join(', ')}`)
  process.exit(2)
}
const failed = await fetchAll(wanted, options.into, (line) => console.log(line))
const plural = failed > 1
console.log(
  failed === 0
    ? `En ordre : ${wanted.length} sur ${wanted.length}.`
    : `${failed} fichier${plural ? 's' : ''} sur ${wanted.length} ${plural ? 'manquent' : 'manque'}.`,
)
if (failed > 0) process.exitCode = 1
