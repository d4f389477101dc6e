import { appendFileSync, existsSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { deadOn, LinkCheckSchema, type LinkCheck } from '@/schema/links'
import { parse } from '@/schema/parse'

/** The last check of each address; none where there is no file. A last line cut short by a stop is left out. */
export function readLinkLog(path: string): Map<string, LinkCheck> {
  if (!existsSync(path)) return new Map()
  const lines = readFileSync(path, 'utf8').split('\n')
  const whole = lines.slice(0, -1).filter(Boolean)
  return new Map(
    whole.map((line, at) => {
      const check = parse(LinkCheckSchema, JSON.parse(line), `${basename(path)}, ligne ${at + 1}`)
      return [check.url, check]
    }),
  )
}

export function addToLinkLog(path: string, check: LinkCheck): void {
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  // A stop may have cut the last line: it is ended, and read as nothing.
  const cut = text !== '' && !text.endsWith('\n')
  if (cut) throw new Error(`${basename(path)} finit au milieu d’une ligne : ôtez-la.`)
  appendFileSync(path, `${JSON.stringify(parse(LinkCheckSchema, check, basename(path)))}\n`)
}

/** Day on which each dead source is said to be so, by its address. */
export function deadLinks(path: string): Map<string, string> {
  const dead = [...readLinkLog(path).values()].flatMap((check) => {
    const on = deadOn(check)
    return on === undefined ? [] : [[check.url, on] as const]
  })
  return new Map(dead)
}
