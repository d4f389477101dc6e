import type { Heard } from '@/domain/broughtTable'

/** Least time between two tellings, ms: what is shown changes no more often than it can be read. */
const LEAST = 100

/**
 * Tells how far a reading has come, in whole per cent of its total: only when that has changed, and only so often; its end is
 * always told.
 */
export function progressTeller(tell: (percent: number) => void, now = () => performance.now()): Heard {
  let told = 0
  let before = -Infinity
  return (done, total) => {
    const percent = total > 0 ? Math.min(100, Math.floor((100 * done) / total)) : 0
    if (percent === told || (percent < 100 && now() - before < LEAST)) return
    told = percent
    before = now()
    tell(percent)
  }
}
