import { describe, expect, it } from 'vitest'
import { cleanPath, namedCode, routeOf, shortPath } from '@/domain/cleanAddress'

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

describe('a territory that a person composed, whose page is that of composing', () => {
  const route = '/territoire/propre/266APab~Livradois_&_Cie?verifier=apl#haut'
  const address = 'territoire/propre/?code=266APab~Livradois_%26_Cie&verifier=apl#haut'
  it('is said by the query, and read back', () => {
    expect(cleanPath(route)).toBe(address)
    expect(routeOf(`/${address}`)).toBe(route.replace('&', '%26'))
    expect(cleanPath('/territoire/propre?communes=266APab')).toBe('territoire/propre/?communes=266APab')
    expect(routeOf('/territoire/propre/?communes=266APab')).toBe('/territoire/propre?communes=266APab')
    expect(routeOf('/#/territoire/propre/266APab')).toBe('/territoire/propre/266APab')
  })
})

describe('the shortest address of a route', () => {
  it.each([
    ['/territoire/bassin/63003?annee=2023', 'territoire/bassin/63003?annee=2023'],
    ['/territoire/bassin/63003', 'territoire/bassin/63003'],
    ['/methode', 'methode/'],
    ['/territoire/propre/266APab', 'territoire/propre/?code=266APab'],
  ])('%s', (route, address) => {
    expect(shortPath(route)).toBe(address)
    expect(routeOf(`/${address}`)).toBe(route)
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
