import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { today } from '@/domain/today'
import type { Download } from './DOWNLOADS'
import { sha256 } from '../../sha256'
import { headOf, type HeadKind } from './head'
import type { TakenFile } from './taken'

/** Why a file could not be taken, in French. `again`: the connection was lost, and another attempt may do. */
export class FetchFailure extends Error {
  readonly again: boolean
  constructor(message: string, again = false) {
    super(message)
    this.again = again
  }
}

const KINDS: Partial<Record<HeadKind, string>> = {
  workbook: 'un classeur',
  zip: 'un zip',
  table: 'une table',
  json: 'du JSON',
  page: 'une page de la toile',
  empty: 'un fichier vide',
}

/** What is told of progress at most, each tenth of a file. */
const TENTHS = 10

/**
 * Takes one file beside its place, looks at what it is, then puts it there in one go: what was good stays until something
 * good replaces it. What was cut is taken up where it stopped, if the file is still the same one.
 * @throws FetchFailure
 */
export async function fetchFile(
  { url, kind }: Download,
  path: string,
  former: TakenFile | undefined,
  patience: number,
  progress: (share: string) => void,
): Promise<Omit<TakenFile, 'url'> | 'unchanged'> {
  const part = `${path}.part`
  const tag = `${part}.etag`
  const known = former && existsSync(path) && sha256Of(path) === former.sha256 ? former : undefined
  const begun = existsSync(part) && existsSync(tag) ? statSync(part).size : 0
  const headers: Record<string, string> = { 'user-agent': 'territoires-de-soins (data:fetch)' }
  if (begun > 0) Object.assign(headers, { range: `bytes=${begun}-`, 'if-range': readFileSync(tag, 'utf8') })
  else if (known?.etag) headers['if-none-match'] = known.etag
  else if (known?.modified) headers['if-modified-since'] = known.modified

  const stop = new AbortController()
  const watch = new Patience(stop, patience)
  try {
    const response = await fetch(url, { headers, signal: stop.signal })
    if (response.status === 304) return 'unchanged'
    if (response.status === 416) {
      forget(part, tag)
      throw new FetchFailure(
        'le serveur n’a plus la suite du fichier commencé ; il est repris du début',
        true,
      )
    }
    if (!response.ok) throw new FetchFailure(statusSaid(response.status), response.status >= 500)
    const goesOn = response.status === 206
    if (!goesOn) forget(part, tag)
    const etag = response.headers.get('etag') ?? undefined
    const modified = response.headers.get('last-modified') ?? undefined
    const strong = [etag, modified].find((name) => name !== undefined && !name.startsWith('W/'))
    writeFileSync(part, '', { flag: goesOn ? 'a' : 'w' })
    // Without a name for this version, a file cut short is taken from its beginning.
    if (strong !== undefined) writeFileSync(tag, strong)
    const start = goesOn ? begun : 0
    const length = Number(response.headers.get('content-length') ?? Number.NaN)
    const whole = response.headers.has('content-encoding') ? Number.NaN : start + length
    await receive(response, start, whole)
    const bytes = statSync(part).size
    if (Number.isFinite(whole) && bytes !== whole)
      throw new FetchFailure(`coupé : ${bytes} octets reçus sur ${whole}`, true)
    const head = headOf(part)
    if (head.kind !== kind) {
      forget(part, tag)
      const what = KINDS[head.kind] ?? 'un fichier d’une autre forme, ou coupé'
      throw new FetchFailure(
        `le serveur envoie ${what} au lieu de ce fichier (attendu : ${KINDS[kind] ?? kind}) ; l’adresse a dû changer : ${url}`,
      )
    }
    renameSync(part, path)
    forget(tag)
    return {
      bytes,
      sha256: sha256Of(path),
      on: today(),
      ...(etag ? { etag } : {}),
      ...(modified ? { modified } : {}),
    }
  } catch (error) {
    if (error instanceof FetchFailure) throw error
    if (stop.signal.aborted) throw new FetchFailure(`rien n’est venu en ${patience / 1000} s`, true)
    throw new FetchFailure(networkSaid(error), true)
  } finally {
    watch.end()
  }

  async function receive(response: Response, start: number, whole: number): Promise<void> {
    let received = start
    let told = Math.floor((TENTHS * start) / whole)
    for await (const piece of response.body ?? []) {
      watch.renew()
      const bytes = piece as Uint8Array
      appendFileSync(part, bytes)
      received += bytes.length
      const tenth = Math.floor((TENTHS * received) / whole)
      if (tenth > told && tenth < TENTHS && whole > 5e6) progress(`${tenth * TENTHS} %`)
      told = tenth
    }
  }
}

/** Gives up on a server that says nothing more. */
class Patience {
  private timer: NodeJS.Timeout | undefined
  private readonly stop: AbortController
  private readonly milliseconds: number
  constructor(stop: AbortController, milliseconds: number) {
    this.stop = stop
    this.milliseconds = milliseconds
    this.renew()
  }
  renew(): void {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.stop.abort(), this.milliseconds)
  }
  end(): void {
    clearTimeout(this.timer)
  }
}

const forget = (...paths: string[]) => {
  for (const path of paths) rmSync(path, { force: true })
}
const sha256Of = (path: string) => sha256(readFileSync(path))

function statusSaid(status: number): string {
  if (status === 404 || status === 410)
    return `n’est plus à cette adresse (réponse ${status}) : voir la page du producteur`
  if (status === 401 || status === 403) return `le serveur refuse de le donner (réponse ${status})`
  if (status === 429) return 'le serveur demande de ralentir (réponse 429) : réessayer plus tard'
  return `le serveur répond ${status}`
}

function networkSaid(error: unknown): string {
  const cause = (error as { cause?: { code?: string } }).cause?.code ?? ''
  if (['ENOTFOUND', 'EAI_AGAIN'].includes(cause)) return 'pas de réseau, ou serveur inconnu'
  if (cause === 'ECONNREFUSED') return 'le serveur ne répond pas'
  return `la connexion s’est coupée${cause ? ` (${cause})` : ''}`
}
