import { join } from 'node:path'
import { LINK_STATES } from '@/schema/links'
import { readInitiativeFiles } from '../sources/initiativeFiles'
import { addToLinkLog, readLinkLog } from './linkLog'
import { archiveOf, checkLinks } from './checkLinks'

const AGENT = 'territoires-de-soins-liens/1 (verification de sources)'
const TIMEOUT = 20_000
const BETWEEN = 3_000
/** Days. */
const HOLDS = 30

/**
 * Checks the source of every reading, notes it in `data/links.jsonl`, and lists what is dead or moved.
 * @param say prints a line @throws Foreseen where there is no network
 */
export async function links(
  data: string,
  today: string,
  say: (line: string) => void,
  asking = {},
): Promise<void> {
  const path = join(data, 'links.jsonl')
  const sources = readInitiativeFiles(join(data, 'initiatives')).flatMap(({ id, readings }) =>
    readings.map(({ source }) => ({ id, url: source.url, date: source.date })),
  )
  const known = readLinkLog(path)
  const urls = sources.map(({ url }) => url)
  const visiting = { agent: AGENT, timeout: TIMEOUT, between: BETWEEN, holds: HOLDS, today, ...asking }
  const asked = await checkLinks(urls, known, visiting, (check) => addToLinkLog(path, check))
  const now = readLinkLog(path)
  for (const { id, url, date } of sources) {
    const check = now.get(url)
    if (check?.state === 'moved') say(`déplacée   ${id}\n  ${url}\n  → ${check.to}`)
    if (check?.state === 'gone' || check?.state === 'unreachable')
      say(
        `${check.state === 'gone' ? 'disparue  ' : 'injoignable'} ${id} (${check.why}, depuis le ${check.since})\n  ${url}\n  archive à essayer : ${archiveOf(url, date)}`,
      )
  }
  const counts = LINK_STATES.map((state) => {
    const count = [...new Set(urls)].filter((url) => now.get(url)?.state === state).length
    return `${WORDS[state]} : ${count}`
  })
  say(`${asked} adresses demandées. ${counts.join(', ')}.`)
}

const WORDS = {
  found: 'trouvées',
  moved: 'déplacées',
  gone: 'disparues',
  unreachable: 'injoignables',
  refused: 'refusées aux programmes',
  unread: 'non visitées, à la demande du site',
} as const
