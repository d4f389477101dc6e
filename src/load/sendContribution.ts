import * as v from 'valibot'
import { REFUSAL_REASONS, type Refusal } from '@/domain/refusal'

/** What became of a sending. Whatever it is, nothing is lost: the draft goes only when it was `sent`. */
export type SendOutcome =
  | { kind: 'sent' }
  | { kind: 'conflict' }
  | { kind: 'refused'; refusals: readonly Refusal[] }
  | { kind: 'tooMany' }
  | { kind: 'failed' }

export interface SendOptions {
  /** Told before each new attempt, counted from 2. */
  onRetry?: (attempt: number) => void
  /** Whether the person still wants it sent, asked before each new attempt. */
  wanted?: () => boolean
  wait?: (milliseconds: number) => Promise<void>
  fetch?: typeof fetch
}

export const ATTEMPTS = 4
const TIMEOUT = 15_000
const FIRST_WAIT = 1_000
/** Longer than this is for the person to decide. */
const LONGEST_WAIT = 20_000

const RefusalsSchema = v.object({
  refusals: v.array(
    v.object({ field: v.string(), reason: v.picklist(REFUSAL_REASONS), limit: v.optional(v.number()) }),
  ),
})

/**
 * Posts a contribution, again and again while the network or the server fails, waiting twice as long each time. The
 * receiver knows a contribution by its key: sent twice, it is kept once.
 */
export async function sendContribution(
  url: string,
  text: string,
  options: SendOptions = {},
): Promise<SendOutcome> {
  const { onRetry, wanted = () => true, wait = pause, fetch: ask = fetch } = options
  let last: SendOutcome = { kind: 'failed' }
  let delay = FIRST_WAIT
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    if (attempt > 1) {
      onRetry?.(attempt)
      await wait(delay)
      if (!wanted()) return last
      delay *= 2
    }
    let response: Response
    try {
      response = await ask(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: text,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        signal: AbortSignal.timeout(TIMEOUT),
      })
    } catch {
      last = { kind: 'failed' }
      continue
    }
    if (response.ok) return { kind: 'sent' }
    if (response.status === 409) return { kind: 'conflict' }
    if (response.status === 429) {
      last = { kind: 'tooMany' }
      const seconds = Number(response.headers.get('retry-after') ?? 0)
      if (seconds * 1000 > LONGEST_WAIT) return last
      delay = Math.max(delay, seconds * 1000)
    } else if (response.status < 500) return { kind: 'refused', refusals: await refusalsOf(response) }
    else last = { kind: 'failed' }
  }
  return last
}

async function refusalsOf(response: Response): Promise<Refusal[]> {
  const result = v.safeParse(RefusalsSchema, await response.json().catch(() => null))
  if (!result.success) return []
  return result.output.refusals.map(({ limit, ...rest }) => (limit === undefined ? rest : { ...rest, limit }))
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
