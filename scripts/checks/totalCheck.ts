import { FACILITIES } from '@/catalog/facilities'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { isKnown } from '@/domain/value'
import { EXPECTED, isExpected, isListExpected, isThere } from './expected'
import { nationalValue } from './nationalValue'
import type { Check } from './readArtefacts'

type Total = [label: string, expected: number, found: unknown, decimals?: number]
const when = (known: boolean, ...totals: Total[]): Total[] => (known ? totals : [])

/** The totals that producers publish, or that an independent computation found, come out. */
export const totalCheck: Check = ({ values, territories, communes, facilities, initiatives }) => {
  const national = nationalValue(values)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)
  const year = latestVintage(indicatorById('apl'))
  const apl = values.apl.vintages[year]?.bassin?.values ?? []
  const doctors =
    values['generalistes-60-plus'].vintages[latestVintage(indicatorById('generalistes-60-plus'))]?.france
  const population = territories.france.population[0] ?? Number.NaN
  const rate = national('generalistes')
  const share = doctors?.values[0]
  const totals: Total[] = [
    ['régions', EXPECTED.regions, territories.region.code.length],
    ['départements', EXPECTED.departements, territories.departement.code.length],
    ['bassins de vie', EXPECTED.bassins, territories.bassin.code.length],
    ['intercommunalités', EXPECTED.intercommunalites, territories.epci.code.length],
    ['communes', EXPECTED.communes, communes.code.length],
    ['millions d’habitants', EXPECTED.populationMillions, population / 1e6, 2],
    ...FACILITIES.filter(({ id }) => isListExpected(id)).flatMap(
      ({ id, label, total }): [string, number, unknown][] => [
        ...(total ? [[label, EXPECTED.facilities[id], national(total)] as [string, number, unknown]] : []),
        [`${label}, sur la carte`, EXPECTED.facilities[id], sum(facilities[id])],
      ],
    ),
    ...when(isExpected('maisons'), [
      'lieux avec une maison de santé',
      EXPECTED.placesWithMaison,
      facilities.maisons.filter(Boolean).length,
    ]),
    ...when(isExpected('generalistes'), [
      'généralistes, pour 100 000',
      ...([(EXPECTED.generalistes * 1e5) / population, rate, 2] as const),
    ]),
    ...when(
      isExpected('generalistes-60-plus'),
      ['généralistes libéraux', EXPECTED.selfEmployed, doctors?.base?.[0]],
      ['% de 60 ans ou plus', (100 * EXPECTED.selfEmployed60) / EXPECTED.selfEmployed, share, 3],
    ),
    ...EXPECTED.means
      .filter(isThere)
      .map(({ id, label, vintage, mean, decimals }): [string, number, unknown, number] => [
        `${label}, ${vintage}`,
        mean,
        national(id, vintage),
        decimals,
      ]),
    ...[...EXPECTED.professions.filter(isThere), ...EXPECTED.means2024].map(
      ({ id, vintage, mean }): [string, number, unknown, number] => [
        `${indicatorById(id).short}, ${vintage}`,
        mean,
        national(id, vintage),
        2,
      ],
    ),
    ...EXPECTED.lacking
      .filter(isThere)
      .map(({ id, label, vintage, total, per, decimals }): [string, number, unknown, number] => [
        `${label}, ${vintage}`,
        total,
        national(id, vintage) / per,
        decimals,
      ]),
    ...when(
      isExpected('apl'),
      [`bassins avec une APL ${year}`, EXPECTED.bassinsWithApl, apl.filter(isKnown).length],
      [`bassins sans APL ${year}`, EXPECTED.bassinsWithoutApl, apl.filter((value) => !isKnown(value)).length],
    ),
    // All but those outside the 18 régions; how many there are grows with contributions.
    ['initiatives', initiatives.filter(({ elsewhere }) => !elsewhere).length, national('initiatives')],
  ]
  return totals.flatMap(([label, expected, found, decimals = 0]) => {
    const written = typeof found === 'number' ? found.toFixed(decimals) : String(found)
    return written === expected.toFixed(decimals)
      ? []
      : [`${label} : ${written} au lieu de ${expected.toFixed(decimals)}.`]
  })
}
