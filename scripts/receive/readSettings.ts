import { Foreseen } from '../Foreseen'

/** How the receiving server runs. */
export interface ReceiveSettings {
  host: string
  port: number
  /** Path of the database file. */
  database: string
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
    origins,
    token,
    perMinute: whole(env, 'RECEIVE_PER_MINUTE', 10, 1, 1_000_000),
    behindProxy: env['RECEIVE_BEHIND_PROXY'] === '1',
    data: env['RECEIVE_DATA'] ?? 'public/data',
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
