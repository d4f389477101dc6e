// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { ref, shallowRef } from 'vue'
import type { PlaceGuess } from '@/domain/broughtTable'
import ColumnGuesses from '@/pages/brought/ColumnGuesses.vue'
import type { BringModel } from '@/pages/brought/useBring'

/** The part of the model that the form reads: sheets, and the column of territories. */
function show(sheets: readonly string[], guess: PlaceGuess | null) {
  const place = shallowRef(guess)
  const survey = shallowRef({
    sheets,
    sheet: 0,
    headLine: 1,
    lastHeadLine: 1,
    rows: 1,
    columns: [],
    figures: [],
    place: guess,
  })
  const model = { survey, place, column: ref(null), decimal: ref(',') } as unknown as BringModel
  return { page: mount(ColumnGuesses, { props: { model } }), place }
}

describe('what is guessed of a table', () => {
  it('leads to the other sheets of a workbook whose first has no territory, and of no other file', () => {
    expect(show(['Notes', 'Données'], null).page.text()).toContain('une autre feuille')
    expect(show(['Données'], null).page.text()).not.toContain('une autre feuille')
    const found = show(['Notes', 'Données'], { column: 0, level: 'commune' })
    expect(found.page.text()).not.toContain('une autre feuille')
  })

  it('lets the person say that codes are the post’s, of communes alone', async () => {
    expect(show([], { column: 0, level: 'departement' }).page.find('[type=checkbox]').exists()).toBe(false)
    const { page, place } = show([], { column: 0, level: 'commune', postal: true })
    const box = page.find<HTMLInputElement>('[type=checkbox]')
    expect(box.element.checked).toBe(true)
    await box.setValue(false)
    expect(place.value).toEqual({ column: 0, level: 'commune', postal: false })
  })
})
