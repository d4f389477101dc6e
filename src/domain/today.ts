const iso = (year: number, month: number, day: number) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The ISO day it is where the reader is. `toISOString` gives Greenwich's: still yesterday in Paris after midnight. */
export function today(now = new Date()): string {
  return iso(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** The latest ISO day that it is anywhere (UTC+14): who writes from La Réunion may be a day ahead of who reads. */
export function latestToday(now = new Date()): string {
  const there = new Date(now.getTime() + 14 * 3_600_000)
  return iso(there.getUTCFullYear(), there.getUTCMonth() + 1, there.getUTCDate())
}

/** The ISO day that follows an ISO day. */
export function dayAfter(day: string): string {
  const next = new Date(Date.parse(day) + 24 * 3_600_000)
  return iso(next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate())
}
