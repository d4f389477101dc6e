import { createMemoryHistory } from 'vue-router'
import { describe, expect, it, vi } from 'vitest'
import { languageHistory } from '@/languageHistory'

describe('a history that carries the language', () => {
  it('writes it in every address and shows the router none', () => {
    const plain = createMemoryHistory()
    const history = languageHistory(plain, 'en', vi.fn())
    history.push('/territoires?tri=nom')
    expect(plain.location).toBe('/territoires?tri=nom&langue=en')
    expect(history.location).toBe('/territoires?tri=nom')
    history.replace('/comparer')
    expect(plain.location).toBe('/comparer?langue=en')
    expect(history.createHref('/methode')).toMatch(/\/methode\?langue=en$/)
  })
  it('adds nothing in French', () => {
    const plain = createMemoryHistory()
    languageHistory(plain, 'fr', vi.fn()).push('/territoires')
    expect(plain.location).toBe('/territoires')
  })
  it('tells of moves in its language, and loads the page anew for another', () => {
    const plain = createMemoryHistory()
    plain.push('/methode')
    const reload = vi.fn()
    const history = languageHistory(plain, 'en', reload)
    history.push('/territoires')
    history.push('/comparer')
    const moves: string[] = []
    history.listen((to, from) => moves.push(`${from} → ${to}`))
    history.go(-1)
    expect(moves).toEqual(['/comparer → /territoires'])
    expect(reload).not.toHaveBeenCalled()
    history.go(-1)
    expect(moves).toHaveLength(1)
    expect(reload).toHaveBeenCalledOnce()
  })
  it('hears of another language before any router listens', () => {
    const plain = createMemoryHistory()
    plain.push('/methode?langue=en')
    plain.push('/methode')
    const reload = vi.fn()
    languageHistory(plain, 'fr', reload)
    plain.go(-1)
    expect(reload).toHaveBeenCalledOnce()
  })
})
