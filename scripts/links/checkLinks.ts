import type { LinkCheck } from '@/schema/links'
import { Foreseen } from '../Foreseen'
import { checkLink, type Asking, type Found } from './checkLink'
import { readRobots, type Robots } from './robots'

export interface Visiting extends Asking {
  /** ISO day. */
  today: string
  /** Milliseconds between two visits of one site, at least. */
  between: number
  /** Days during which a check still holds. */
  holds: number
  wait?: (milliseconds: number) => Promise<void>
  now?: () => number
}

/** So many names not resolved in a row, of as many sites: the network is missing, not the sites. */
const NO_NETWORK = 5
const DAY = 86_400_000

/**
 * Checks addresses one after the other, site by turns, so that none is asked twice in a hurry. What was checked lately is
 * not asked again: a run that was stopped goes on where it was.
 * @param known last check of each address @param keep is given each new check, at once
 * @returns how many were asked @throws Foreseen where there is no network: then nothing is said of any site
 */
export async function checkLinks(
  urls: readonly string[],
  known: ReadonlyMap<string, LinkCheck>,
  visiting: Visiting,
  keep: (check: LinkCheck) => void,
): Promise<number> {
  const { today, between, holds, wait = pause, now = Date.now } = visiting
  const old = (url: string) => {
    const last = known.get(url)
    return !last || Date.parse(today) - Date.parse(last.on) >= holds * DAY
  }
  const robots = new Map<string, Robots>()
  const visited = new Map<string, number>()
  let withheld: LinkCheck[] = []
  let asked = 0
  for (const url of byTurns([...new Set(urls)].filter(old))) {
    const { origin, pathname, search } = new URL(url)
    const rules = robots.get(origin) ?? (await robotsOf(origin, visiting))
    robots.set(origin, rules)
    const rest = (visited.get(origin) ?? -Infinity) + Math.max(between, rules.delay * 1000) - now()
    if (rest > 0) await wait(rest)
    const found: Found = rules.allows(pathname + search)
      ? await checkLink(url, visiting)
      : { state: 'unread', why: 'robots.txt' }
    visited.set(origin, now())
    asked++
    const check = checkOf(url, found, known.get(url), today)
    if (!found.noName) {
      for (const one of [...withheld, check]) keep(one)
      withheld = []
      continue
    }
    withheld.push(check)
    if (withheld.length >= NO_NETWORK)
      throw new Foreseen(
        `Aucun des ${NO_NETWORK} derniers noms de sites ne se résout : le réseau manque. Rien n’a été noté de ces adresses.`,
      )
  }
  // Too few to blame the network, unless nothing else was asked.
  if (withheld.length && withheld.length === asked)
    throw new Foreseen('Aucun nom de site ne se résout : le réseau manque. Rien n’a été noté.')
  for (const one of withheld) keep(one)
  return asked
}

function checkOf(url: string, { state, why, to }: Found, last: LinkCheck | undefined, on: string): LinkCheck {
  const failing = state === 'gone' || state === 'unreachable'
  const before =
    last && (last.state === 'gone' || last.state === 'unreachable') ? (last.since ?? last.on) : on
  return {
    ...{ url, on, state },
    ...(why !== undefined && { why }),
    ...(to !== undefined && { to }),
    ...(failing && { since: before }),
  }
}

/** What a site asks of programs; nothing where it says nothing, or cannot be asked. */
async function robotsOf(origin: string, { agent, timeout, fetch: get = fetch }: Asking): Promise<Robots> {
  try {
    const response = await get(`${origin}/robots.txt`, {
      headers: { 'user-agent': agent },
      signal: AbortSignal.timeout(timeout),
    })
    return readRobots(response.ok ? (await response.text()).slice(0, 500_000) : '', agent.toLowerCase())
  } catch {
    return readRobots('', agent)
  }
}

/** One address of each site, then the next of each: the longest list of one site is spread. */
function byTurns(urls: readonly string[]): string[] {
  const bySite = new Map<string, string[]>()
  for (const url of urls) {
    const { origin } = new URL(url)
    bySite.set(origin, [...(bySite.get(origin) ?? []), url])
  }
  const longest = Math.max(0, ...[...bySite.values()].map(({ length }) => length))
  return Array.from({ length: longest }, (_, turn) =>
    [...bySite.values()].flatMap((own) => own[turn] ?? []),
  ).flat()
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}

/** Where the Web's archive may have kept a page, near the day it was read. It is proposed, not checked. */
export const archiveOf = (url: string, date: string | undefined) =>
  `https://web.archive.org/web/${(date ?? '').replaceAll('-', '') || '2'}/${url}`
