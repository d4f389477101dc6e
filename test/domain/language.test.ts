import { describe, expect, it } from 'vitest'
import { languageOf, withLanguage } from '@/domain/language'

describe('the language of an address', () => {
  it('is French unless the address asks for another', () => {
    expect(languageOf('#/territoires')).toBe('fr')
    expect(languageOf('#/territoires?langue=en')).toBe('en')
    expect(languageOf('/?ind=apl&langue=en')).toBe('en')
    expect(languageOf('/?langue=fr')).toBe('fr')
  })
  it('is French where the value is none of ours, and that value is left for the page to tell', () => {
    expect(languageOf('/?langue=de')).toBe('fr')
    expect(withLanguage('/?langue=de', 'en')).toBe('/?langue=de&langue=en')
  })
  it('is added and taken off without touching the other parameters', () => {
    expect(withLanguage('/', 'en')).toBe('/?langue=en')
    expect(withLanguage('/?vue=45.1,2,6&ind=apl', 'en')).toBe('/?vue=45.1,2,6&ind=apl&langue=en')
    expect(withLanguage('/?vue=45.1,2,6&langue=en&ind=apl', 'fr')).toBe('/?vue=45.1,2,6&ind=apl')
    expect(withLanguage('/?langue=en', 'fr')).toBe('/')
    expect(withLanguage('/?langue=en', 'en')).toBe('/?langue=en')
  })
  it('stands before a part of the page that is led to', () => {
    expect(withLanguage('/methode#calcul', 'en')).toBe('/methode?langue=en#calcul')
    expect(withLanguage('/methode?langue=en#calcul', 'fr')).toBe('/methode#calcul')
    expect(languageOf('/territoires?tri=nom&langue=en#liste')).toBe('en')
  })
})
