import { computed, ref } from 'vue'
import { expect, it } from 'vitest'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { useKeyFigures } from '@/pages/territory/useKeyFigures'
import type { TerritoryModel } from '@/pages/territory/useTerritory'

/** A territory whose share of people aged 75 or over is `aged`; undefined: it has not come. */
const people = (aged: Value | undefined) => {
  const none = computed(() => undefined)
  const words = aged === undefined ? t.common.loading : isKnown(aged) ? `${aged} %` : t.missing[aged].short
  const model = {
    ref: ref({ level: 'bassin', code: '63003' }),
    territories: { at: () => undefined, rowOf: () => undefined, nameOf: () => 'Ambert' },
    figures: { valueOf: () => aged, baseOf: () => undefined, textOf: () => words, columnOf: () => undefined },
    responses: { nearestMaison: none, maisons: none },
    ...{ row: none, bassinRows: none, peers: none, rankIn: () => undefined },
  }
  return useKeyFigures(model as unknown as TerritoryModel).keys.value.at(-1)
}

it('does not say of a figure on its way that it is not published', () => {
  const coming = people(undefined)
  expect([coming?.value, coming?.says].join(' ')).not.toContain('non publié')
  expect(coming?.value).toBe(t.common.loading)
  expect(people('not-published')?.says).toContain('non publié')
  expect(people(14)?.says).toContain('14')
})

it('gives the reason that a figure is missing for, whichever it is', () => {
  expect(people('no-weight')?.says).toContain(t.missing['no-weight'].short)
  expect(people('no-weight')?.says).not.toContain('non publié')
})
