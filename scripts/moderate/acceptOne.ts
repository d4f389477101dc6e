import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readingOf, readingsAfter } from '@/analysis/readings'
import { InitiativeSchema, type Initiative, type Status } from '@/schema/initiative'
import { parse } from '@/schema/parse'
import { Foreseen } from '../Foreseen'
import { appendEvents, eventOf } from './appendEvents'
import type { Examined } from './examine'
import type { Desk } from './openDesk'

/**
 * Writes an accepted contribution as `data/initiatives/<id>.json`, with the day of publication, that of the check and,
 * if the moderator says so, another status; then logs it. A correction from another text is one more reading. The file is whole or absent; run again after a failure, it ends
 * what was begun.
 * @throws in French when the contribution is refused or was decided otherwise.
 */
export function acceptOne(found: Examined, desk: Desk, status: Status | undefined): Initiative {
  const { contribution } = found
  if (!contribution) throw new Foreseen('Cette contribution n’a pas la forme attendue : rien n’a été écrit.')
  if (found.state === 'published') throw new Foreseen('Cette contribution est déjà publiée.')
  if (found.state === 'declined')
    throw new Foreseen(
      'Cette contribution n’a pas été retenue : elle ne se publie que renvoyée, sous une autre référence.',
    )
  const { initiative, corrects } = contribution
  const before = corrects === undefined ? undefined : desk.existing.get(corrects)
  const published = before ? before.published : desk.today
  const told = { ...initiative, ...(status && { status }) }
  const { status: _s, result: _r, failure: _f, source: _source, ...stated } = told
  const readings = before ? readingsAfter(before, told) : [readingOf(told)]
  const accepted = parse(
    InitiativeSchema,
    { ...stated, readings, ...(published && { published }), checked: desk.today },
    found.name,
  )
  const path = join(desk.data, 'initiatives', `${accepted.id}.json`)
  const text = `${JSON.stringify(accepted, null, 2)}\n`
  const written = existsSync(path) && readFileSync(path, 'utf8') === text
  if (!written) {
    if (found.refusals.length) throw new Foreseen('Cette contribution est refusée : rien n’a été écrit.')
    writeFileSync(`${path}.next`, text)
    renameSync(`${path}.next`, path)
  }
  appendEvents(desk.data, [eventOf(contribution, 'published', desk.today, { id: accepted.id })])
  return accepted
}
