import { createHmac, randomBytes } from 'node:crypto'

interface Bucket {
  left: number
  at: number
}

const MINUTE = 60_000
/** Beyond this many clients in a minute the fullest buckets are forgotten: memory stays bounded. */
const MOST_CLIENTS = 20_000

/**
 * So many posts a minute and client, refilled evenly. Clients are known by a keyed hash whose key dies with the process:
 * no address is kept, not even in memory.
 */
export class RateLimit {
  private readonly secret = randomBytes(32)
  private readonly buckets = new Map<string, Bucket>()

  constructor(private readonly perMinute: number) {}

  /** Seconds to wait before this client may post; 0 when it may now, which then counts. `now`: milliseconds. */
  take(client: string, now: number): number {
    const name = createHmac('sha256', this.secret).update(client).digest('base64')
    const known = this.buckets.get(name) ?? { left: this.perMinute, at: now }
    const left = Math.min(this.perMinute, known.left + ((now - known.at) / MINUTE) * this.perMinute)
    const allowed = left >= 1
    this.buckets.delete(name)
    this.buckets.set(name, { left: allowed ? left - 1 : left, at: now })
    if (this.buckets.size > MOST_CLIENTS) this.forget(now)
    return allowed ? 0 : Math.ceil(((1 - left) / this.perMinute) * 60)
  }

  /** Buckets untouched for a minute are full again; if that is not enough, the oldest go. */
  private forget(now: number): void {
    for (const [name, { at }] of this.buckets)
      if (now - at >= MINUTE || this.buckets.size > MOST_CLIENTS) this.buckets.delete(name)
      else break
  }
}
