import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { comparables } from '@/i18n/fr/comparables'
import { whatIf } from '@/i18n/fr/whatIf'
import { placeTexts } from '@/i18n/pages/press'
import { parse } from '@/schema/parse'
import { TerritoriesSchema } from '@/schema/territories'

const file = resolve(import.meta.dirname, '../../public/data/territories.json')
const { region, departement } = parse(
  TerritoriesSchema,
  JSON.parse(readFileSync(file, 'utf8')),
  'territories.json',
)

describe('a place with its preposition', () => {
  it.each([
    ['Le Puy-en-Velay', 'au Puy-en-Velay', 'du Puy-en-Velay'],
    ['Les Sables-d’Olonne', 'aux Sables-d’Olonne', 'des Sables-d’Olonne'],
    ['Ambert', 'à Ambert', 'd’Ambert'],
  ])('%s: compared and supposed %s', (name, at, of) => {
    expect(comparables.titleTo(`${name}, son bassin de vie`)).toContain(`comparables ${at}, son`)
    expect(comparables.there(name)).toBe(at)
    expect(whatIf.come('1 généraliste de plus', name)).toBe(`Avec 1 généraliste de plus ${at}`)
    const sentence = whatIf.press.sentence('1 généraliste de plus', name, '', name, '', '')
    expect(sentence).toContain(`de plus ${at} (`)
    expect(sentence).toContain(`du bassin de vie ${of} passerait`)
    expect(whatIf.press.line('1 généraliste de plus', name, '', true)).toContain(`de plus ${at} (`)
  })
  it.each([
    ['Ambert', 'd’Ambert'],
    ['Le Puy-en-Velay', 'du Puy-en-Velay'],
    ['Les Sables-d’Olonne', 'des Sables-d’Olonne'],
    ['La Rochelle', 'de La Rochelle'],
    ['Épinal', 'd’Épinal'],
    ['Yssingeaux', 'd’Yssingeaux'],
    ['Haguenau', 'de Haguenau'],
  ])('%s: bassin de vie %s', (name, expected) => {
    expect(placeTexts.bassin('', name, '')).toBe(`dans le bassin de vie ${expected}`)
  })
  it('knows every région and every département', () => {
    for (const [row, code] of region.code.entries())
      expect(placeTexts.region(code, region.name[row] ?? '')).not.toContain('la région')
    const said = new Map(
      departement.code.map((code, row) => [code, placeTexts.departement(code, departement.name[row] ?? '')]),
    )
    expect(said.get('63')).toBe('dans le département du Puy-de-Dôme')
    expect(said.get('2A')).toBe('dans le département de la Corse-du-Sud')
    expect(said.get('01')).toBe('dans le département de l’Ain')
    expect(said.get('75')).toBe('dans le département de Paris')
    expect(said.get('971')).toBe('dans le département de la Guadeloupe')
    // Those that take "de" alone: no article in the official geographic code.
    const bare = [...said].filter(([, text]) => /département de [A-ZÉ]/.test(text)).map(([code]) => code)
    expect(bare.sort()).toEqual(['49', '54', '71', '75', '77', '974', '976'])
  })
})
