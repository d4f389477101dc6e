import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { writtenDate } from '@/domain/writtenDate'
import { partialDate } from '@/schema/plainText'

describe('a date as people write it', () => {
  it.each([
    ...[
      ['2024', '2024'],
      ['en 2024', '2024'],
      ['2024-05', '2024-05'],
      ['2024-05-31', '2024-05-31'],
    ],
    ...[
      ['31/12/2024', '2024-12-31'],
      ['1/3/2024', '2024-03-01'],
      ['31.12.2024', '2024-12-31'],
    ],
    ...[
      ['31-12-2024', '2024-12-31'],
      ['12/2024', '2024-12'],
      ['2024/05/31', '2024-05-31'],
    ],
    ...[
      ['décembre 2024', '2024-12'],
      ['Mars 2024', '2024-03'],
      ['1er mars 2024', '2024-03-01'],
    ],
    ...[
      ['le 31 décembre 2024', '2024-12-31'],
      ['26 févr. 2023', '2023-02-26'],
      ['AOUT 2019', '2019-08'],
    ],
    ...[
      ['juin 2020', '2020-06'],
      ['juil. 2020', '2020-07'],
      ['mai 2020', '2020-05'],
    ],
    ...[
      ['December 2024', '2024-12'],
      ['December 31, 2024', '2024-12-31'],
      ['May 1st, 2024', '2024-05-01'],
    ],
    ...[
      ['31 July 2024', '2024-07-31'],
      ['the 2nd of June 2024', '2024-06-02'],
    ],
  ] as [string, string][])('« %s » is %s', (written, read) => {
    expect(writtenDate(` ${written} `)).toBe(read)
    expect(v.is(partialDate, read)).toBe(true)
  })

  it.each(['', 'hier', '31/12/24', 'hiver 2024', 'vers 12 mars 2024', '2024 ou 2025', 'juillet'])(
    '« %s » is no date, and stays as it was written',
    (written) => expect(writtenDate(written)).toBe(written),
  )

  it.each(['31/02/2024', '12/31/2024', '0/5/2024', '29 février 2023'])(
    '« %s » is in no calendar, and is refused',
    (written) => expect(v.is(partialDate, writtenDate(written))).toBe(false),
  )
})
