// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { INDICATORS, indicatorById, latestVintage, takeVintages } from '@/catalog/indicators'
import { publishedVintages } from '@/catalog/publishedVintages'
import SegmentedControl from '@/components/SegmentedControl.vue'
import { mapParams } from '@/stores/address/map'
import { readAplWorkbook, mergeApl, readApl } from '../../../scripts/sources/apl'
import { headOf } from '../../../scripts/sources/found/head'
import { PROFESSION_FAMILIES } from '../../../scripts/sources/aplProfessions'
import { shownYears } from '../../../scripts/steps/shownYears'
import { vintagesFound, type VintageInputs } from '../../../scripts/steps/vintagesFound'
import { gpWorkbook } from '../support/dreesWorkbook'
import { temporaryFile } from '../support/temporaryFolder'

const PREPARED =
  'code_commune,apl_2015,apl_2022,apl65_2022,apl_2023,apl65_2023,population_standardisee_2022\n01001,4,3,2,3,2,10\n'
const inputs = (apl: VintageInputs['apl']) =>
  ({
    apl,
    aplProfessions: Object.fromEntries(PROFESSION_FAMILIES.map((name) => [name, { 2023: [] }])),
    maternities: [{ year: '2023' }, { year: '2013' }],
    given: [
      { indicator: 'mortalite', vintage: '2023' },
      { indicator: 'mortalite', vintage: '2022' },
    ],
    today: { year: '2027' },
    vintages: {
      equipment: '2024',
      olderDoctors: '2024',
      age: '2022',
      emergencies: '2025',
      remote: '2023',
      deprivation: '2021',
      frr: '2025',
    },
  }) as unknown as VintageInputs

describe('the vintages that the inputs hold', () => {
  afterEach(() => takeVintages(publishedVintages))

  it('are those of the files, oldest first; a share or a volume leaves out the year of sums', () => {
    const found = vintagesFound(inputs(readApl(temporaryFile('p.csv', PREPARED)).rows))
    expect([found.apl, found['sous-dense'], found.mortalite, found.maisons]).toEqual([
      ['2015', '2022', '2023'],
      ['2022', '2023'],
      ['2022', '2023'],
      ['2024'],
    ])
    expect(Object.keys(found).sort()).toEqual(INDICATORS.map(({ id }) => id).sort())
  })

  it('with a workbook of 2024 beside the rest have « 2024 », in the picker and in the address, and no line of code changed', async () => {
    const path = temporaryFile(
      'nouveau.xlsx',
      gpWorkbook({ 2024: [{ code: '01001', apl: 3.1, apl65: 2, weight: 11 }] }),
    )
    const newer = await readAplWorkbook(path, headOf(path).parts)
    takeVintages(vintagesFound(inputs(mergeApl([newer, readApl(temporaryFile('p.csv', PREPARED))]))))
    expect(latestVintage(indicatorById('apl'))).toBe('2024')
    const { state, problems } = mapParams.read({ ...mapParams.write(mapParams.fallback), an: '2024' })
    expect([state.vintage, problems]).toEqual(['2024', []])
    const options = indicatorById('apl').vintages.map((value) => ({ value, label: value }))
    expect(
      mount(SegmentedControl, { props: { modelValue: '2024', legend: 'Année', options } }).text(),
    ).toContain('2024')
  })

  it('of a long series are the first, each fifth one, and the newest', () => {
    expect(shownYears(['2014', '2013', '2018', '2023', '2024', '2020'])).toEqual([
      '2013',
      '2018',
      '2023',
      '2024',
    ])
  })
})
