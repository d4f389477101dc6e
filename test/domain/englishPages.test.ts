import { describe, expect, it } from 'vitest'
import { englishAddress, englishView, hasEnglish } from '@/domain/englishPages'

describe('pages written in English', () => {
  it('are all but those whose text is French, and views that no file is of', () => {
    for (const route of ['/', '/methode', '/initiatives', '/initiatives/suivi', '/territoire/bassin/63003'])
      expect(hasEnglish(route), route).toBe(true)
    for (const route of [
      '/initiatives/medicobus-de-l-orne',
      '/territoire/commune/63003',
      '/territoire/bassin/63003?bloc=reperes',
      '/?sel=bassin:63003',
    ])
      expect(hasEnglish(route), route).toBe(false)
  })
  it('become the same view of the application, in English', () => {
    expect(englishView('/en/')).toBe('/?langue=en')
    expect(englishView('/en')).toBe('/?langue=en')
    expect(englishView('/en/?sel=bassin:63003')).toBe('/?sel=bassin:63003&langue=en')
    expect(englishView('/en/territoire/bassin/63003-ambert/?bloc=reperes#haut')).toBe(
      '/territoire/bassin/63003-ambert/?bloc=reperes&langue=en#haut',
    )
    expect(englishView('/methode/')).toBeUndefined()
    expect(englishView('/enquete/')).toBeUndefined()
  })
  it('have an address that their view leads back to, and other views have none', () => {
    for (const address of ['/en/', '/en/methode/', '/en/territoire/bassin/63003-ambert/?bloc=reperes#haut'])
      expect(englishAddress(englishView(address) ?? ''), address).toBe(address)
    for (const view of ['/methode/', '/initiatives/medicobus-de-l-orne/?langue=en', '/absent/?langue=en'])
      expect(englishAddress(view), view).toBeUndefined()
  })
})
