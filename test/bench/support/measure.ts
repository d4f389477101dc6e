/** What a piece of work gave, and what it cost: computing time of this process, ms. Other programs do not count in it. */
export interface Timed<T> {
  value: T
  ms: number
}

export function timed<T>(work: () => T): Timed<T> {
  const start = process.cpuUsage()
  const value = work()
  const { user, system } = process.cpuUsage(start)
  return { value, ms: (user + system) / 1000 }
}

/** The same work several times: its value and its fastest run, which the rest of the machine disturbed least. */
export function repeated<T>(runs: number, work: () => T): Timed<T> {
  let best = timed(work)
  for (let run = 1; run < runs; run++) {
    const again = timed(work)
    if (again.ms < best.ms) best = again
  }
  return best
}

/** A line of the report: aligned names, then the figures. */
export function say(name: string, ...figures: string[]): void {
  console.log(`${name.padEnd(58)} ${figures.join('   ')}`)
}

export const ms = (time: number) => `${time < 100 ? time.toPrecision(3) : time.toFixed(0)} ms`
export const times = (ratio: number) => `× ${ratio.toFixed(ratio < 20 ? 1 : 0)}`
