import { beforeAll, describe, expect, it, vi } from 'vitest'

/** The modules of texts are read anew once English is chosen, as a page does. */
beforeAll(async () => {
  vi.resetModules()
  const { speakEnglish } = await import('@/i18n/chosen')
  const { en } = await import('@/i18n/en')
  speakEnglish(en)
})

describe('English', () => {
  it('has decimal points, commas every three digits, and a true minus sign', async () => {
    const { formatNumber } = await import('@/i18n/format')
    expect(formatNumber(18004.5, 1)).toBe('18,004.5')
    expect(formatNumber(-2.5, 1)).toBe('−2.5')
  })
  it('has ordinals in st, nd, rd and th', async () => {
    const { formatOrdinal } = await import('@/i18n/format')
    expect([1, 2, 3, 4, 11, 12, 21, 94, 1001].map(formatOrdinal)).toEqual([
      ...['1st', '2nd', '3rd', '4th', '11th', '12th', '21st', '94th', '1,001st'],
    ])
  })
  it('has British dates, as precise as their source', async () => {
    const { formatPartialDate } = await import('@/i18n/format')
    expect(['2023', '2023-03', '2023-02-26'].map(formatPartialDate)).toEqual([
      '2023',
      'Mar 2023',
      '26 Feb 2023',
    ])
  })
  it('has distances and percentages with no French space', async () => {
    const { formatKm } = await import('@/i18n/formatKm')
    const { formatShare } = await import('@/catalog/press/surveyFigure')
    expect(formatKm(4.25)).toBe('4.3 km')
    expect(formatShare(34.5)).toBe('34.5%')
  })
  it('is the language of every set of texts', async () => {
    const { t, language, locale } = await import('@/i18n')
    const { methodTexts } = await import('@/i18n/pages/method')
    const { tools } = await import('@/i18n/tools')
    expect([language, locale]).toEqual(['en', 'en-GB'])
    expect([t.common.nav.map, methodTexts.title, tools.search.clear]).toEqual([
      'Map',
      'Method and sources',
      'Clear the search',
    ])
  })
  it('takes the place of the French in data that has both', async () => {
    const { inReadersLanguage } = await import('@/i18n/inReadersLanguage')
    const data = [
      { id: 'a', title: 'Titre', inner: [{ text: 'Oui', en: { text: 'Yes' } }], en: { title: 'Title' } },
    ]
    expect(inReadersLanguage(data)).toEqual([{ id: 'a', title: 'Title', inner: [{ text: 'Yes' }] }])
  })
})
