import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ContributionStates } from '@/schema/moderation'
import { root, runCommand } from './runCommand'

/**
 * A moderator's desk in `folder`: a copy of the repository's own files and of what is published, with an empty log
 * unless its own is asked for, and a folder of received files. `run` is `npm run initiatives --` on that copy, with `options` of its own;
 * the repository itself is never written to.
 */
export function moderationDesk(
  folder: string,
  received: Readonly<Record<string, string>> = {},
  log: 'empty' | 'own' = 'empty',
) {
  const [data, out, inbox] = [join(folder, 'data'), join(folder, 'public/data'), join(folder, 'received')]
  cpSync(join(root, 'data'), data, { recursive: true })
  cpSync(join(root, 'public/data'), out, { recursive: true })
  if (log === 'empty') {
    rmSync(join(data, 'moderation.jsonl'), { force: true })
    writeFileSync(join(out, 'contributions.json'), '[]')
  }
  mkdirSync(inbox)
  for (const [name, text] of Object.entries(received)) writeFileSync(join(inbox, name), text)

  const options = ['--data', data, '--out', out, '--today', '2026-11-23']
  const run = (...args: string[]) => runCommand('initiatives.ts', ...args, ...options)
  const logged = () =>
    existsSync(join(data, 'moderation.jsonl')) ? readFileSync(join(data, 'moderation.jsonl'), 'utf8') : ''
  const states = () => JSON.parse(readFileSync(join(out, 'contributions.json'), 'utf8')) as ContributionStates
  /** Everything that people wrote and everything published, byte for byte. */
  const bytes = () =>
    [data, out].flatMap((top) =>
      readdirSync(top, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.includes('.'))
        .sort()
        .map((path) => [path, readFileSync(join(top, path), 'utf8')]),
    )
  return { data, out, inbox, options, run, log: logged, states, bytes }
}
