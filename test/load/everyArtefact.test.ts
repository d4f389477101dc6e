import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { INDICATORS } from '@/catalog/indicators'
import { t } from '@/i18n'
import * as artefacts from '@/load/artefacts'
import { fetchArtefact } from '@/load/fetchArtefact'
import { FOLDER_LEVELS, FIRST_LEVELS, isFolder } from '@/schema/level'
import { ingredientArtefacts } from '@/load/ingredients'
import { TEXTS_PER_FILE } from '@/schema/initiative'

const {
  valuesOf,
  apartTerritories,
  territoriesAt: _at,
  boundariesAt,
  neighboursAt,
  holdersOf,
  initiativeTexts,
  ...files
} = artefacts
const [first] = FIRST_LEVELS
const { communes: _communes, apl: _apl, ...families } = ingredientArtefacts
const built = (file: string) => readFileSync(`public/data/${file}`, 'utf8')
const initiatives = (JSON.parse(built('initiatives.json')) as { id: unknown[] }).id
const all: artefacts.Artefact<unknown>[] = [
  ...Object.values(files),
  ...Object.values(families),
  ...[first!, ...FOLDER_LEVELS].map(neighboursAt),
  ...INDICATORS.flatMap(({ id, levels }) => [
    valuesOf(id),
    ...levels.filter(isFolder).map((level) => valuesOf(id, level)),
  ]),
  ...FOLDER_LEVELS.flatMap((level) => [apartTerritories(level), boundariesAt(level), holdersOf(level)]),
  ...Array.from({ length: Math.ceil(initiatives.length / TEXTS_PER_FILE) }, (_, file) =>
    initiativeTexts(file),
  ),
]
const answer = (body: string, status = 200) =>
  vi.stubGlobal('fetch', async () => new Response(body, { status }))
const load = (artefact: (typeof all)[number]) => fetchArtefact<unknown>(artefact, 'http://site/data/')

afterEach(() => vi.unstubAllGlobals())

/** Files for other programs and for people, and what the application is built with: no page reads them. */
const DOWNLOADS = [
  'facility-lists.json',
  'initiatives.atom',
  'initiatives.csv',
  'initiatives.geojson',
  'vintages.json',
]

describe('every artefact that a page reads', () => {
  it('is every file of the manifest, but those that no page reads', () => {
    const manifest = JSON.parse(built('manifest.json')) as { files: { file: string }[] }
    const listed = manifest.files.map(({ file }) => file).filter((file) => !DOWNLOADS.includes(file))
    expect(all.map(({ file }) => file).sort()).toEqual([...listed, 'manifest.json'].sort())
  })

  it.each(all)('$file: ready as built, and its faults each told in their own words', async (artefact) => {
    const { file } = artefact
    const text = built(file)
    answer(text)
    expect((await load(artefact)).state).toBe('ready')

    const faults: [string, () => void, RegExp][] = [
      ['absent', () => answer('', 404), /introuvable \(HTTP 404\)/],
      ['500', () => answer('', 500), /introuvable \(HTTP 500\)/],
      ['cut', () => answer(text.slice(0, Math.floor(text.length / 2))), /incomplet ou illisible/],
      ['not JSON', () => answer('<!doctype html><title>Accueil</title>'), /incomplet ou illisible/],
      ['wrong shape', () => answer('{"autre":1}'), /n’a pas la forme attendue/],
      [
        'no network',
        () => vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch'))),
        /le serveur n’a pas répondu/,
      ],
    ]
    for (const [name, happen, says] of faults) {
      happen()
      const remote = await load(artefact)
      const sentence = remote.state === 'failed' ? t.errors.artefact(remote.error) : ''
      expect(sentence, name).toMatch(says)
      expect(sentence, name).toMatch(/^Impossible de charger (?!\S+\.json)/)
    }
  })
})
