import { afterEach, expect, it } from 'vitest'
import { checkContribution } from '@/analysis/checkContribution'
import { dayAfter, latestToday, today } from '@/domain/today'

const zone = process.env['TZ']
afterEach(() => {
  if (zone === undefined) delete process.env['TZ']
  else process.env['TZ'] = zone
})

it.each([
  // Half past midnight in Paris, in summer.
  ['Europe/Paris', '2026-07-13T22:30:00Z', '2026-07-14'],
  ['Indian/Reunion', '2026-07-13T20:30:00Z', '2026-07-14'],
  ['America/Cayenne', '2026-07-14T01:30:00Z', '2026-07-13'],
  ['America/Martinique', '2027-01-01T03:59:00Z', '2026-12-31'],
  ['UTC', '2026-03-05T00:00:00Z', '2026-03-05'],
])('today in %s at %s is %s', (place, now, day) => {
  process.env['TZ'] = place
  expect(today(new Date(now))).toBe(day)
})

it.each(['Europe/Paris', 'Indian/Reunion', 'America/Cayenne', 'Pacific/Auckland'])(
  'a text dated today in %s is accepted there and wherever it is sent to, one dated the day after tomorrow is not',
  (place) => {
    process.env['TZ'] = place
    const now = new Date('2026-07-13T22:30:00Z')
    const refused = (date: string, day: string) => {
      const checked = checkContribution({ initiative: { source: { date } } }, { today: day })
      return !checked.ok && checked.refusals.some(({ reason }) => reason === 'futureDate')
    }
    expect(refused(today(now), today(now))).toBe(false)
    expect(refused(today(now), latestToday(now))).toBe(false)
    expect(refused('2026-07-16', today(now))).toBe(true)
    expect(refused('2026-07-16', latestToday(now))).toBe(true)
  },
)

it('the day after the last of a month, or of a year, is the first of the next', () => {
  expect(['2026-02-28', '2028-02-28', '2026-12-31'].map(dayAfter)).toEqual([
    '2026-03-01',
    '2028-02-29',
    '2027-01-01',
  ])
})
