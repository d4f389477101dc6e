import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/en'
import { french } from './support/frenchTexts'
import { SAME_IN_BOTH } from './support/sameInBoth'

type Text = string | ((...args: never[]) => unknown)
interface Pair {
  path: string
  fr: unknown
  en: unknown
}

/** What exists in English only: the French has null there. */
const ENGLISH_ONLY = new Set(['method.language', 'method.report'])

function* pairs(fr: unknown, english: unknown, path = ''): Generator<Pair> {
  if (ENGLISH_ONLY.has(path)) return
  yield { path, fr, en: english }
  if (typeof fr !== 'object' || fr === null || typeof english !== 'object' || english === null) return
  for (const key of new Set([...Object.keys(fr), ...Object.keys(english)])) {
    const below = path ? `${path}.${key}` : key
    yield* pairs((fr as Record<string, unknown>)[key], (english as Record<string, unknown>)[key], below)
  }
}
const all = [...pairs(french, en)]
const isText = (value: unknown): value is Text => typeof value === 'string' || typeof value === 'function'
/** Anchors in a page's address are the same in all languages. */
const texts = all.filter(({ path, fr }) => isText(fr) && !path.endsWith('.id'))

/** Arguments that can be found again in what a function returns, of the type that it asks for. */
const ERROR = { kind: 'wrong-shape', file: 'arg0.json', detail: 'arg1', field: 'arg1' }
const PROBLEM = { what: 'arg0', at: [2.345, 48.876], count: 17, most: 19 }
const ARGUMENTS: [RegExp, unknown[]][] = [
  [/^base\.errors\.artefact$/, [ERROR]],
  [/^base\.common\.count$/, ['arg0', 'region', true]],
  [/^tools\.zone\.problems\./, [PROBLEM]],
  [/^tools\.perimeter\.problems\.other$/, [{ format: 'pdf' }]],
  [/^tools\.perimeter\.problems\.too-much$/, [{ what: 'bytes' }]],
  [
    /^tools\.perimeter\.problems\./,
    [{ what: 'arg0', at: 'arg0', name: 'arg1', names: ['arg2'], kinds: ['arg3'], format: 'kml' }],
  ],
  [/^tools\.perimeter\.(leftAside|setAside)$/, [['arg0', 'arg1']]],
  [/^press\.statements\./, ['arg0', null, true]],
]
const STRINGS = ['arg0', 'arg1', 'arg2', 'arg3', 'arg4', 'arg5']
const said = (path: string, text: Text): string =>
  typeof text === 'string'
    ? text
    : String(
        Reflect.apply(
          text,
          null,
          ARGUMENTS.find(([pattern]) => pattern.test(path))?.[1] ??
            STRINGS.slice(0, Math.max(1, text.length)),
        ),
      )

describe('the English texts', () => {
  it('are as many as the French, of the same kinds', () => {
    const kind = (value: unknown) => (Array.isArray(value) ? `array of ${value.length}` : typeof value)
    expect(all.filter(({ fr, en: english }) => kind(fr) !== kind(english)).map(({ path }) => path)).toEqual(
      [],
    )
    expect(texts.length).toBeGreaterThan(900)
  })
  it('ask for no argument that the French do not have', () => {
    const arity = (value: unknown) => (typeof value === 'function' ? value.length : 0)
    const more = texts.filter(({ fr, en: english }) => arity(fr) < arity(english))
    expect(more.map(({ path }) => path)).toEqual([])
  })
  it('say every argument that the French says', () => {
    const lost = texts.flatMap(({ path, fr, en: english }) => {
      const told = said(path, english as Text).toLowerCase()
      const tokens = new Set(
        said(path, fr as Text)
          .toLowerCase()
          .match(/arg\d/g),
      )
      return [...tokens].filter((token) => !told.includes(token)).map((token) => `${path}: ${token}`)
    })
    expect(lost).toEqual([])
  })
  it('differ from the French, save for names and words common to both', () => {
    const same = texts.filter(({ path, fr, en: english }) => {
      const text = said(path, fr as Text)
      return /\p{L}/u.test(text.replace(/arg\d/g, '')) && text === said(path, english as Text)
    })
    const words = new Set(same.map(({ path, fr }) => said(path, fr as Text)))
    expect([...words].filter((word) => !SAME_IN_BOTH.has(word))).toEqual([])
    expect([...SAME_IN_BOTH].filter((word) => !words.has(word))).toEqual([])
  })
  it('have no French punctuation', () => {
    const typeset = texts.filter(({ path, en: english }) =>
      / [;:!?%]( |$)|[«»]|\d,\d(?!\d\d)/.test(said(path, english as Text)),
    )
    expect(typeset.map(({ path }) => path)).toEqual([])
  })
  it('give each indicator its French name in its explanation', () => {
    for (const [id, { label }] of Object.entries(french.base.indicators))
      expect(en.indicatorNotes[id as keyof typeof en.indicatorNotes].definition).toContain(label)
  })
})
