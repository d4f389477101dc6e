/** Receives contributions: `npm run receive`. Settings are variables named RECEIVE_…; see scripts/receive/README.md. */
import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { regionsByDepartement } from '@/analysis/membership'
import { CommunesSchema } from '@/schema/communes'
import { TerritoriesSchema } from '@/schema/territories'
import { told } from './Foreseen'
import { ContributionDatabase } from './receive/ContributionDatabase'
import { createReceiver } from './receive/createReceiver'
import { readSettings, type ReceiveSettings } from './receive/readSettings'
import { readJson } from './sources/readJson'
import { knownCommunes } from './steps/initiatives/knownCommunes'

const BACKLOG = 4096
const GRACE = 10_000

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
const database = new ContributionDatabase(settings.database)
const server = createReceiver(settings, database, contextFrom(settings.data), (line) =>
  console.log(`${new Date().toISOString()} ${line}`),
)
server.listen({ host: settings.host, port: settings.port, backlog: BACKLOG }, () => {
  const { port } = server.address() as AddressInfo
  console.log(`http://${settings.host}:${port}/contributions`)
})

/** Takes nothing new, ends what is under way, closes the database. */
function end(): void {
  server.close(() => {
    database.close()
    process.exit(0)
  })
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), GRACE).unref()
}
process.once('SIGTERM', end)
process.once('SIGINT', end)
