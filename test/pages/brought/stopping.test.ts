// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { ref, shallowRef } from 'vue'
import MatchReport from '@/pages/brought/MatchReport.vue'
import ReadingProgress from '@/pages/brought/ReadingProgress.vue'
import type { BringModel } from '@/pages/brought/useBring'

describe('what is being done with a file', () => {
  it('can be stopped while its lines are being matched', async () => {
    const stop = vi.fn()
    const none = { matching: shallowRef(null), figures: shallowRef(null), survey: shallowRef(null) }
    const model = { ...none, name: ref('lits.csv'), place: shallowRef(null), stop } as unknown as BringModel
    const page = mount(MatchReport, { props: { model } })
    expect(page.text()).toContain('Rattachement en cours')
    const button = page.find('button')
    expect(button.text()).toBe('Arrêter')
    await button.trigger('click')
    expect(stop).toHaveBeenCalledOnce()
  })

  it('is not said to be at 0 % where nothing tells how far it has come', async () => {
    const page = mount(ReadingProgress, {
      props: { saying: 'Lecture de « lits.json »…', label: 'Lecture de « lits.json »', percent: null },
    })
    const bar = page.find('progress')
    expect(bar.attributes('value')).toBeUndefined()
    expect(page.text()).not.toContain('%')
    await page.setProps({ percent: 40 })
    expect(bar.attributes('value')).toBe('40')
    expect(page.text()).toContain('40')
    await page.setProps({ percent: 100 })
    expect(bar.attributes('value')).toBeUndefined()
  })
})
