import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { Foreseen } from '../Foreseen'
import type { Shelf } from './desk/Shelf'

/** How the receiving server runs. */
export interface ReceiveSettings {
  host: string
  port: number
  /** Path of the database file, or address of a libSQL server. */
  database: string
  /** What that server asks for. */
  databaseToken: string | undefined
  /** Sites whose form may post here, as browsers write them: `https://exemple.fr`. */
  origins: readonly string[]
  /** Whoever shows it may read. Null: nobody reads through the network. */
  token: string | null
  /** Posts a minute and client. */
  perMinute: number
  /** Behind a proxy of ours, the client's address is the last one that it adds to X-Forwarded-For. */
  behindProxy: boolean
  /** Folder of the published data, to check communes and territories. */
  data: string
  /** The moderator's desk, where a work tree is given. */
  desk: (Shelf & { undoFor: number; address: string | null }) | null
  /** Days after which the text of a contribution that was declined is erased. */
  keepDeclined: number
}

const TOKEN_LENGTH = 24

/** Reads the settings from variables whose names begin with RECEIVE_. @throws a sentence in French for each that cannot be used. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): ReceiveSettings {
  const origins = (env['RECEIVE_ORIGINS'] ?? '').split(',').flatMap((origin) => origin.trim() || [])
  if (!origins.length)
    throw new Foreseen(
      'RECEIVE_ORIGINS manque : les sites qui peuvent envoyer, par exemple https://exemple.fr',
    )
  for (const origin of origins)
    if (!URL.canParse(origin) || new URL(origin).origin !== origin)
      throw new Foreseen(
        `RECEIVE_ORIGINS : « ${origin} » n’est pas une origine, par exemple https://exemple.fr`,
      )
  const token = env['RECEIVE_TOKEN'] || null
  if (token !== null && token.length < TOKEN_LENGTH)
    throw new Foreseen(
      `RECEIVE_TOKEN : ${TOKEN_LENGTH} signes au moins, par exemple « openssl rand -hex 24 »`,
    )
  return {
    host: env['RECEIVE_HOST'] ?? '127.0.0.1',
    port: whole(env, 'RECEIVE_PORT', 8787, 0, 65535),
    database: env['RECEIVE_DB'] ?? 'received.sqlite',
    databaseToken: env['RECEIVE_DB_TOKEN'] || undefined,
    origins,
    token,
    perMinute: whole(env, 'RECEIVE_PER_MINUTE', 10, 1, 1_000_000),
    behindProxy: env['RECEIVE_BEHIND_PROXY'] === '1',
    data: env['RECEIVE_DATA'] ?? join(env['RECEIVE_REPOSITORY'] || '.', 'public/data'),
    desk: deskSettings(env),
    keepDeclined: whole(env, 'RECEIVE_KEEP_DECLINED', 90, 1, 3650),
  }
}

function deskSettings(env: Readonly<Record<string, string | undefined>>): ReceiveSettings['desk'] {
  const repository = env['RECEIVE_REPOSITORY'] || null
  if (repository === null) return null
  if (!existsSync(join(repository, 'data/initiatives')))
    throw new Foreseen(`RECEIVE_REPOSITORY : « ${repository} » ne contient pas data/initiatives.`)
  const isGit = existsSync(join(repository, '.git'))
  const publish = env['RECEIVE_PUBLISH'] || (isGit ? 'commit' : 'patch')
  if (publish !== 'commit' && publish !== 'patch')
    throw new Foreseen(`RECEIVE_PUBLISH vaut « ${publish} » : commit ou patch est attendu.`)
  if (publish === 'commit' && !isGit)
    throw new Foreseen(`RECEIVE_PUBLISH=commit : « ${repository} » n’est pas un dépôt git.`)
  const site = env['RECEIVE_SITE'] || null
  if (site !== null && !existsSync(join(site, 'data/manifest.json')))
    throw new Foreseen(`RECEIVE_SITE : « ${site} » n’est pas un site construit.`)
  const address = env['RECEIVE_ADDRESS'] || null
  if (address !== null && !/^https?:$/.test(URL.canParse(address) ? new URL(address).protocol : ''))
    throw new Foreseen(
      `RECEIVE_ADDRESS : « ${address} » n’est pas une adresse, par exemple https://exemple.fr/recevoir/`,
    )
  return {
    ...{ repository, publish, site, address },
    patches: env['RECEIVE_PATCHES'] ?? 'patches',
    undoFor: whole(env, 'RECEIVE_UNDO', 60, 0, 3600) * 1000,
  }
}

function whole(
  env: Readonly<Record<string, string | undefined>>,
  name: string,
  usual: number,
  least: number,
  most: number,
): number {
  const text = env[name]
  if (text === undefined || text === '') return usual
  const value = Number(text)
  if (Number.isInteger(value) && value >= least && value <= most) return value
  throw new Foreseen(`${name} vaut « ${text} » : un nombre entre ${least} et ${most} est attendu.`)
}
