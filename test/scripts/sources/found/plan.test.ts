import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../../scripts/sources/found/findInputs'
import type { Input } from '../../../../scripts/sources/found/Form'
import { INPUT_NAMES, INPUTS } from '../../../../scripts/sources/found/INPUTS'
import { planOf } from '../../../../scripts/sources/found/plan'
import { temporaryFolder } from '../../support/temporaryFolder'

const inputs = INPUT_NAMES.map((name) => ({ name, ...(INPUTS[name] as Input<unknown>) }))
/** What no published file is known to give, nor rows of another source; the barometer is a cross-check of one day, which nothing newer replaces. */
const preparedOnly = inputs.filter(
  ({ name, forms, madeOf }) => name !== 'barometer' && forms.every(({ prepared }) => prepared) && !madeOf,
)

describe('the plan', () => {
  const plan = planOf([]).join('\n')

  it('says of each source of which no published layout is known that it is to be prepared, and with which columns', () => {
    expect(preparedOnly.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['olderDoctors', 'poverty', 'mortality', 'mortalityByCause']),
    )
    for (const { name, columns = '?' } of inputs.filter(({ columns }) => columns !== undefined))
      expect([
        name,
        plan.includes(
          `n’est pas connue : un fichier plus récent est à préparer,\n               et reconnu à ses colonnes : ${columns}`,
        ),
      ]).toEqual([name, true])
    expect(inputs.flatMap(({ name, columns }) => (columns === undefined ? [] : name))).toEqual(
      preparedOnly.map(({ name }) => name),
    )
  })

  it.each(preparedOnly.map(({ name, columns = '' }) => [name, columns] as const))(
    'says of %s the columns by which a newer file is recognised, and taken before the older one',
    (name, columns) => {
      const [own = ''] = columns.split(' ; ')
      const of = (year: string) => {
        const heading = own.replaceAll('AAAA', year).split(', ')
        return `${heading.join()}\n${heading.map((column) => (column === 'annee' ? year : '1')).join()}\n`
      }
      // Where a column or a cell tells the year, the name need not.
      const inside = /AAAA|annee/.test(own)
      const folder = temporaryFolder({
        [inside ? 'ancien.csv' : 'ancien_2030.csv']: of('2030'),
        [inside ? 'autre.csv' : 'autre_2031.csv']: of('2031'),
      })
      expect(
        findInputs(folder)
          .of(name)
          .map(({ vintages }) => vintages.at(-1)),
      ).toEqual(['2031', '2030'])
    },
  )
})
