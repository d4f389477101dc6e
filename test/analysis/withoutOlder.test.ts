import { describe, expect, it } from 'vitest'
import { withoutOlder } from '@/analysis/withoutOlder'
import { indicatorNotes as notesEn } from '@/i18n/en/indicatorNotes'
import { territory as territoryEn } from '@/i18n/en/territory'
import { indicatorNotes } from '@/i18n/fr/indicatorNotes'
import { territory } from '@/i18n/fr/territory'
import { aplSeries } from '@/i18n/fr/aplSeries'
import { aplSeries as aplSeriesEn } from '@/i18n/en/aplSeries'

const of = (edition: string, value: number) => ({ edition, value })

describe('access without the GPs over 65', () => {
  it('is the part of the same edition that is lost', () => {
    expect(withoutOlder(of('2023', 3), of('2023', 2.1))).toBe(30)
    expect(withoutOlder(of('2023', 3), { edition: '2023', value: 'not-published' })).toBeNull()
    expect(withoutOlder(of('2023', 0), of('2023', 0))).toBeNull()
  })

  it('is refused between two editions', () => {
    expect(() => withoutOlder(of('2022', 3), of('2023', 2.1))).toThrow('two editions')
  })

  it('has one rule, said in the same words by the methods and by the page of a territory', () => {
    expect(indicatorNotes.apl.limits).toContain(aplSeries)
    expect(territory.cliff.note('2023')).toContain(aplSeries)
    expect(notesEn.apl.limits).toContain(aplSeriesEn)
    expect(territoryEn.cliff.note('2023')).toContain(aplSeriesEn)
  })
})
