/**
 * `npm test`: everything that must hold, going on after a failure; the last line counts. Journeys leave a machine idle
 * while they wait for a page: the other checks run beside them, and say what they found once they are done.
 */
import { audit } from './house/audit.mjs'
import { findChromium } from './house/chromium.mjs'
import {
  countJourneys,
  countUnit,
  failedAfter,
  forget,
  mostReplayed,
  readReport,
  reports,
  settle,
} from './house/counts.mjs'
import { freePort } from './house/freePort.mjs'
import { installPackages } from './house/install.mjs'
import { requireNode } from './house/node.mjs'
import { runBeside, runScript } from './house/run.mjs'

requireNode()
if (!installPackages()) {
  console.log('0 passed, 1 failed')
  process.exit(1)
}

const yes = { passed: 1, failed: 0, skipped: 0 }
const no = { passed: 0, failed: 1, skipped: 0 }

/** A check that answers yes or no: it counts as one. */
const check = (script) => async () => ((await runBeside(script)) === 0 ? yes : no)

/** A test runner: its own report counts. */
async function runner(script, report, count, env) {
  forget(report)
  const exitCode = await runBeside(script, env)
  return settle(exitCode, readReport(report, count))
}

async function journeys(script) {
  const chromium = findChromium()
  if (!chromium) return no
  const env = { CHROMIUM: chromium, TEST_PORT: String(await freePort(4179)) }
  return runner(script, reports.journeys, countJourneys, env)
}

const total = { passed: 0, failed: 0, skipped: 0 }
const lines = []
async function step(name, work) {
  const start = performance.now()
  const counts = await work()
  for (const key of Object.keys(total)) total[key] += counts[key]
  lines.push(line(name, counts, (performance.now() - start) / 1000))
  console.log(lines.at(-1))
  return counts
}

function line(name, { passed, failed, skipped }, seconds) {
  const aside = skipped > 0 ? `, ${skipped} laissés de côté` : ''
  const time = seconds.toFixed(1).replace('.', ',')
  return `${failed === 0 ? '✔' : '✘'} ${name} : ${passed} sur ${passed + failed}${aside} (${time} s)`
}

/** What asks nothing of a browser, one after the other. */
async function checks() {
  await step('Types', check('types'))
  await step('Règles de code', check('lint'))
  await step('Mise en forme', check('format:check'))
  await step("Règle d'import", check('imports'))
  await step('Données construites', check('data:check'))
  await step('Tests unitaires', () => runner('unit', reports.unit, countUnit))
  await step('Failles connues des dépendances', async () => (audit() ? yes : no))
}

const built = await step('Construction', async () => (runScript('build') === 0 ? yes : no))
await step('Poids du premier chargement', check('size'))
const [played] = await Promise.all([
  step('Parcours dans le navigateur', async () => {
    if (built.failed === 0) return journeys('journeys')
    console.error('Sans construction, pas de parcours.')
    return no
  }),
  checks(),
])

// A busy machine can make one journey of hundreds miss its moment: alone, it passes or is at fault. Both are said.
if (built.failed === 0 && played.failed > 0 && played.failed <= mostReplayed) {
  const again = await step('Parcours en échec, rejoués seuls', () => journeys('journeys:again'))
  total.failed += failedAfter(played.failed, again) - played.failed - again.failed
}

console.log(`\n── Bilan\n${lines.join('\n')}`)
process.exitCode = total.failed === 0 ? 0 : 1
console.log(`${total.passed} passed, ${total.failed} failed`)
