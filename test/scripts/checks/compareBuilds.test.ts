import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildChangeSaid } from '@/catalog/buildChange'
import { compareBuilds } from '../../../scripts/checks/compareBuilds'
import { readArtefacts } from '../../../scripts/checks/readArtefacts'
import type { Value } from '@/schema/value'

const published = resolve(import.meta.dirname, '../../../public/data')
const former = readArtefacts(published)
const names = former.territories.bassin.name

/** What is told of a copy of the real build that is spoiled, or renewed, in one way. */
function changes(spoil: (next: typeof former) => void) {
  const next = {
    ...former,
    ...structuredClone({
      territories: former.territories,
      communes: former.communes,
      values: former.values,
      facilities: former.facilities,
      report: former.report,
    }),
    initiatives: [...former.initiatives],
  }
  spoil(next)
  return compareBuilds(former, next).map(({ change, beyond }) => ({
    text: buildChangeSaid(change).replace(/\s/g, ' '),
    beyond,
  }))
}
const refused = (spoil: (next: typeof former) => void) =>
  changes(spoil).flatMap(({ text, beyond }) => (beyond ? text : []))

describe('two builds', { timeout: 60_000 }, () => {
  it('that are alike have nothing to tell', () => expect(changes(() => undefined)).toEqual([]))

  it('a vintage more is told, and asks for nothing', () => {
    const said = changes(({ values }) => {
      values.apl.vintages['2099'] = structuredClone(values.apl.vintages['2023'] ?? {})
    })
    expect(said).toEqual([{ text: expect.stringMatching(/2099 : année nouvelle$/), beyond: false }])
  })

  it('a vintage that has one level more is told of that level, and asks for nothing', () => {
    const said = changes(({ values }) => {
      const { bassin } = values.apl.vintages['2023'] ?? {}
      values.apl.vintages['2024'] = { ...values.apl.vintages['2024'], ...(bassin && { bassin }) }
    })
    expect(said).toEqual([
      {
        text: expect.stringMatching(/^Accès aux généralistes.*, 2024, bassins de vie : année nouvelle$/),
        beyond: false,
      },
    ])
  })

  it('a vintage less must be accepted', () => {
    expect(refused(({ values }) => delete values.apl.vintages['2015'])).toEqual([
      expect.stringMatching(/2015 : année perdue$/),
    ])
  })

  it('figures lost must be accepted, be it one', () => {
    const said = refused(({ values }) => {
      const column = values.apl.vintages['2023']?.bassin?.values ?? []
      column[0] = 'not-published'
    })
    expect(said).toEqual([
      expect.stringMatching(/^Accès aux généralistes.*, 2023, bassins de vie : 1 chiffre perdu \(/),
    ])
  })

  it('a national figure of a known vintage that moves must be accepted; a hair does not count', () => {
    const moved = (by: number) => (next: typeof former) => {
      const values: Value[] = next.values.apl.vintages['2023']?.france?.values ?? []
      values[0] = Number(values[0]) * by
    }
    expect(refused(moved(1.02))).toHaveLength(1)
    expect(refused(moved(1.001))).toEqual([])
    expect(changes(moved(1.001))).toHaveLength(1)
    expect(changes(moved(1.0001))[0]?.text).toMatch(/1 chiffre change \(au-delà des décimales affichées\)$/)
  })

  it('many figures that move far must be accepted; few are only told, the farthest first', () => {
    const moved = (count: number) => (next: typeof former) => {
      const values: Value[] = next.values.population.vintages['2026']?.bassin?.values ?? []
      for (let row = 0; row < count; row++) values[row] = Number(values[row]) * (1.1 + row)
    }
    expect(refused(moved(200))).toHaveLength(1)
    expect(refused(moved(3))).toEqual([])
    expect(changes(moved(3))[0]?.text).toContain(`3 chiffres changent (${names[2]} `)
  })

  it('a bassin, a place or an initiative less must be accepted; one more is told', () => {
    expect(refused(({ territories }) => void territories.bassin.code.pop())[0]).toMatch(
      /^bassins de vie : 1 de moins/,
    )
    expect(refused(({ facilities }) => void facilities.maisons.fill(0))).toEqual([
      expect.stringMatching(/^Maisons de santé : 2 \d+ → 0 \(/),
    ])
    expect(refused(({ initiatives }) => void initiatives.pop())).toHaveLength(1)
    expect(refused(({ communes }) => void communes.code.push('99999'))).toEqual([])
    expect(changes(({ communes }) => void communes.code.push('99999'))).toEqual([
      { text: 'communes de la liste : 1 de plus (99999)', beyond: false },
    ])
  })

  it('a facility that moves from a place to another is told, though the total is the same', () => {
    const said = changes(({ facilities }) => {
      const [from, to] = [facilities.maisons.findIndex((count) => count > 1), facilities.maisons.indexOf(0)]
      facilities.maisons[from] = (facilities.maisons[from] ?? 0) - 1
      facilities.maisons[to] = 1
    })
    expect(said).toEqual([{ text: expect.stringMatching(/\(2 lieux où le nombre change\)$/), beyond: false }])
  })

  it('half of the facilities elsewhere must be accepted', () => {
    expect(
      refused(({ facilities }) => {
        facilities.lat = facilities.lat.map((lat, row) => (row % 2 ? lat : lat + 1))
      }).length,
    ).toBeGreaterThan(0)
  })

  it('an initiative in the place of another must be accepted, though there are as many', () => {
    const said = refused((next) => {
      const [first] = next.initiatives
      if (first) next.initiatives[0] = { ...first, id: 'une-autre' }
    })
    expect(said).toEqual([expect.stringContaining('1 de plus, 1 de moins')])
  })

  it('people who vanish from a territory are told', () => {
    const said = changes(({ values }) => {
      const people = values.population.vintages['2026']?.bassin?.values ?? []
      people[0] = Number(people[0]) / 2
    })
    expect(said).toEqual([
      { text: expect.stringMatching(/bassins de vie : 1 chiffre change \(.* → .*\)$/), beyond: false },
    ])
  })

  it('a code of a file that no longer leads to a commune must be accepted', () => {
    const said = refused(({ report }) => {
      report.sections
        .find(({ id }) => id === 'sans-correspondance')
        ?.items.push({ code: '01999', name: 'Neuve', note: '' })
    })
    expect(said).toEqual(['1 code des fichiers ne mène plus à aucune commune (01999 Neuve)'])
  })
})
