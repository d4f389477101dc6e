import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Download } from '../../../scripts/sources/found/DOWNLOADS'
import { fetchAll } from '../../../scripts/sources/found/fetchAll'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

/** A file as the Observatoire des territoires gives it. */
export const TABLE = `codgeo;libgeo;an;part_pop_eloigne_soin\n${Array.from({ length: 400 }, (_, k) => `${String(1001 + k).padStart(5, '0')};Un;2023;0,5`).join('\n')}\n`

/** A small server of this machine that answers as it is told, and what it was asked. */
export async function serve(answer: Answer) {
  const asked: IncomingMessage[] = []
  const server = createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { asked, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/fichier` }
}

/** An address of this machine at which nobody answers. */
export async function silentAddress(): Promise<string> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  await new Promise((done) => server.close(done))
  return `http://127.0.0.1:${port}/rien`
}

/** Takes one file into a folder, and says what was told. */
export async function take(url: string, folder: string, own: Partial<Download> = {}, patience = 400) {
  const said: string[] = []
  const wanted: Download[] = [{ input: 'remote', file: 'f.csv', url, kind: 'table', ...own }]
  const failed = await fetchAll(wanted, folder, (line) => said.push(line), { pace: 1, patience })
  const path = join(folder, 'f.csv')
  return { failed, said: said.join('\n'), text: existsSync(path) ? readFileSync(path, 'utf8') : undefined }
}
