import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { referenceOf } from '@/schema/contribution'
import { Foreseen } from '../../Foreseen'
import { acceptOne } from '../../moderate/acceptOne'
import { appendEvents, eventOf } from '../../moderate/appendEvents'
import { examine } from '../../moderate/examine'
import { openDesk } from '../../moderate/openDesk'
import { refreshInitiatives } from '../../steps/initiatives/refreshInitiatives'
import type { Decision } from '../storage/DecisionStore'
import type { HeldContribution } from '../storage/ContributionStore'
import { assertClean, commit } from './commit'
import { writePatch } from './patch'
import { dataOf, outOf, type Kept, type Shelf } from './Shelf'
import { updateSite } from './updateSite'

/**
 * Does what was decided, by the same steps as the command line: the initiative's file and the log are written, what
 * depends on them is made again, one commit or one patch says so, and the site's data changes in one go. All of it, or none:
 * where a step fails the files are as they were.
 * @throws Foreseen or SchemaError with what a moderator can mend
 */
export function carryOut(decision: Decision, held: HeldContribution, shelf: Shelf, today: string): string {
  const [data, out] = [dataOf(shelf), outOf(shelf)]
  if (shelf.publish === 'commit') assertClean(shelf.repository)
  const desk = openDesk(data, out, today)
  const found = examine({ name: held.key, text: held.edited ?? held.body }, desk)
  const { contribution, state } = found
  if (!contribution) throw new Foreseen('Illisible : elle n’a pas la forme d’une contribution.')
  if (state === 'published' || state === 'declined')
    throw new Foreseen('Le registre dit déjà ce qu’elle est devenue : rien n’a été refait.')
  const id = contribution.corrects ?? contribution.initiative.id
  const kept = keep([join(data, 'moderation.jsonl'), join(data, 'initiatives', `${id}.json`)])
  try {
    const seen = state === null ? [eventOf(contribution, 'received', held.receivedAt.slice(0, 10))] : []
    appendEvents(data, seen)
    if (decision.what === 'accept') acceptOne(found, desk, decision.status ?? undefined)
    else appendEvents(data, [eventOf(contribution, 'declined', today, { why: decision.why ?? '' })])
    refreshInitiatives(data, out)
    const title = contribution.initiative.title
    const reference = referenceOf(contribution)
    const message =
      decision.what === 'accept'
        ? `data: « ${title} » (${reference})`
        : `data: contribution ${reference} non retenue`
    if (shelf.publish === 'commit') commit(shelf.repository, decision.who, message)
    else writePatch(shelf, reference, decision.who, message, kept)
  } catch (error) {
    restore(kept)
    refreshInitiatives(data, out)
    throw error
  }
  if (shelf.site !== null) updateSite(out, shelf.site)
  return id
}

const keep = (paths: readonly string[]): Kept =>
  new Map(paths.map((path) => [path, existsSync(path) ? readFileSync(path, 'utf8') : null]))

function restore(kept: Kept): void {
  for (const [path, text] of kept)
    if (text === null) rmSync(path, { force: true })
    else writeFileSync(path, text)
}
