import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { nearest, pointIndex } from '@/analysis/nearest'
import { unanswered } from '@/analysis/needResponse'
import { DEATH_CAUSES, SELF_EMPLOYED } from '@/domain/indicatorFamilies'
import { isKnown } from '@/domain/value'
import type { PublishedId } from '@/domain/indicatorIds'
import { ruleParams } from '@/stores/address/rule'
import { readArtefacts } from '../../scripts/checks/readArtefacts'
import { realBassins } from '../support/realBassins'

const { territories, values, initiatives, communes, facilities, towns, report, sources } = readArtefacts(
  resolve(import.meta.dirname, '../../public/data'),
)
const { bassin, region } = territories

/** A figure of a bassin; the row is looked for by code. */
function inBassin(id: PublishedId, vintage: string, code: string) {
  return values[id].vintages[vintage]?.bassin?.values[bassin.code.indexOf(code)]
}
const national = (id: PublishedId, vintage: string) => values[id].vintages[vintage]?.france?.values[0]

describe('figures known from elsewhere', () => {
  it('Ambert, a bassin of 35 communes and 18,004 people in the Puy-de-Dôme, is served half as well as in 2015', () => {
    const row = bassin.code.indexOf('63003')
    expect([bassin.name[row], bassin.departement[row], bassin.region[row]]).toEqual(['Ambert', '63', '84'])
    expect([bassin.communes[row], bassin.population[row]]).toEqual([35, 18004])
    // Another computation gives 784 km²: ours is within 1 %.
    expect(Math.abs((bassin.area[row] ?? 0) / 784 - 1)).toBeLessThan(0.01)
    expect(inBassin('apl', '2015', '63003')).toBeCloseTo(3.02, 2)
    expect(inBassin('apl', '2023', '63003')).toBeCloseTo(1.98, 2)
  })

  it('mainland and overseas areas are those of geography books, within 1 %', () => {
    const area = (code: string) => region.area[region.code.indexOf(code)] ?? 0
    expect(area('03') / 83_846).toBeCloseTo(1, 2)
    expect(area('94') / 8_722).toBeCloseTo(1, 2)
    expect(area('04') / 2_512).toBeCloseTo(1, 1)
  })

  it('the country: 3 people in 100 live far from a maison de santé', () => {
    expect(national('loin-maison', '2024')).toBeCloseTo(3.13, 2)
    expect(national('distance-maison', '2024')).toBeCloseTo(4.23, 2)
  })

  it('an independent count of the bassins of 5,000 people or more that are under-dense, without a maison de santé and with no initiative within 20 km', () => {
    const points = initiatives.filter(({ lon }) => lon !== undefined)
    const index = pointIndex(
      points.map(({ lon = 0 }) => lon),
      points.map(({ lat = 0 }) => lat),
    )
    const rows = bassin.code.flatMap((code, row) => {
      const apl = inBassin('apl', '2023', code)
      const alone = nearest(index, bassin.lon[row] ?? 0, bassin.lat[row] ?? 0, 1, 20).length === 0
      const none =
        inBassin('maisons', '2024', code) === 0 && inBassin('initiatives', 'recensement', code) === 0
      return isKnown(apl) && apl < 2.5 && none && alone && (bassin.population[row] ?? 0) >= 5000 ? [row] : []
    })
    const found = unanswered(ruleParams.fallback.rule, realBassins.needFacts())
    expect(rows.length).toBeGreaterThan(0)
    expect([...found.rows].sort((a, b) => a - b)).toEqual(rows)
    expect(found.people).toBe(rows.reduce((sum, row) => sum + (bassin.population[row] ?? 0), 0))
  })
})

describe('what is missing is said so, and never 0', () => {
  it('Corsica has an APL in 2022 and none in 2023; Mayotte has none at all; Orée d’Anjou has no weight', () => {
    expect(isKnown(inBassin('apl', '2022', '2A004'))).toBe(true)
    expect(inBassin('apl', '2023', '2A004')).toBe('not-published')
    expect(inBassin('apl', '2022', '97611')).toBe('not-published')
    expect(inBassin('apl', '2023', '49069')).toBe('no-weight')
    const regional = values.apl.vintages['2023']?.region?.values
    expect(regional?.[region.code.indexOf('94')]).toBe('not-published')
    expect(regional?.[region.code.indexOf('06')]).toBe('not-published')
  })

  it('age is published everywhere but in Mayotte', () => {
    const column = values['plus-75'].vintages['2022']?.bassin?.values ?? []
    const gaps = bassin.code.filter((_, row) => column[row] === 'not-published')
    expect(gaps.length).toBeGreaterThan(0)
    expect(gaps.filter((code) => !code.startsWith('976'))).toEqual([])
  })

  it('a share of doctors says how many there are, and why there is none', () => {
    const column = values['generalistes-60-plus'].vintages['2024']?.bassin
    expect(column?.values.filter((value) => value === 'no-base')).toHaveLength(5)
    expect(inBassin('generalistes-60-plus', '2024', '49069')).toBe('not-published')
    column?.values.forEach((value, row) => {
      expect(value === 'no-base' ? column.base?.[row] === 0 : true).toBe(true)
    })
  })

  it('telemedicine is published for the country and five régions', () => {
    const { france, region: regional, bassin: absent } = values.telemedecine.vintages['2021'] ?? {}
    expect(france?.values).toEqual([44])
    const published = Object.fromEntries(
      region.code.flatMap((code, row) => {
        const share = regional?.values[row]
        return isKnown(share) ? [[code, share]] : []
      }),
    )
    expect(published).toEqual({ '11': 49, '24': 38, '27': 34, '28': 37, '52': 34 })
    expect([regional?.base, absent]).toEqual([undefined, undefined])
  })
})

describe('what producers publish by territory is taken as it is', () => {
  const inDepartement = (id: PublishedId, vintage: string, code: string) =>
    values[id].vintages[vintage]?.departement?.values[territories.departement.code.indexOf(code)]

  it('deaths in Paris, Pas-de-Calais and Mayotte; specialists, whose totals are read and whose zeros stay', () => {
    expect(['75', '62', '976'].map((code) => inDepartement('mortalite', '2023', code))).toEqual([
      757.3, 1181.2, 1574.9,
    ])
    expect([national('cardiologues', '2024'), national('pediatres', '2024')]).toEqual([7.3, 23.7])
    expect(inDepartement('pediatres', '2024', '976')).toBe(0)
  })

  it('a poverty rate exists by bassin alone', () => {
    expect(Object.keys(values.pauvrete.vintages['2021'] ?? {})).toEqual(['bassin'])
    expect(inBassin('pauvrete', '2021', '01004')).toBe(11.1)
  })

  it('Corsica has an APL to nurses by département alone; a commune with a maternity is at 0 km', () => {
    expect(inBassin('apl-infirmiers', '2023', '2A004')).toBe('not-published')
    expect(['2A', '2B'].map((code) => inDepartement('apl-infirmiers', '2023', code))).toEqual([363.2, 433.1])
    expect(['2A', '2B'].map((code) => inDepartement('apl', '2023', code))).toEqual([3.87, 3.7])
    const corse = territories.region.code.indexOf('94')
    expect(values['apl-infirmiers'].vintages['2023']?.region?.values[corse]).toBe('not-published')
    expect(national('loin-services', '2023')).toBeCloseTo(0.87, 1)
  })

  it('APL of 2024 of five professions exists by département and for the country alone', () => {
    const professions = [
      'apl',
      'apl-infirmiers',
      'apl-kinesitherapeutes',
      'apl-sages-femmes',
      'apl-dentistes',
    ] as const
    expect(professions.map((id) => national(id, '2024'))).toEqual([3.72, 154.8, 123.2, 22.2, 61.5])
    for (const id of professions) {
      expect(Object.keys(values[id].vintages['2024'] ?? {}).sort()).toEqual(['departement', 'france'])
      expect(
        values[id].vintages['2024']?.departement?.values.filter((value) => !isKnown(value)),
      ).toHaveLength(1)
    }
    expect(inDepartement('apl', '2024', '976')).toBe('not-published')
  })

  it('every profession of Assurance maladie and every cause of death has its figures', () => {
    expect(SELF_EMPLOYED).toHaveLength(38)
    for (const id of SELF_EMPLOYED)
      for (const level of ['france', 'region', 'departement'] as const)
        expect(values[id].vintages['2024']?.[level]?.values.every(isKnown)).toBe(true)
    for (const id of DEATH_CAUSES)
      expect(values[id].vintages['2023']?.departement?.values.every(isKnown)).toBe(true)
    const zeros = SELF_EMPLOYED.flatMap((id) => values[id].vintages['2024']?.departement?.values ?? [])
    expect(zeros.filter((value) => value === 0)).toHaveLength(200)
  })
})

describe('what people look for', () => {
  it('Paris is found by all its postal codes, and Corsican and overseas communes are there', () => {
    const codes = communes.postalCodes[communes.code.indexOf('75056')]?.split(' ')
    expect(codes).toContain('75001')
    expect(codes).toContain('75020')
    for (const code of ['2A004', '2B033', '97105', '97209', '97302', '97411', '97608', '49126']) {
      expect(communes.code).toContain(code)
    }
  })

  it('only uninhabited places have no postal code', () => {
    const without = communes.code.filter((_, row) => !communes.postalCodes[row])
    expect(without.every((code) => code.startsWith('98'))).toBe(true)
  })

  it('facilities keep the arrondissements of Paris, Lyon and Marseille apart', () => {
    expect(facilities.code.filter((code) => /^(751|6938|132)\d/.test(code)).length).toBeGreaterThan(30)
    expect(facilities.name[facilities.code.indexOf('75118')]).toBe('Paris 18e Arrondissement')
  })

  it('the map names towns everywhere, overseas too', () => {
    expect(towns.name).toHaveLength(350)
    for (const name of [
      'Paris',
      'Ajaccio',
      'Cayenne',
      'Saint-Denis',
      'Mamoudzou',
      'Fort-de-France',
      'Mende',
    ]) {
      expect(towns.name).toContain(name)
    }
  })
})

describe('what is told of the data', () => {
  it('every indicator of the catalogue has its sources, with a credit and a licence', () => {
    expect(sources.every(({ credit, licence, producer }) => credit && licence && producer)).toBe(true)
  })

  it('the report lists by name what does not fit', () => {
    const elsewhere = initiatives.filter((item) => item.elsewhere !== undefined).length
    const counts = Object.fromEntries(report.sections.map(({ id, items }) => [id, items.length]))
    expect(counts).toMatchObject({
      'communes-sans-bassin': 94,
      'absorbees-ailleurs': 13,
      'communes-sans-contour': 3,
      'apl-2015-sommes': 46,
      'apl-sans-poids': 85,
      'apl-bassins-absents': 18,
      'medecins-absents': 3,
      'initiatives-sans-point': initiatives.filter(({ lon }) => lon === undefined).length - elsewhere,
      'initiatives-hors-regions': elsewhere,
      'consultation-non-publiee': 13,
      'sans-correspondance': 0,
    })
  })

  it('no text carries a path of the machine that built it', () => {
    expect(JSON.stringify([report, sources])).not.toMatch(/\.\.\/|\/home\//)
  })
})
