import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCommand } from '../support/runCommand'
import { temporaryFolder } from './support/temporaryFolder'

const build = (...args: string[]) => runCommand('build.ts', ...args)

describe('npm run data', { timeout: 60_000 }, () => {
  it('stops on bad input with a sentence that names file, line, field and what was expected, and touches nothing', () => {
    const inputs = temporaryFolder({
      'cog/communes_centres_2026.csv': 'code_insee,nom,lat,lon\n01001,Un,46.1,4.9\n01002,Deux,nord,5.4\n',
    })
    const out = temporaryFolder({ 'data/manifest.json': 'former' })
    const { status, stderr } = build('--inputs', inputs, '--out', join(out, 'data'))
    expect(status).toBe(1)
    expect(stderr).toContain(
      'communes_centres_2026.csv, ligne 3, champ « lat » : attendu un nombre, trouvé « nord ».',
    )
    expect(stderr).toContain('sont restés tels qu’ils étaient')
    expect(readdirSync(out)).toEqual(['data'])
    expect(readFileSync(join(out, 'data/manifest.json'), 'utf8')).toBe('former')
  })

  it('names the file that is absent', () => {
    const { status, stderr } = build('--inputs', temporaryFolder(), '--out', join(temporaryFolder(), 'data'))
    expect(status).toBe(1)
    expect(stderr).toContain('communes_centres_2026.csv : attendu un fichier lisible')
  })

  it('asks for the folder of inputs', () => {
    const { status, stderr } = build()
    expect(status).toBe(2)
    expect(stderr).toContain('npm run data -- --inputs DOSSIER')
  })
})
