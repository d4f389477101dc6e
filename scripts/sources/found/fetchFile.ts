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
import { basename, dirname, join } from 'node:path'
import type { Download } from './DOWNLOADS'
import { sha256 } from '../../sha256'
import { FetchFailure, networkFailure, refusal } from './FetchFailure'
import { wrongWith } from './judgeTaken'
import type { TakenFile } from './taken'

/** Of what was there, the share below which what comes is not put in its place: a producer's file does not shrink so from one edition to the next. */
const LEAST_SHARE = 0.8

/** What is told of progress at most, each tenth of a file. */
const TENTHS = 10

/**
 * Takes one file beside its place, looks at what it is, then puts it there in one go: what was good stays until something
 * good replaces it. What was cut is taken up where it stopped, if the file is still the same one.
 * @throws FetchFailure
 */
export async function fetchFile(
  download: Download,
  path: string,
  former: TakenFile | undefined,
  patience: number,
  progress: (share: string) => void,
): Promise<Omit<TakenFile, 'url'> | 'unchanged'> {
  const { url } = download
  // A dot keeps what is not whole yet from being read as one of the files.
  const beside = (end: string) => join(dirname(path), `.${basename(path)}.${end}`)
  const part = beside('part')
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
        'again',
      )
    }
    if (!response.ok) throw refusal(response)
    const goesOn = response.status === 206
    const from = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]
    if (goesOn && from !== undefined && Number(from) !== begun) {
      forget(part, tag)
      throw new FetchFailure('le serveur reprend ailleurs que là où c’était coupé ; repris du début', 'again')
    }
    if (!goesOn) forget(part, tag)
    const etag = response.headers.get('etag') ?? undefined
    const modified = response.headers.get('last-modified') ?? undefined
    const strong = [etag, modified].find((name) => name !== undefined && !name.startsWith('W/'))
    writeFileSync(part, '', { flag: goesOn ? 'a' : 'w' })
    const packed = response.headers.has('content-encoding')
    // Without a name for this version, or counted in other bytes than ours, a file cut short is taken from its beginning.
    if (strong !== undefined && !packed) writeFileSync(tag, strong)
    const start = goesOn ? begun : 0
    const length = Number(response.headers.get('content-length') ?? Number.NaN)
    const whole = packed ? Number.NaN : start + length
    await receive(response, start, whole)
    const bytes = statSync(part).size
    if (Number.isFinite(whole) && bytes !== whole)
      throw new FetchFailure(`coupé : ${bytes} octets reçus sur ${whole}`, 'again')
    const wrong = wrongWith(part, download, response.url)
    if (wrong !== undefined) {
      forget(part, tag)
      throw new FetchFailure(wrong)
    }
    const there = existsSync(path) && wrongWith(path, download, url) === undefined
    const before = there ? statSync(path).size : 0
    if (bytes < LEAST_SHARE * before) {
      renameSync(part, beside('nouveau'))
      forget(tag)
      throw new FetchFailure(
        `${bytes} octets, où il y en avait ${before} : celui d’avant reste ; s’il est bon, le nouveau est à côté, sous ${basename(beside('nouveau'))}`,
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
    if (stop.signal.aborted) throw new FetchFailure(`rien n’est venu en ${patience / 1000} s`, 'again')
    throw networkFailure(error)
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
