/**
 * The whole pipeline: producers' files and `data/` in, `public/data` out.
 * `npm run data -- --inputs DIR [--out DIR] [--accept] [--accept-file NAME]`
 */
import { parseArgs } from 'node:util'
import { buildData } from './buildData'

const { values: options } = parseArgs({
  options: {
    inputs: { type: 'string' },
    out: { type: 'string', default: 'public/data' },
    accept: { type: 'boolean', default: false },
    'accept-file': { type: 'string', multiple: true, default: [] },
  },
})
if (!options.inputs) {
  console.error('Indiquez le dossier des données : npm run data -- --inputs DOSSIER')
  process.exit(2)
}
const { inputs, out, accept, 'accept-file': acceptFile } = options
process.exitCode = await buildData({ inputs, out, accept, acceptFile })
