import { afterEach, expect, it } from 'vitest'
import { takeVintages } from '@/catalog/indicators'
import { publishedVintages } from '@/catalog/publishedVintages'
import { readSourceList } from '../../../scripts/sources/sourceList'
import { datedSources } from '../../../scripts/steps/datedSources'

const written = readSourceList('data/sources.json')
const apl = (sources: typeof written) => sources.find(({ id }) => id === 'apl')

afterEach(() => takeVintages(publishedVintages))

it('what people wrote of the years of a source stands while no newer one is there', () => {
  expect(datedSources(written)).toEqual(written)
})

it('a newer year is said of its source, in both languages', () => {
  takeVintages({ ...publishedVintages, apl: ['2015', '2022', '2023', '2024'] })
  const dated = apl(datedSources(written))
  expect([dated?.vintage, dated?.en?.vintage]).toEqual([
    '2015, 2022, 2023 et 2024',
    '2015, 2022, 2023, and 2024',
  ])
  expect(dated?.caveats).toEqual(apl(written)?.caveats)
})
