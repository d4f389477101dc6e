import { describe, expect, it } from 'vitest'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { withVintages } from '@/catalog/withVintages'
import { indicatorNotes as englishNotes } from '@/i18n/en/indicatorNotes'
import { indicatorNotes as frenchNotes } from '@/i18n/fr/indicatorNotes'
import { method as english } from '@/i18n/en/method'
import { method as french } from '@/i18n/fr/method'

describe('a text that names the vintage of an indicator', () => {
  it('says the newest one that the catalogue knows', () => {
    const apl = latestVintage(indicatorById('apl'))
    expect(withVintages('(Drees {apl}) et {generalistes-60-plus}')).toBe(
      `(Drees ${apl}) et ${latestVintage(indicatorById('generalistes-60-plus'))}`,
    )
  })
  it('leaves what is no indicator as it is', () => {
    expect(withVintages('{inconnu} {}')).toBe('{inconnu} {}')
  })
  it('leaves no mark in the method texts, in either language', () => {
    for (const { analyses } of [french, english])
      for (const { paragraphs } of analyses)
        for (const paragraph of paragraphs) expect(withVintages(paragraph)).not.toMatch(/[{}]/)
  })
  it('leaves no mark in what is said of an indicator, in either language, and names the year of its people there', () => {
    const people = latestVintage(indicatorById('population'))
    for (const notes of [frenchNotes, englishNotes]) {
      for (const { definition, rule, weights } of Object.values(notes))
        for (const text of [definition, rule, weights]) expect(withVintages(text)).not.toMatch(/[{}]/)
      expect(withVintages(notes.population.definition)).toContain(people)
    }
  })
})
