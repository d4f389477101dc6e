import { vi } from 'vitest'
import { moderate } from '../../../scripts/moderate/moderate'
import { moderationDesk } from '../../support/moderationDesk'
import { temporaryFolder } from './temporaryFolder'

/** A moderator's desk whose commands are played in this process: starting one anew for each costs more than what it does. */
export function moderatedDesk(received: Readonly<Record<string, string>>, log?: 'own') {
  const desk = moderationDesk(temporaryFolder(), received, log)
  const run = async (...args: string[]) => {
    const said: string[] = []
    const hear = (text: unknown) => void said.push(`${String(text)}\n`)
    const ears = [
      vi.spyOn(console, 'log').mockImplementation(hear),
      vi.spyOn(console, 'error').mockImplementation(hear),
    ]
    const status = await moderate([...args, ...desk.options])
    for (const ear of ears) ear.mockRestore()
    return { status, said: said.join('') }
  }
  return { ...desk, run, started: desk.run }
}
