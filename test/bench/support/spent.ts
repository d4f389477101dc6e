/** What work gives, and the ms of computing that it takes, on all threads. */
export async function spent<T>(work: () => T | Promise<T>) {
  const start = process.cpuUsage()
  const value = await work()
  const { user, system } = process.cpuUsage(start)
  return { value, ms: (user + system) / 1000 }
}
