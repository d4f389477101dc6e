import { describe, expect, it } from 'vitest'
import { isProject, readProject, readProjectFile } from '@/load/readProject'
import { project as texts } from '@/i18n/fr/project'
import type { ProjectProblem } from '@/domain/projectProblem'
import type { Brought } from '@/schema/brought'
import type { Project } from '@/schema/project'

const BEDS = {
  ...{ id: 'apporte-abc123', name: 'Lits', unit: 'lits', year: '2023', source: 'ARS', kind: 'count' },
  ...{ better: 'neither', wider: 'sum', decimals: 0, level: 'commune', readOn: '2026-11-27' },
  ...{ codes: ['01004'], values: [12] },
} as const satisfies Brought
const PROJECT: Project = {
  kind: 'territoires-de-soins/projet',
  version: 1,
  figures: [BEDS],
  territories: ['266APhG~Essai'],
  view: '/?ind=apporte-abc123',
}
const NAME = 'essai.territoires.json'
const read = (change: object) => readProject(JSON.stringify({ ...PROJECT, ...change }), NAME)
const withFigure = (change: object) => ({ figures: [{ ...BEDS, ...change }] })

/** The sentence that a refusal is told with. */
function told(found: ReturnType<typeof readProject>): string {
  if (!('problem' in found)) return 'read'
  const say = texts.problems[found.problem.kind] as (problem: ProjectProblem) => string
  return say(found.problem)
}

describe('a project file', () => {
  it('is read as it was written', () => {
    expect(read({})).toEqual({ project: PROJECT })
  })
  it('may hold HTML in a name: it is a text like any other', () => {
    const name = '<img src=x onerror=alert(1)>'
    expect(read(withFigure({ name }))).toMatchObject({ project: { figures: [{ name }] } })
  })
  it('may hold a code of no territory: who reads it tells so', () => {
    expect(read(withFigure({ codes: ['99999'] }))).toMatchObject({
      project: { figures: [{ codes: ['99999'] }] },
    })
  })

  const text = JSON.stringify(PROJECT)
  it.each<[string, string, RegExp]>([
    ['cut on its way', text.slice(0, -10), /pas du JSON : il a été coupé/],
    ['with NaN, which JSON does not have', text.replace('[12]', '[NaN]'), /pas du JSON/],
    ['that is another JSON', '{"type":"FeatureCollection"}', /pas un fichier de projet/],
    ['that is a list', '[]', /pas un fichier de projet/],
    ['that is null', 'null', /pas un fichier de projet/],
    [
      'with a number too large',
      text.replace('[12]', '[1e999]'),
      /« figures\.0\.values\.0 », attendu un nombre fini/,
    ],
    [
      'with a number that no sum would survive',
      text.replace('[12]', '[1e308]'),
      /attendu un nombre de vingt chiffres/,
    ],
    [
      'with a key that is a prototype',
      text.replace('{', '{"__proto__":{"a":1},'),
      /« __proto__ », attendu rien sous ce nom/,
    ],
    [
      'with such a key in a figure',
      text.replace('"name"', '"__proto__":{},"name"'),
      /« figures\.0\.__proto__ »/,
    ],
  ])('%s is refused, with a sentence', (_, said, why) => {
    expect(told(readProject(said, NAME))).toMatch(why)
  })
  it.each<[string, object, RegExp]>([
    ['of a newer version', { version: 2, more: 1 }, /version plus récente du site \(format 2\)/],
    ['of no version', { version: '1' }, /champ « version »/],
    [
      'with a view of another site',
      { view: '//ailleurs.example/' },
      /champ « view », attendu l’adresse d’une page/,
    ],
    ['with a view that is a script', { view: 'javascript:alert(1)' }, /champ « view »/],
    ['with a view behind a backslash', { view: '/\\ailleurs.example' }, /champ « view »/],
    ['with an id that is one of ours', withFigure({ id: 'apl' }), /champ « figures\.0\.id »/],
    [
      'with fewer values than codes',
      withFigure({ values: [] }),
      /champ « figures\.0 », attendu autant de valeurs que de codes/,
    ],
    [
      'with a territory told twice',
      withFigure({ codes: ['01004', '01004'], values: [1, 2] }),
      /attendu chaque code une seule fois/,
    ],
    ['with a value that is a text', withFigure({ values: ['12'] }), /attendu un nombre, trouvé "12"/],
    ['with a level that does not exist', withFigure({ level: 'canton' }), /champ « figures\.0\.level »/],
    ['with a name of a thousand signs', withFigure({ name: 'a'.repeat(1000) }), /attendu au plus 80 signes/],
    ['with more than it should hold', { more: 1 }, /champ « more »/],
  ])('%s is refused, with a sentence', (_, change, why) => {
    expect(told(read(change))).toMatch(why)
  })

  it('is known by its name, or by what it begins with', async () => {
    const file = (name: string, content = text) => new File([content], name)
    const known = [
      file('a.territoires.json', '{}'),
      file('A.Territoires (2).json', ' ['),
      file('renamed.txt'),
    ]
    expect(await Promise.all(known.map(isProject))).toEqual([true, true, true])
    // A table, a picture or nothing under such a name is told for what it is.
    for (const content of ['', 'Code;Lits\n01004;2', '\x89PNG'])
      expect(await isProject(file('a.territoires.json', content))).toBe(false)
    expect(await isProject(file('communes.geojson', '{"type":"FeatureCollection"}'))).toBe(false)
    expect(await isProject(file('table.csv', 'code;taux\n01004;1'))).toBe(false)
  })
  it('of 200 MB is refused before it is read', async () => {
    const huge = { name: NAME, size: 200_000_000, text: () => Promise.reject(new Error('read')) }
    expect(told(await readProjectFile(huge as unknown as File))).toMatch(/dépasse 100 Mo/)
  })
  it('that has gone since it was chosen is told so', async () => {
    const gone = { name: NAME, size: 10, text: () => Promise.reject(new Error('NotFoundError')) }
    expect(told(await readProjectFile(gone as unknown as File))).toMatch(/disparu/)
  })
})
