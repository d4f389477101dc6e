import { describe, expect, it } from 'vitest'
import { en } from '@/i18n/en'
import { bring } from '@/i18n/fr/bring'
import { needResponse } from '@/i18n/fr/needResponse'
import { french } from './support/frenchTexts'

/** Names of what tells whether a text speaks of several. */
const MANY = /plural|many|several/i
/** After "1", words that end in s and are no plural. */
const SINGULAR =
  /^(dans|sans|plus|moins|dès|sous|très|hors|ses|des|les|ces|puis|fois|across|as|was|has|is|this|its|less|versus|class|address|access)$/i

/** Never said of one: counts of people, rates and limits, and what is said only of many. */
const NEVER_ONE: readonly RegExp[] = [
  /^base\.common\.inhabitants$|\.(people|exact|population\.atLeast|lede\.size)$|statements\.population$/,
  /^(press\.statements\..*|pressTerritories\.need\..*|press\.sampleOf|survey\..*|method\.rowsOf)$/,
  /selection\.(ties|points)$|background\.failed$|observatory\.(more|page\.noMap)$|refusals\.tooLong$/,
  /comparables\.(better|betterNone|tried\.among)$|needResponse\.(census|result)$|lede\.held(One)?$/,
  /facilities\.all$|around\.several$|figures\.(more|aplRule)$|zone\.several$/,
  /^whatIf\.(activity|activityText|press\.(sentence|line)|validate\.lede)$/,
  /territory\.(worst\.(bassins|communes)\.under|story\.gap)$|^paper\.first$/,
  /^settle\.(criteria\.(habitants|taille)\.says|result\.tied)$/,
]

/** Each text said of one thing: every number is 1, nothing is plural. */
function* saidOfOne(texts: unknown, path: string): Generator<[path: string, text: string]> {
  if (typeof texts === 'function') {
    const names = /\(([^)]*)\)|^(\w+)\s*=>/.exec(String(texts))
    const given = (names?.[1] ?? names?.[2] ?? '').split(',').map((name) => (MANY.test(name) ? false : 1))
    try {
      const said: unknown = (texts as (...all: unknown[]) => unknown)(...given)
      if (typeof said === 'string') yield [path, said]
    } catch {
      // It takes something else than numbers.
    }
  } else if (typeof texts === 'object' && texts !== null)
    for (const [key, inner] of Object.entries(texts)) yield* saidOfOne(inner, path ? `${path}.${key}` : key)
}

const wrong = (texts: unknown) =>
  [...saidOfOne(texts, '')].filter(
    ([path, text]) =>
      !NEVER_ONE.some((known) => known.test(path)) &&
      [...text.matchAll(/(?<![\d.,:/-]|de |sur |of |to |et )\b1[ \u00a0\u202f](\p{L}+s)(?!\p{L})/gu)].some(
        ([, word = '']) => !SINGULAR.test(word),
      ),
  )

describe('a text about a count', () => {
  it('is singular of one, in French', () => expect(wrong(french)).toEqual([]))
  it('is singular of one, in English', () => expect(wrong(en)).toEqual([]))
  it('would be found here if it were not', () => {
    expect(wrong({ open: (n: string) => `Afficher les ${n} communes` })).toHaveLength(1)
    expect(wrong({ open: (n: string, plural: boolean) => `${n} commune${plural ? 's' : ''}` })).toEqual([])
  })
  it('agrees with several, and with none', () => {
    expect(bring.match.unreadable('3', true)).toBe('3 cellules qui ne sont pas des nombres, mises de côté')
    expect(bring.match.unreadable('1', false)).toBe('1 cellule qui n’est pas un nombre, mise de côté')
    const { thin } = needResponse.at.commune
    expect(thin('0', '30', false)).toMatch(/^Aucune commune sur 30 n’a d’initiative recensée/)
    expect(thin('1', '30', false)).toMatch(/^Seule 1 commune sur 30 a une initiative recensée/)
  })
})
