/**
 * A whole build from every layout that a producer publishes, made of the prepared files, set against the build that is there:
 * `npm run data:official -- --inputs DIR`. Takes as long as a build and three hundred MB on the disk; ends with 1 where a file differs.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { officialFolder } from '../scripts/support/official/officialFolder'

const { values: options } = parseArgs({ options: { inputs: { type: 'string' } } })
if (!options.inputs) {
  console.error('Indiquez le dossier des données : npm run data:official -- --inputs DOSSIER')
  process.exit(2)
}
const PUBLISHED = 'public/data'
const folder = mkdtempSync(join(tmpdir(), 'producteurs-'))
try {
  const [layouts, out] = [join(folder, 'inputs'), join(folder, 'public/data')]
  officialFolder(options.inputs, layouts)
  cpSync(PUBLISHED, out, { recursive: true })
  // As a maintainer would: the command, and not what it is made of.
  const built = spawnSync('npm', ['run', '--silent', 'data', '--', '--inputs', layouts, '--out', out], {
    stdio: 'inherit',
  })
  const files = readdirSync(PUBLISHED, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(PUBLISHED.length + 1))
  const unlike = files.filter(
    (file) => !readFileSync(join(PUBLISHED, file)).equals(readFileSync(join(out, file))),
  )
  console.log(
    `${files.length - unlike.length} fichiers sur ${files.length} sont les mêmes, octet pour octet.`,
  )
  for (const file of unlike) console.log(`  ${file} diffère`)
  process.exitCode = built.status === 0 && unlike.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
