import { existsSync } from 'node:fs'
import { buildChangeSaid } from '@/catalog/buildChange'
import { ALL_CHECKS } from '../checks/allChecks'
import { compareBuilds, type ComparedChange } from '../checks/compareBuilds'
import { readArtefacts, type ArtefactSet } from '../checks/readArtefacts'
import { Foreseen } from '../Foreseen'
import { logBuild } from './buildLog'
import { swapFolder } from './swapFolder'

/** Problems told of one check: the first ones are enough to know where to look. */
const SHOWN = 8

/**
 * Puts files in the place of the former ones, once they have passed every check and been compared with them. What a person
 * may have meant (a total that a producer changed, a figure lost or moved far) passes with `accept`; a fault never does.
 * @returns what changed, none where there was no build before. @throws Foreseen, the former files untouched
 */
export function publishChecked(
  folder: string,
  files: ReadonlyMap<string, string>,
  { accept }: { accept: boolean },
): ComparedChange[] {
  let changes: ComparedChange[] = []
  swapFolder(folder, files, (made) => {
    const next = readArtefacts(made)
    const failed = (acceptable: boolean) =>
      ALL_CHECKS.filter((each) => (each.acceptable ?? false) === acceptable).flatMap(({ label, check }) => {
        const problems = check(next)
        const more = problems.length > SHOWN ? [`… et ${problems.length - SHOWN} autres.`] : []
        return [...problems.slice(0, SHOWN), ...more].map((problem) => `${label} : ${problem}`)
      })
    refuse('Les fichiers faits ne passent pas la vérification', failed(false))
    const former = formerBuild(folder)
    changes = typeof former === 'object' ? compareBuilds(former, next) : []
    const beyond = changes.filter(({ beyond: far }) => far).map(({ change }) => `${buildChangeSaid(change)}.`)
    const unread =
      former === 'unreadable' ? [`${folder} n’a pas la forme d’aujourd’hui : rien à quoi comparer.`] : []
    const asked = [...unread, ...failed(true), ...beyond]
    if (accept) for (const text of asked) console.warn(`Accepté : ${text}`)
    else refuse('Ce qui change demande à être lu, puis accepté par --accept', asked)
    logBuild(
      made,
      changes.map(({ change }) => change),
    )
  })
  return changes
}

/** @throws Foreseen that lists the problems, where there are any. */
export function refuse(title: string, problems: readonly string[]): void {
  if (problems.length > 0)
    throw new Foreseen([`${title} :`, ...problems.map((text) => `  ${text}`)].join('\n'))
}

/** The build that is there, if any; one of another form, or damaged, cannot be compared with. */
function formerBuild(folder: string): ArtefactSet | 'unreadable' | undefined {
  if (!existsSync(folder)) return undefined
  try {
    return readArtefacts(folder)
  } catch {
    return 'unreadable'
  }
}
