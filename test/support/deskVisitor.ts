import { spawnSync } from 'node:child_process'
import { runCommand } from './runCommand'

/** `npm run desk --` on a base. */
export const runDesk = (database: string, ...args: string[]) =>
  runCommand('desk.ts', ...args, '--db', database)

/** Opens an account by the command, and gives the passphrase that it says. */
export function openAccount(database: string, name: string, role: string): string {
  const { said } = runDesk(database, 'add', name, '--role', role)
  return /: ([a-z0-9-]{20,})\s*$/.exec(said)?.[1] ?? said
}

/** The repository as git has it: all that is there, in one commit. */
export function gitRepository(folder: string) {
  const git = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' })
    if (status !== 0) throw new Error(`git ${args.join(' ')} : ${stderr}`)
    return stdout
  }
  git('init', '--quiet')
  git('config', 'user.name', 'Essai')
  git('config', 'user.email', 'essai@localhost')
  git('add', '-A')
  git('commit', '--quiet', '-m', 'init')
  return git
}

/** Someone at the desk, without a browser: keeps the cookie, brings back the seal of the page seen last. */
export function deskVisitor(contributions: string) {
  const desk = contributions.replace(/contributions$/, 'bureau/')
  const { origin } = new URL(desk)
  let cookie = ''
  let seen = ''
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(seen)?.[1] ?? ''

  async function ask(
    path: string,
    init: RequestInit = {},
  ): Promise<{ status: number; text: string; headers: Headers }> {
    const headers = { ...(cookie && { cookie }), ...(init.headers as Record<string, string> | undefined) }
    const response = await fetch(new URL(path, desk), { ...init, headers, redirect: 'manual' })
    const set = response.headers.get('set-cookie')
    if (set !== null) cookie = set.split(';')[0] ?? ''
    const text = await response.text()
    if (text) seen = text
    return { status: response.status, text, headers: response.headers }
  }
  const get = (path: string) => ask(path)
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
    ask(path, {
      method: 'POST',
      headers: { origin, 'content-type': 'application/x-www-form-urlencoded', ...headers },
      body: new URLSearchParams({ seal: field('seal'), version: field('version'), ...form }).toString(),
    })
  /** Signs in with the passphrase that was given, and chooses another. */
  async function enter(name: string, passphrase: string, next = `${name}, une phrase à soi`) {
    const first = await post('entrer', { name, passphrase })
    await get('phrase')
    await post('phrase', { passphrase, next, again: next })
    await get('')
    return first
  }
  /** The form of a page as it stands, to be sent back changed. */
  function form(): Record<string, string> {
    const found: Record<string, string> = {}
    const decoded = (text: string) =>
      text.replace(
        /&(amp|lt|gt|quot|#39);/g,
        (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" })[name] ?? '',
      )
    for (const [, name = '', value = ''] of seen.matchAll(
      /<input\s[^>]*?name="(f-[^"]+)"\s+value="([^"]*)"\s+autocomplete/g,
    ))
      found[name] = decoded(value)
    for (const [, name = '', value = ''] of seen.matchAll(
      /<textarea[^>]*name="(f-[^"]+)"[^>]*>\n?([^<]*)<\/textarea>/g,
    ))
      found[name] = decoded(value)
    for (const [, name = '', options = ''] of seen.matchAll(
      /<select[^>]*name="(f-[^"]+)"[^>]*>(.*?)<\/select>/gs,
    ))
      found[name] = decoded(/value="([^"]*)" selected/.exec(options)?.[1] ?? '')
    return found
  }
  return { get, post, enter, form, cookie: () => cookie }
}
