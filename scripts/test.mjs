/** `npm test`: everything that must hold, in order, going on after a failure; the last line counts. */
import { audit } from './house/audit.mjs'
import { findChromium } from './house/chromium.mjs'
import { countJourneys, countUnit, forget, readReport, reports, settle } from './house/counts.mjs'
import { freePort } from './house/freePort.mjs'
import { installPackages } from './house/install.mjs'
import { requireNode } from './house/node.mjs'
import { runScript } from './house/run.mjs'

requireNode()
if (!installPackages()) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const yes = { passed: 1, failed: 0, skipped: 0 }
const no = { passed: 0, failed: 1, skipped: 0 }

/** A check that answers yes or no: it counts as one. */
const check = (script) => () => (runScript(script) === 0 ? yes : no)

/** A test runner: its own report counts. */
function runner(script, report, count, env) {
  forget(report)
  const exitCode = runScript(script, env)
  return settle(exitCode, readReport(report, count))
}

let built = no
const build = () => (built = check('build')())

async function journeys() {
  if (built.failed) {
    console.error('Sans construction, pas de parcours.')
    return no
  }
  const chromium = findChromium()
  if (!chromium) return no
  const env = { CHROMIUM: chromium, TEST_PORT: String(await freePort(4179)) }
  return runner('journeys', reports.journeys, countJourneys, env)
}

const steps = [
  ['Types', check('types')],
  ['Règles de code', check('lint')],
  ['Mise en forme', check('format:check')],
  ["Règle d'import", check('imports')],
  ['Données construites', check('data:check')],
  ['Tests unitaires', () => runner('unit', reports.unit, countUnit)],
  ['Failles connues des dépendances', () => (audit() ? yes : no)],
  ['Construction', build],
  ['Poids du premier chargement', check('size')],
  ['Parcours dans le navigateur', journeys],
]

const total = { passed: 0, failed: 0, skipped: 0 }
const lines = []
for (const [name, step] of steps) {
  console.log(`\n── ${name}`)
  const start = performance.now()
  const counts = await step()
  for (const key of Object.keys(total)) total[key] += counts[key]
  lines.push(line(name, counts, (performance.now() - start) / 1000))
  console.log(lines.at(-1))
}

function line(name, { passed, failed, skipped }, seconds) {
  const aside = skipped > 0 ? `, ${skipped} laissés de côté` : ''
  const time = seconds.toFixed(1).replace('.', ',')
  return `${failed === 0 ? '✔' : '✘'} ${name} : ${passed} sur ${passed + failed}${aside} (${time} s)`
}

console.log(`\n── Bilan\n${lines.join('\n')}`)
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
