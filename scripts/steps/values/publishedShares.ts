import { WHOLE_GROUP, type Survey } from '@/schema/survey'
import type { Column, LevelColumns } from '@/schema/values'
import type { Partition, Partitions } from '../partition'

/**
 * % of doctors who say yes to a question of the Order's consultation (autumn 2021), for the country and the régions
 * where it is published. The base is written only if the number of answers is published.
 */
export function publishedShares(survey: Survey, asked: string, partitions: Partitions): LevelColumns {
  const results = survey.results.filter(({ question, group }) => question === asked && group === WHOLE_GROUP)
  const column = (level: 'france' | 'region', { codes }: Partition): Column => {
    const rows = codes.map((code) => results.find((row) => row.level === level && row.territory === code))
    const values = rows.map((row) => row?.share ?? 'not-published')
    if (rows.every((row) => row?.n === undefined)) return { values }
    return { values, base: rows.map((row) => row?.n ?? 'not-published') }
  }
  return { france: column('france', partitions.france), region: column('region', partitions.region) }
}
