// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { ref } from 'vue'
import type { TerritoryRef } from '@/domain/territory'
import type { View } from '@/domain/view'
import { useFacts } from '@/pages/map/useFacts'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { fewAccess, fewTerritories } from '../../support/fewTerritories'
import { runPage } from '../../support/runPage'

const column = (indicator: string, vintage: string, bassin: object, france: number) => ({
  indicator,
  vintages: { [vintage]: { france: { values: [france] }, bassin } },
})
/** In Ambert, 2 of 4 GPs are 60 or over; in Clermont-Ferrand 90 of 300. */
const files = {
  'values/apl.json': fewAccess('2023'),
  'values/generalistes-60-plus.json': column(
    'generalistes-60-plus',
    '2024',
    { values: ['not-published', 'not-published', 50, 30], base: ['not-published', 'not-published', 4, 300] },
    31,
  ),
  'values/maisons.json': column('maisons', '2024', { values: [1, 2, 0, 5] }, 2586),
}
const territories = {
  rowOf: ({ code }: TerritoryRef) => {
    const row = fewTerritories.bassin.code.indexOf(code)
    return row < 0 ? undefined : row
  },
  at: () => undefined,
} as unknown as ReturnType<typeof useTerritories>

async function told(
  of: string | TerritoryRef,
  present: Record<string, unknown> = files,
  known = territories,
) {
  const chosen: TerritoryRef = typeof of === 'string' ? { level: 'bassin', code: of } : of
  const view = ref({ level: 'bassin', indicator: 'apl', vintage: '2023' } as View)
  const { page } = await runPage(
    () => useFacts(view, ref<TerritoryRef | null>(chosen), known),
    '/',
    present,
    ({ headline, rank, facts }) => [headline.value, rank.value, facts.value],
  )
  return page
}

describe('what the panel says of a territory', () => {
  it('sets its figure against the country’s, and says where it is under the threshold', async () => {
    const { headline, rank } = await told('63003')
    // 1.98 of 3.7 is 46 % less; two bassins are published, and this is the worse served.
    expect(headline.value).toMatchObject({ value: '1,98', inWords: false })
    expect(headline.value?.comparison).toContain('46')
    expect(headline.value?.remark).not.toBe('')
    expect(rank.value?.of).toContain('2')
    expect(rank.value?.share).toBe(0)
    expect((await told('63113')).headline.value?.remark).toBe('')
  })

  it('says why a figure is missing, and gives it neither rank nor comparison', async () => {
    const { headline, rank } = await told('2A004')
    expect(headline.value).toMatchObject({ inWords: true, comparison: '' })
    expect(headline.value?.remark).not.toBe('')
    expect(rank.value).toBeNull()
  })

  it('counts those who may leave, with a dot for each where they are few', async () => {
    const { facts } = await told('63003')
    const departures = facts.value.find(({ dots }) => dots)
    expect(departures?.dots).toEqual({ full: 2, total: 4 })
    // Under five, the share rests on a small number.
    expect(departures?.rest).toContain('ffectif')
    expect((await told('63113')).facts.value.some(({ dots }) => dots)).toBe(false)
  })

  it('gives one that a person composed the place that it would take among intercommunalités', async () => {
    const own = { level: 'propre', code: '26QJ' } as const
    const composed = {
      ...territories,
      rowOf: () => undefined,
      own: { figureOf: (id: string) => ({ value: id === 'apl' ? 2.2 : 'not-published', communes: 2 }) },
    } as unknown as typeof territories
    const epci = {
      indicator: 'apl',
      vintages: { 2023: { epci: { values: [1.9, 'not-published', 2.4, 4] } } },
    }
    const { headline, rank } = await told(own, { ...files, 'epci/values/apl.json': epci }, composed)
    expect(headline.value).toMatchObject({ value: '2,20', inWords: false })
    expect(rank.value?.sentence).toMatch(/^entre le 1er et le 2e /)
    // The one without a figure is not counted, nor the composed one.
    expect(rank.value?.of).toMatch(/^sur 3 intercommunalités/)
    // Not yet there, it is neither missing nor of no object.
    expect((await told(own, files, composed)).headline.value?.remark).toBe('')
  })

  it('says that there is no maison de santé only once their numbers have come', async () => {
    const named = ({ facts }: Awaited<ReturnType<typeof told>>) =>
      facts.value.map(({ strong }) => strong).join()
    expect(named(await told('63003'))).toContain('Aucune recensée')
    const { 'values/maisons.json': _, ...others } = files
    expect(named(await told('63003', others))).not.toContain('Aucune')
  })
})
