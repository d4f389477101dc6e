import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { takeVintages } from '@/catalog/indicators'
import { publishedVintages } from '@/catalog/publishedVintages'
import { buildData } from '../../scripts/buildData'
import { readCommunesToday } from '../../scripts/sources/communesToday'
import { findInputs } from '../../scripts/sources/found/findInputs'
import { BAD_FILES } from './support/badInputs'
import { DOUBTFUL_FILES } from './support/doubtfulInputs'
import { fewInputs } from './support/fewInputs'
import { temporaryFolder } from './support/temporaryFolder'

/** What does not depend on the folder of inputs is read once for all the runs of the command. */
function once<Module extends object>(module: Module): Module {
  const read = Object.entries(module).map(([name, own]: [string, unknown]) => {
    if (typeof own !== 'function' || !name.startsWith('read')) return [name, own]
    let answer: unknown
    return [name, (...given: unknown[]) => (answer ??= (own as (...all: unknown[]) => unknown)(...given))]
  })
  return Object.fromEntries(read) as Module
}
vi.mock('../../scripts/sources/communesToday', async (load) => once(await load()))
vi.mock('../../scripts/sources/intercommunalites', async (load) => once(await load()))
vi.mock('../../scripts/sources/postalCodes', async (load) => once(await load()))
vi.mock('../../scripts/sources/initiativeFiles', async (load) => once(await load()))

const CODES = readCommunesToday().communes.map(({ code }) => code)
const FORMER = { 'data/manifest.json': 'former', 'data/values/apl.json': '[1]', 'tiles/3/4/5.pbf': 'tile' }

function contentOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const at = files.map((entry) => join(entry.parentPath, entry.name)).sort()
  return Object.fromEntries(at.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

/** The whole command on a folder: what it exits with, what it says, what is then in the place of the outputs. */
async function run(inputs: string, acceptFile: readonly string[] = []) {
  const out = temporaryFolder(FORMER)
  const said: string[] = []
  const hear = (text: unknown) => void said.push(String(text))
  vi.spyOn(console, 'error').mockImplementation(hear)
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const code = await buildData({ inputs, out: join(out, 'data'), acceptFile })
  return { code, said: said.join('\n'), outputs: contentOf(out) }
}

/** The folder in which every file can be read, with one more in the stead of those of its input. */
function spoiledFolder(path: string, content: string | Uint8Array, input?: string): string {
  const folder = temporaryFolder(fewInputs(CODES))
  for (const { name, head } of findInputs(folder).files)
    if (name === input) rmSync(head.path, { force: true })
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), content)
  return folder
}

describe('the whole command, on a file as its producer can spoil it, exits with 1 and changes no output:', () => {
  afterEach(() => {
    vi.restoreAllMocks()
    takeVintages(publishedVintages)
  })

  it.each(BAD_FILES)('%s', async (_, input, path, content, expected) => {
    const { code, said, outputs } = await run(spoiledFolder(path, content, input))
    expect(said).toMatch(expected)
    expect(said).toContain('sont restés tels qu’ils étaient')
    expect([code, outputs]).toEqual([1, FORMER])
  })

  it.each(DOUBTFUL_FILES)('%s', async (_, path, content, expected) => {
    const folder = spoiledFolder(path, content(CODES))
    // Every other file holds a few lines only, which the person says she knows: the spoiled one is alone to stop it.
    const others = findInputs(folder).files.map(({ head }) => head.file)
    const { code, said, outputs } = await run(
      folder,
      others.filter((file) => file !== basename(path)),
    )
    expect(said).toMatch(expected)
    expect([code, outputs]).toEqual([1, FORMER])
  })

  it('and says nothing of the kind of the same folder unspoiled, but that it holds too little', async () => {
    const { code, said, outputs } = await run(temporaryFolder(fewInputs(CODES)))
    expect(said).toContain('Les fichiers d’entrée ne tiennent pas ce qu’ils doivent')
    expect(said).not.toMatch(/ligne \d|champ|trouvé (17\d{3}|5000) lignes/)
    expect([code, outputs]).toEqual([1, FORMER])
  })

  it('on forty files and more', () => {
    expect(BAD_FILES.length + DOUBTFUL_FILES.length).toBeGreaterThanOrEqual(40)
  })
})
