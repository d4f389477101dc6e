import { describe, expect, it } from 'vitest'
import { printedSource, sourceLink } from '@/catalog/sourceLink'

const doctors = {
  ...{ id: 'medecins-60', title: 'Médecins', producer: 'Assurance maladie', credit: 'Assurance maladie' },
  ...{ vintage: '2024', licence: 'À confirmer', licenceNote: 'Demander avant de republier.' },
  ...{ url: 'https://data.ameli.fr/fr/', readOn: '2026-11-23', files: [], caveats: [] },
}

describe('a source beside a figure', () => {
  it('has its year, its producer’s page, the day read, and the licence while it is not confirmed', () => {
    expect(sourceLink(doctors, '2024', ['medecins-60', 'decoupage'])).toEqual({
      text: 'Assurance maladie, 2024',
      about: ['medecins-60', 'decoupage'],
      url: 'https://data.ameli.fr/fr/',
      readOn: '2026-11-23',
      licence: 'licence à confirmer',
    })
  })

  it('says no year twice, and none that is no year', () => {
    expect(sourceLink({ ...doctors, credit: 'Enquête 2024' }, '2024').text).toBe('Enquête 2024')
    expect(sourceLink(doctors, 'COG 2026').text).toBe('Assurance maladie')
  })

  it('says nothing of a licence that is known', () => {
    const { licenceNote: _, ...confirmed } = doctors
    expect(sourceLink({ ...confirmed, licence: 'Licence Ouverte' }, '2024')).not.toHaveProperty('licence')
  })
})

describe('sources in a picture', () => {
  it('are followed by their site, and by the day on which they were read', () => {
    const other = { ...doctors, id: 'bpe', credit: 'Insee, BPE', url: 'https://www.insee.fr/fr' }
    const links = [sourceLink(doctors, '2024'), sourceLink(other, '2024')]
    expect(printedSource(links).replace(/\s/g, ' ')).toBe(
      'Assurance maladie, 2024 (data.ameli.fr) ; Insee, BPE, 2024 (insee.fr), lecture du 23 nov. 2026',
    )
  })
  it('are said once where two files of a producer have the same words', () => {
    const links = [sourceLink(doctors, '2024'), sourceLink({ ...doctors, id: 'ameli' }, '2024')]
    expect(printedSource(links).replace(/\s/g, ' ')).toBe(
      'Assurance maladie, 2024 (data.ameli.fr), lecture du 23 nov. 2026',
    )
  })
})
