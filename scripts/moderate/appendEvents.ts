import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import type { Contribution } from '@/schema/contribution'
import { ModerationEventSchema, type ContributionState, type ModerationEvent } from '@/schema/moderation'
import { parse } from '@/schema/parse'

/** What the log keeps of a contribution: neither its text nor anything of its sender. */
export function eventOf(
  { key, corrects, initiative }: Contribution,
  state: ContributionState,
  at: string,
  more: { id?: string; why?: string } = {},
): ModerationEvent {
  const { axis, type } = initiative
  return { at, state, key, kind: corrects === undefined ? 'new' : 'correction', axis, type, ...more }
}

/** Adds lines to `moderation.jsonl`, on disk before it returns. @throws SchemaError before anything is written. */
export function appendEvents(data: string, events: readonly ModerationEvent[]): void {
  if (!events.length) return
  const lines = events.map((event) => JSON.stringify(parse(ModerationEventSchema, event, 'moderation.jsonl')))
  const file = openSync(join(data, 'moderation.jsonl'), 'a')
  try {
    writeSync(file, `${lines.join('\n')}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
