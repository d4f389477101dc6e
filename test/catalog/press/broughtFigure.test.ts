import { afterEach, describe, expect, it } from 'vitest'
import { isUnsourced } from '@/catalog/broughtFigures'
import { enterBrought, withdrawBrought } from '@/catalog/broughtIndicator'
import { unitBeside } from '@/catalog/formatValue'
import { furtherNeeds } from '@/catalog/furtherNeeds'
import { indicatorById } from '@/catalog/indicators'
import { comparedFigure } from '@/catalog/press/comparedFigure'
import { indicatorFigure, type PlacedFigure } from '@/catalog/press/indicatorFigure'
import type { Brought } from '@/schema/brought'
import { ruleParams } from '@/stores/address/rule'

const id = 'apporte-abc123'
const DELAY: Brought = {
  ...{ id, name: 'Délai', unit: 'jours', year: '2023', source: 'ARS', kind: 'rate', better: 'low' },
  ...{ wider: 'none', decimals: 0, level: 'bassin', readOn: '2026-11-27', codes: ['63003'], values: [12] },
}
const credit = { source: 'ARS (données apportées)', licence: '', links: [], caveats: [] }
const placed = (value: PlacedFigure['value'], code = '63003'): PlacedFigure => ({
  indicator: indicatorById(id),
  vintage: '2023',
  territory: { level: 'bassin', code },
  name: 'Ambert',
  place: 'Puy-de-Dôme',
  value,
})
afterEach(() => withdrawBrought(id))

describe('figures that a person brought, in the press kit', () => {
  it('are said by the source that they wrote, and as brought', () => {
    enterBrought(DELAY)
    const { sentence, unsourced } = indicatorFigure(placed(12), credit)
    expect(sentence).toMatch(/^Selon ARS, .*Délai \(données apportées\)\s: 12 \(jours\)/)
    expect(unsourced).toBeUndefined()
  })
  it('a share has its % once', () => {
    enterBrought({ ...DELAY, kind: 'share', unit: '%' })
    expect(indicatorFigure(placed(12), credit).sentence).toMatch(/: 12\s%[^%]*$/)
    expect(unitBeside(indicatorById(id))).toBe('')
    enterBrought({ ...DELAY, kind: 'share', unit: '% des patients' })
    expect(indicatorFigure(placed(12), credit).sentence).toMatch(/: 12\s% des patients[^%]*$/)
  })
  it('are told apart from those that have a source, and from ours', () => {
    enterBrought(DELAY)
    expect([isUnsourced(id), isUnsourced('apl')]).toEqual([false, false])
    enterBrought({ ...DELAY, source: '' })
    expect(isUnsourced(id)).toBe(true)
  })
  it('without a source are not said, nor set against others', () => {
    enterBrought({ ...DELAY, source: '' })
    const figure = comparedFigure(placed(12), [placed(20, '63178')], credit)
    expect(figure.unsourced).toBe(true)
    expect(figure.sentence).not.toContain('12')
  })
})

describe('need and response', () => {
  it('may ask for figures that a person brought, where they have a better end and the level has them', () => {
    const asked = () => ruleParams.read({ aussi: `${id}:25` })
    expect(asked().problems[0]?.reason).toMatch(/ne sont pas sur cet appareil/)
    enterBrought(DELAY)
    expect(asked()).toMatchObject({ problems: [], state: { rule: { also: [{ of: id, among: 25 }] } } })
    expect([furtherNeeds('bassin').includes(id), furtherNeeds('commune').includes(id)]).toEqual([true, false])
    enterBrought({ ...DELAY, better: 'neither' })
    expect(furtherNeeds().includes(id)).toBe(false)
  })
})
