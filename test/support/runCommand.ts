import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
/** TypeScript, read by the process itself: tsx's own command would start a second one. */
export const readTypeScript = ['--import', join(root, 'node_modules/tsx/dist/loader.mjs')]

/** A command of `scripts`, as `npm run` starts it, in the repository; waits for its end. */
export function runCommand(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...readTypeScript, join('scripts', script), ...args],
    { cwd: root, encoding: 'utf8' },
  )
  return { status, stdout, stderr, said: stdout + stderr }
}
