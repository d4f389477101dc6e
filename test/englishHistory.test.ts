import { createMemoryHistory } from 'vue-router'
import { describe, expect, it, vi } from 'vitest'
import { cleanHistory } from '@/cleanHistory'
import { englishHistory } from '@/englishHistory'
import { languageHistory } from '@/languageHistory'

const NAMES: Record<string, string> = { '63003': 'Ambert', '63008': 'Arlanc' }

/** The histories of the application over a bar that a page was opened at. */
function openedAt(address: string, language: 'fr' | 'en') {
  const bar = createMemoryHistory()
  bar.replace(address)
  const reload = vi.fn()
  const clean = cleanHistory(englishHistory(bar), (_, code) => NAMES[code])
  return { bar, history: languageHistory(clean, language, reload), reload }
}

describe('a history entered by a page written in English', () => {
  it('keeps its address, and writes those of the other views that have such a page', () => {
    const { bar, history } = openedAt('/en/territoire/bassin/63003-ambert/', 'en')
    expect(history.location).toBe('/territoire/bassin/63003')
    history.replace('/territoire/bassin/63003')
    expect(bar.location).toBe('/en/territoire/bassin/63003-ambert/')
    history.push('/territoire/bassin/63008?annee=2023#haut')
    expect(bar.location).toBe('/en/territoire/bassin/63008-arlanc/?annee=2023#haut')
    expect(history.location).toBe('/territoire/bassin/63008?annee=2023#haut')
    history.push('/')
    expect(bar.location).toBe('/en/')
    expect(history.createHref('/methode')).toMatch(/\/en\/methode\/$/)
  })
  it('says the language as a parameter of a view that none is written of, and comes back', () => {
    const { bar, history } = openedAt('/en/methode/', 'en')
    history.push('/initiatives/medicobus-de-l-orne')
    expect(bar.location).toBe('/initiatives/medicobus-de-l-orne/?langue=en')
    expect(history.location).toBe('/initiatives/medicobus-de-l-orne')
    history.push('/territoire/commune/63003')
    expect(bar.location).toBe('/territoire/commune/63003-ambert/?langue=en')
    history.push('/initiatives')
    expect(bar.location).toBe('/en/initiatives/')
  })
  it('tells the router of moves among them, and loads the page anew for one in French', () => {
    const { bar, history, reload } = openedAt('/en/', 'en')
    bar.replace('/methode/')
    bar.push('/en/')
    history.push('/territoires')
    const moves: string[] = []
    history.listen((to, from) => moves.push(`${from} → ${to}`))
    history.go(-1)
    expect(moves).toEqual(['/territoires → /'])
    expect(reload).not.toHaveBeenCalled()
    history.go(-1)
    expect(moves).toHaveLength(1)
    expect(reload).toHaveBeenCalledOnce()
  })
  it('changes nothing where the language is a parameter, or French', () => {
    const asked = openedAt('/methode/?langue=en', 'en')
    asked.history.push('/territoires')
    expect(asked.bar.location).toBe('/territoires/?langue=en')
    const french = openedAt('/methode/', 'fr')
    french.history.push('/territoires')
    expect(french.bar.location).toBe('/territoires/')
  })
})
