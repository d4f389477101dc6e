import { expect, it } from 'vitest'
import { contribute as englishForm } from '@/i18n/en/contribute'
import { observatory as englishCatalogue } from '@/i18n/en/observatory'
import { contribute } from '@/i18n/fr/contribute'
import { observatory } from '@/i18n/fr/observatory'

it('the lines that arrange the initiatives have one name, in the catalogue as in the form', () => {
  expect(observatory.facets.axis.label).toBe(contribute.fields.axis.label)
  expect(englishCatalogue.facets.axis.label).toBe(englishForm.fields.axis.label)
})
