import type { ListedLevel } from '@/schema/level'
import type { Members } from '@/schema/members'
import type { Commune } from './communeTable'
import type { Partitions } from './partition'

/** The communes of each territory of a level that lists them, in the order of the table of communes. */
export function membersFile(
  level: ListedLevel,
  partitions: Partitions,
  communes: readonly Pick<Commune, 'code'>[],
): Members {
  const { codes, members } = partitions[level]
  const listed = codes.map((code, k) => [
    code,
    (members[k] ?? []).map((row) => communes[row]?.code).join(' '),
  ])
  return Object.fromEntries(listed) as Members
}
