import { createMemoryHistory } from 'vue-router'
import { describe, expect, it } from 'vitest'
import { cleanHistory } from '@/cleanHistory'

const names = (_: string, code: string) => (code === '63003' ? 'Ambert' : undefined)

describe('a history of real addresses', () => {
  it('writes files’ addresses and shows the router routes alone', () => {
    const plain = createMemoryHistory()
    const history = cleanHistory(plain, names)
    history.push('/territoire/bassin/63003?annee=2023')
    expect(plain.location).toBe('/territoire/bassin/63003-ambert/?annee=2023')
    expect(history.location).toBe('/territoire/bassin/63003?annee=2023')
    history.replace('/methode')
    expect(plain.location).toBe('/methode/')
    expect(history.createHref('/territoires?tri=nom')).toMatch(/\/territoires\/\?tri=nom$/)
  })

  it('keeps the name of the first address until names have come', () => {
    const plain = createMemoryHistory()
    plain.push('/territoire/bassin/43234-saugues/?etsi=1')
    const history = cleanHistory(plain, () => undefined)
    history.replace(history.location)
    expect(plain.location).toBe('/territoire/bassin/43234-saugues/?etsi=1')
    history.push('/territoire/bassin/63003')
    expect(plain.location).toBe('/territoire/bassin/63003/')
  })

  it('replaces an address of before by the one it leads to, whatever view it was written over', () => {
    const plain = createMemoryHistory()
    const history = cleanHistory(plain, names)
    plain.push('/territoires/?tri=nom#/territoire/bassin/63003?annee=2023')
    plain.push('/methode/')
    const moves: string[] = []
    history.listen((to) => moves.push(to))
    history.go(-1)
    expect(moves).toEqual(['/territoire/bassin/63003?annee=2023'])
    expect(plain.location).toBe('/territoire/bassin/63003-ambert/?annee=2023')
  })
})
