import { describe, expect, it } from 'vitest'
import { placeAmong } from '@/analysis/rank'
import { storyOf, type StoryFacts } from '@/catalog/story'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { PublishedId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { formatNumber } from '@/i18n/format'
import type { DrawnLevel } from '@/schema/level'
import { publishedFigures } from '../support/publishedFigures'

const { territories, values } = publishedFigures()

/** Ten real territories: towns, mountains, islands, plains; four levels. */
const TEN: readonly (readonly [DrawnLevel, string])[] = [
  ['bassin', '63003'],
  ['bassin', '75056'],
  ['bassin', '2A004'],
  ['bassin', '97302'],
  ['bassin', '23096'],
  ['departement', '03'],
  ['departement', '93'],
  ['departement', '976'],
  ['epci', '200070761'],
  ['region', '24'],
]
const PROFESSIONS = ['apl-infirmiers', 'apl-kinesitherapeutes', 'apl-sages-femmes', 'apl-dentistes'] as const

const column = (id: PublishedId, level: DrawnLevel, vintage = latestVintage(indicatorById(id))) =>
  values(id).vintages[vintage]?.[level]

function factsOf(level: DrawnLevel, code: string): StoryFacts {
  const row = territories[level].code.indexOf(code)
  const value: StoryFacts['value'] = (id, vintage) => column(id, level, vintage)?.values[row]
  return {
    many: 'territoires',
    value,
    base: (id) => column(id, level)?.base?.[row],
    france: (id) => values(id).vintages[latestVintage(indicatorById(id))]?.france?.values[0],
    comparable: () => null,
    rank: (id) => {
      const all = column(id, level)
      return all ? placeAmong(all.values, value(id) ?? 'not-published', 'low') : null
    },
  }
}

describe('the first paragraph, read on ten real territories', () => {
  it.each(TEN)(
    '%s %s: no clause is empty, none is false, none that is notable is left out',
    (level, code) => {
      const row = territories[level].code.indexOf(code)
      expect(row).toBeGreaterThanOrEqual(0)
      const facts = factsOf(level, code)
      const said = storyOf(facts)
      for (const sentence of said) {
        expect(sentence).not.toMatch(/undefined|NaN|null|\(\)|: ?\.|, ?,|non publié|sans objet| {2}/)
        expect(sentence).toMatch(/^\p{Lu}.*\.$/u)
      }
      const text = said.join(' ')
      for (const [end, words] of [
        ['low', 'où l’accès est le plus faible'],
        ['high', 'où l’accès est le plus fort'],
      ] as const) {
        const clause = said.find((sentence) => sentence.includes(words)) ?? ''
        for (const id of PROFESSIONS) {
          const known = (column(id, level)?.values ?? []).filter(isKnown)
          const own = column(id, level)?.values[row]
          // Counted here, not ranked: the place from the lowest, against a tenth of all.
          const place = known.filter((other) => isKnown(own) && other < own).length + 1
          const inTenth = end === 'low' ? place <= known.length * 0.1 : place > known.length * 0.9
          const notable = isKnown(own) && known.length >= 50 && inTenth
          const name = indicatorById(id).short.replace('APL aux ', '')
          expect([id, end, clause.includes(name)]).toEqual([id, end, notable])
        }
      }
      const far = facts.value('distance-urgences')
      expect(text.includes('service d’urgences')).toBe(isKnown(far) && far >= 20)
      const [share, doctors] = [facts.value('generalistes-60-plus'), facts.base('generalistes-60-plus')]
      const older = isKnown(share) && isKnown(doctors) && share >= 50 && doctors >= 5
      expect(text.includes('60 ans ou plus')).toBe(older)
      if (older) expect(text).toContain(`sur ${formatNumber(doctors)}`)
      const perHead = (of: StoryFacts['value'] | StoryFacts['france']) =>
        Number(of('consultations-manquantes')) / Number(of('population'))
      expect(text.includes('Il y manque au moins')).toBe(perHead(facts.value) > perHead(facts.france))
    },
  )
})
