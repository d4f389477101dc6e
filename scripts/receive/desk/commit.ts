import { spawnSync } from 'node:child_process'
import { Foreseen } from '../../Foreseen'

/** What a decision may change. */
const PATHS = ['data/initiatives', 'data/moderation.jsonl', 'public/data']
/** Nobody's: an author is a name, and nothing else is asked of a moderator. */
export const ADDRESS = 'bureau@localhost'

/** @throws Foreseen where the work tree has changes of its own that a commit would carry along */
export function assertClean(repository: string): void {
  const changed = git(repository, ['status', '--porcelain', '--', ...PATHS])
  if (changed.trim())
    throw new Foreseen(
      `Le dépôt a des changements qui ne sont pas enregistrés : ${changed.trim().split('\n')[0]}`,
    )
}

/** One commit of what a decision changed, under the name of who decided it. Where it fails, nothing is left staged. */
export function commit(repository: string, author: string, message: string): void {
  try {
    git(repository, ['add', '-A', '--', ...PATHS])
    git(repository, ['commit', '--quiet', '--author', `${author} <${ADDRESS}>`, '--message', message])
  } catch (error) {
    spawnSync('git', ['reset', '--quiet', '--', ...PATHS], { cwd: repository })
    throw error
  }
}

function git(repository: string, args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: repository,
    encoding: 'utf8',
    env: {
      ...process.env,
      ...{
        GIT_COMMITTER_NAME: 'Bureau de relecture',
        GIT_COMMITTER_EMAIL: ADDRESS,
        GIT_TERMINAL_PROMPT: '0',
      },
      GIT_OPTIONAL_LOCKS: '0',
    },
  })
  if (error) throw new Foreseen(`git ne se lance pas : ${error.message}`)
  if (status !== 0) throw new Foreseen(`git ${args[0]} a échoué : ${(stderr || stdout).trim()}`)
  return stdout
}
