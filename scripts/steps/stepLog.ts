/** Rows that went into a step and came out of it. */
export interface RowCounts {
  in: number
  out: number
}

/**
 * Runs steps one after the other and writes a line for each: what it is, rows in, rows out, seconds that it took and since the
 * start, and the most memory that the whole process has held so far, in MB.
 */
export interface StepLog {
  step<T>(label: string, work: () => T | Promise<T>, counts: (result: T) => RowCounts): Promise<T>
}

/** A log that writes to `write`, one line a step. */
export function stepLog(write: (line: string) => void): StepLog {
  const started = performance.now()
  const seconds = (from: number) => ((performance.now() - from) / 1000).toFixed(1).padStart(5)
  // Kilobytes, whatever the system says them in.
  const mostMegabytes = () => String(Math.round((process.resourceUsage().maxRSS * 1024) / 1e6)).padStart(5)
  write(
    `${'étape'.padEnd(58)} ${'entrées'.padStart(8)} ${'sorties'.padStart(8)} ${'s'.padStart(5)} ${'total'.padStart(5)} ${'Mo'.padStart(5)}`,
  )
  return {
    async step(label, work, counts) {
      const from = performance.now()
      const result = await work()
      const rows = counts(result)
      const numbers = [rows.in, rows.out].map((count) => String(count).padStart(8)).join(' ')
      write(`${label.padEnd(58)} ${numbers} ${seconds(from)} ${seconds(started)} ${mostMegabytes()}`)
      return result
    },
  }
}
