import { describe, expect, it } from 'vitest'
import { cleanPath, namedCode, routeOf } from '@/domain/cleanAddress'

const nameOf = (level: string, code: string) =>
  level === 'bassin' && code === '63003' ? 'Ambert' : undefined

describe('a route as an address that a real file answers', () => {
  it('ends as a folder does, and keeps its query', () => {
    expect(cleanPath('/')).toBe('')
    expect(cleanPath('/?ind=apl')).toBe('?ind=apl')
    expect(cleanPath('/territoires?tri=nom')).toBe('territoires/?tri=nom')
    expect(cleanPath('/initiatives/suivi')).toBe('initiatives/suivi/')
  })
  it('says the name of a territory after its code, where it is known', () => {
    expect(cleanPath('/territoire/bassin/63003?annee=2023', nameOf)).toBe(
      'territoire/bassin/63003-ambert/?annee=2023',
    )
    expect(cleanPath('/territoire/bassin/99999', nameOf)).toBe('territoire/bassin/99999/')
    expect(namedCode('2A004', 'L’Île-Rousse & Cie')).toBe('2A004-l-ile-rousse-cie')
  })
})

describe('the route that an address leads to', () => {
  it.each([
    ['/', '/'],
    ['/index.html?ind=apl', '/?ind=apl'],
    ['/territoires/', '/territoires'],
    ['/territoires', '/territoires'],
    ['/territoire/bassin/63003-ambert/?annee=2023', '/territoire/bassin/63003?annee=2023'],
    ['/territoire/bassin/63003', '/territoire/bassin/63003'],
    ['/territoire/departement/2A-corse-du-sud/', '/territoire/departement/2A'],
    ['/initiatives/medicobus-de-l-orne/', '/initiatives/medicobus-de-l-orne'],
    ['/territoire/bassin/pas-un-code/', '/territoire/bassin/pas-un-code'],
  ])('%s', (address, route) => expect(routeOf(address)).toBe(route))

  it('is that of the fragment, where addresses of before have one', () => {
    expect(routeOf('/#/territoire/bassin/63003?annee=2023')).toBe('/territoire/bassin/63003?annee=2023')
    expect(routeOf('/territoires/#/methode')).toBe('/methode')
    expect(routeOf('/?embed=1#/soigner-demain')).toBe('/soigner-demain?embed=1')
    expect(routeOf('/#/')).toBe('/')
    expect(routeOf('/#/territoire/bassin/63003-un-vieux-nom')).toBe('/territoire/bassin/63003')
    expect(routeOf('/methode/#licences')).toBe('/methode#licences')
  })
})
