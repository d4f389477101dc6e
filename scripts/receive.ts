/** Receives contributions: `npm run receive`. Settings are variables named RECEIVE_…; see scripts/receive/README.md. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { regionsByDepartement } from '@/analysis/membership'
import { CommunesSchema } from '@/schema/communes'
import { TerritoriesSchema } from '@/schema/territories'
import { told } from './Foreseen'
import { createReceiver } from './receive/createReceiver'
import { createDesk } from './receive/desk/createDesk'
import { Office, stateOfOne } from './receive/desk/Office'
import { homeOf } from './receive/desk/door'
import { AccountStore } from './receive/storage/AccountStore'
import { ContributionStore } from './receive/storage/ContributionStore'
import { DecisionStore } from './receive/storage/DecisionStore'
import { openBase } from './receive/storage/openBase'
import { readSettings, type ReceiveSettings } from './receive/readSettings'
import { readJson } from './sources/readJson'
import { knownCommunes } from './steps/initiatives/knownCommunes'

const BACKLOG = 4096
const GRACE = 10_000
const ROUND = 500
const HOUR = 3_600_000

function settingsOrEnd(): ReceiveSettings {
  try {
    return readSettings(process.env)
  } catch (error) {
    console.error(told(error))
    process.exit(2)
  }
}

/** Communes and territories, where the published data is at hand; the moderator's `review` checks them in any case. */
function contextFrom(data: string) {
  const file = join(data, 'territories.json')
  if (!existsSync(file)) return {}
  const territories = readJson(file, TerritoriesSchema)
  return {
    communes: knownCommunes(readJson(join(data, 'communes.json'), CommunesSchema), territories),
    territories: {
      departement: regionsByDepartement(territories),
      region: new Set(territories.region.code),
    },
  }
}

const settings = settingsOrEnd()
const log = (line: string) => console.log(`${new Date().toISOString()} ${line}`)
const base = openOrEnd()
const contributions = new ContributionStore(base)
const decisions = new DecisionStore(base)
const accounts = new AccountStore(base)
const office =
  settings.desk && new Office(settings.desk, contributions, decisions, settings.desk.undoFor, log)

function openOrEnd() {
  try {
    return openBase(settings.database, settings.databaseToken)
  } catch (error) {
    console.error(told(error))
    process.exit(2)
  }
}

const server = createReceiver(
  settings,
  contributions,
  contextFrom(settings.data),
  {
    desk:
      office && settings.desk
        ? createDesk(office, accounts, homeOf(settings.desk.address), settings.behindProxy)
        : null,
    stateOf: (reference) =>
      stateOfOne(reference, contributions, decisions, (asked) =>
        office ? office.loggedState(asked) : undefined,
      ),
  },
  log,
)
/** A round that fails is told, and leaves the next one its chance. */
function round(work: () => void): () => void {
  return () => {
    try {
      work()
    } catch (error) {
      log(`erreur : ${told(error)}`)
    }
  }
}
/** What was decided is carried out once it can no longer be undone. */
const rounds = setInterval(
  round(() => office?.carryOutDue()),
  ROUND,
)
const erase = round(() => {
  office?.noteDeclined(new Date().toISOString())
  const erased = contributions.erase(settings.keepDeclined, new Date())
  if (erased) log(`${erased} textes non retenus effacés`)
})
erase()
const erasing = setInterval(erase, HOUR)
server.listen({ host: settings.host, port: settings.port, backlog: BACKLOG }, () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://${settings.host}:${port}/contributions`)
})

let ending = false
/** Takes nothing new, ends what is under way, closes the database. */
function end(): void {
  if (ending) return
  ending = true
  clearInterval(rounds)
  clearInterval(erasing)
  server.close(() => {
    base.close()
    process.exit(0)
  })
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), GRACE).unref()
}
/** Under npm, the signal ends the shell between the two and goes no further: to have lost its parent is to be told to end. */
const parent = process.ppid
if (process.env['npm_lifecycle_event'] !== undefined)
  setInterval(() => process.ppid !== parent && end(), ROUND).unref()
process.once('SIGTERM', end)
process.once('SIGINT', end)
