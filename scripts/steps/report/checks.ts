import { formatNumber } from '@/i18n/format'
import type { Report } from '@/schema/report'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { FACILITIES } from '@/catalog/facilities'
import { EXPECTED, isExpected, isListExpected, isThere } from '../../checks/expected'
import { nationalValue } from '../../checks/nationalValue'
import type { IndicatorValues } from '@/schema/values'
import type { PublishedId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { CODE_LEVEL, type HolderLevel } from '@/schema/level'
import type { ReportContext } from './ReportContext'

/** The checks made on the way: what was expected, what came out. `data:check` repeats those that need no input. */
export function reportChecks(
  { inputs, geography, territories, misplaced, apl }: ReportContext,
  values: Record<PublishedId, IndicatorValues>,
): Report['checks'] {
  const placed = territories.france.communes[0] ?? 0
  const centres = (100 * (placed - misplaced.length)) / placed
  const national = nationalValue(values)
  const year = latestVintage(indicatorById('apl'))
  const withApl = (values.apl.vintages[year]?.bassin?.values ?? []).filter(isKnown).length
  const across = (field: HolderLevel) => {
    const found = new Map<string, Set<string>>()
    for (const { bassin, ...rest } of inputs.cog.values()) {
      found.set(bassin, (found.get(bassin) ?? new Set()).add(rest[field]))
    }
    return [...found.values()].filter((codes) => codes.size > 1).length
  }
  const barometer = [...inputs.barometer.values()].reduce((sum, count) => sum + count, 0)
  const check = (id: string, label: string, expected: number, found: number, decimals = 0) => ({
    id,
    label,
    expected: formatNumber(expected, decimals),
    found: formatNumber(found, decimals),
  })
  return [
    check('regions', 'Régions', EXPECTED.regions, territories.region.code.length),
    check('departements', 'Départements', EXPECTED.departements, territories.departement.code.length),
    check('bassins', 'Bassins de vie', EXPECTED.bassins, territories.bassin.code.length),
    check('intercommunalites', 'Intercommunalités', EXPECTED.intercommunalites, territories.epci.code.length),
    check('communes', 'Communes', EXPECTED.communes, geography.communes.length),
    check(
      'population',
      'Population, en millions',
      EXPECTED.populationMillions,
      national('population') / 1e6,
      2,
    ),
    ...FACILITIES.flatMap(({ id, label, total }) =>
      total && isListExpected(id) ? [check(id, label, EXPECTED.facilities[id], national(total))] : [],
    ),
    ...EXPECTED.means
      .filter(isThere)
      .map(({ id, label, vintage, mean, decimals }) =>
        check(`${id}-${vintage}`, `${label}, ${vintage}`, mean, national(id, vintage), decimals),
      ),
    check('apl-sommes', 'Communes dont l’APL 2015 est une somme', EXPECTED.summed2015, apl.summed.length),
    ...(isExpected('apl')
      ? [check('apl-bassins', `Bassins de vie avec une APL ${year}`, EXPECTED.bassinsWithApl, withApl)]
      : []),
    check(
      'a-cheval-departements',
      'Bassins sur plusieurs départements',
      EXPECTED.acrossDepartements,
      across(CODE_LEVEL),
    ),
    check('a-cheval-regions', 'Bassins sur plusieurs régions', EXPECTED.acrossRegions, across('region')),
    check('barometre', 'Maisons de santé fin 2022, baromètre', EXPECTED.barometer2022, barometer),
    {
      id: 'centres-des-communes',
      label: 'Centres de communes dans leur bassin dessiné, en %',
      expected: `au moins ${formatNumber(EXPECTED.centresInBassin, 1)}`,
      found: formatNumber(centres, 2),
    },
  ]
}
