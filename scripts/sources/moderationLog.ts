import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { ModerationEventSchema, type ModerationEvent } from '@/schema/moderation'
import { parse } from '@/schema/parse'
import { InputError } from './InputError'
import { readText } from './readText'

/** Events of `moderation.jsonl`, oldest first; none where there is no file yet. @throws InputError or SchemaError naming the line. */
export function readModerationLog(path: string): ModerationEvent[] {
  if (!existsSync(path)) return []
  const file = basename(path)
  return readText(path)
    .split('\n')
    .flatMap((text, at) => {
      if (!text) return []
      const line = at + 1
      try {
        return [parse(ModerationEventSchema, JSON.parse(text), `${file}, ligne ${line}`)]
      } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw new InputError({
          file,
          line,
          field: null,
          expected: 'une ligne de JSON',
          found: text.slice(0, 40),
        })
      }
    })
}
