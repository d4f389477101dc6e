import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { IndicatorId } from '@/domain/indicatorIds'
import { isKnown } from '@/domain/value'
import { upperFirst } from '@/domain/firstLetter'
import { formatNumber } from '@/i18n/format'
import { FOLDER_LEVELS, FIRST_LEVELS, HOME_LEVEL, levelEntry, type BuiltLevel } from '@/schema/level'
import type { Item, ReportContext, Section } from './ReportContext'

const newestOf = (id: IndicatorId) => latestVintage(indicatorById(id))

/** Below this, in % of people, a bassin's figure is said to rest on a part of it. */
const PARTIAL_BASSIN = 95
/** A wider level is listed as soon as its coverage is not 100 to the decimal shown. */
const WHOLE = 99.95

/** On what share of the people the figures of a territory are computed, where it is not all of them. */
export function coverageSections(context: ReportContext): Section[] {
  return [
    {
      id: 'couverture',
      title: 'France, régions et départements calculés sur une partie de leurs habitants',
      explanation: `Part de la population (COG ${context.inputs.today.year}) qui vit dans les communes dont la valeur est publiée. Un territoire sans aucune valeur est dit « non publié » et n’est pas listé ici. Pour l’âge, la valeur nationale est celle de la métropole.`,
      items: FIRST_LEVELS.filter((level) => level !== HOME_LEVEL).flatMap((level) =>
        coverage(context, level, WHOLE),
      ),
    },
    {
      id: 'couverture-bassins',
      title: 'Bassins de vie calculés sur une partie de leurs habitants',
      explanation: `Bassins dont moins de ${PARTIAL_BASSIN} % de la population vit dans une commune dont la valeur est publiée.`,
      items: coverage(context, HOME_LEVEL, PARTIAL_BASSIN),
    },
    ...FOLDER_LEVELS.map((level) => ({
      id: `couverture-${level}`,
      title: `${upperFirst(levelEntry(level).words.fr.many)} calculées sur une partie de leurs habitants`,
      explanation: `Celles dont moins de ${PARTIAL_BASSIN} % de la population vit dans une commune dont la valeur est publiée.`,
      items: coverage(context, level, PARTIAL_BASSIN),
    })),
  ]
}

function coverage(context: ReportContext, level: BuiltLevel, below: number): Item[] {
  const { communes, partitions } = context.geography
  const people = (rows: readonly number[]) =>
    rows.reduce((sum, row) => sum + (communes[row]?.population ?? 0), 0)
  return countedBy(context).flatMap(({ label, isCounted }) =>
    partitions[level].codes.flatMap((code, k) => {
      const rows = partitions[level].members[k] ?? []
      const share = (100 * people(rows.filter(isCounted))) / people(rows)
      if (share === 0 || share >= below) return []
      const name = context.territories[level].name[k] ?? code
      return { code, name, note: `${label} : calculé sur ${formatNumber(share, 1)} % de la population.` }
    }),
  )
}

/** For each figure that has gaps: does the commune of a row enter it? */
function countedBy({
  apl,
  doctors,
  seniors,
}: ReportContext): { label: string; isCounted: (row: number) => boolean }[] {
  const { weight, apl: all, apl65 } = apl.columns
  const series = [
    ...Object.entries(all).map(([vintage, values]) => ({ label: `APL ${vintage}`, values })),
    ...Object.entries(apl65).map(([vintage, values]) => ({
      label: `APL (65 ans ou moins) ${vintage}`,
      values,
    })),
  ]
  return [
    ...series.map(({ label, values }) => ({
      label,
      isCounted: (row: number) => isKnown(values[row]) && isKnown(weight[row]),
    })),
    {
      label: `Généralistes de 60 ans ou plus ${newestOf('generalistes-60-plus')}`,
      isCounted: (row) => Boolean(doctors.parts[row]),
    },
    {
      label: `Habitants de 75 ans ou plus ${newestOf('plus-75')}`,
      isCounted: (row) => Boolean(seniors[row]),
    },
  ]
}
