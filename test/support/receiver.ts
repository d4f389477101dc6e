import { spawn, type ChildProcess } from 'node:child_process'
import { readTypeScript, root } from './runCommand'

export const ORIGIN = 'https://territoires.exemple.fr'
export const TOKEN = 'un-jeton-de-lecture-assez-long'

export interface Receiver {
  address: string
  child: ChildProcess
  logs: () => string
}

/** Starts the real service on a free port, as `npm run receive` does; whoever starts it ends it. */
export async function startReceiver(
  database: string,
  env: Readonly<Record<string, string>> = {},
  started: (child: ChildProcess) => void = () => undefined,
): Promise<Receiver> {
  const child = spawn(process.execPath, [...readTypeScript, 'scripts/receive.ts'], {
    cwd: root,
    env: {
      ...process.env,
      ...{ RECEIVE_PORT: '0', RECEIVE_DB: database, RECEIVE_ORIGINS: ORIGIN, RECEIVE_TOKEN: TOKEN },
      ...{ RECEIVE_PER_MINUTE: '100000', ...env },
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started(child)
  let logs = ''
  child.stderr.on('data', (part) => (logs += String(part)))
  const address = await new Promise<string>((found, failed) => {
    child.stdout.on('data', (part) => {
      logs += String(part)
      const listening = /^(http:\S+)$/m.exec(logs)
      if (listening?.[1]) found(listening[1])
    })
    child.once('exit', (code) => failed(new Error(`ended with ${code} : ${logs}`)))
  })
  return { address, child, logs: () => logs }
}

/** Posts a contribution as the form's site does. */
export function post(address: string, body: string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(address, {
    method: 'POST',
    headers: { origin: ORIGIN, 'content-type': 'application/json', ...headers },
    body,
  })
}

/** Keys of all that the service keeps, oldest first. */
export async function keysOf(address: string): Promise<string[]> {
  const response = await fetch(address, { headers: { authorization: `Bearer ${TOKEN}` } })
  const { contributions } = (await response.json()) as { contributions: { key: string }[] }
  return contributions.map(({ key }) => key)
}
