import { indicatorById, latestVintage } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { homeRef } from '@/domain/territory'
import { isKnown, type Value } from '@/domain/value'
import type { Figures } from '../useFigures'

/** The mean that is published for a bassin, and that of GPs aged 65 or under in the same year. */
export interface OfficialMean {
  year: string
  value: number
  younger: Value | undefined
  /** Whether a newer year is published elsewhere. */
  older: boolean
}

/** The newest year that both series have for a bassin; null where none is published, undefined while it is on its way. */
export function officialMean(figures: Figures, bassin: string): OfficialMean | null | undefined {
  const ref = homeRef(bassin)
  if (figures.valueOf(SUBJECT.access, ref) === undefined) return undefined
  const known = indicatorById(SUBJECT.accessUnder65).vintages.filter((year) =>
    isKnown(figures.valueOf(SUBJECT.access, ref, year)),
  )
  const year = known.at(-1)
  const value = year === undefined ? undefined : figures.valueOf(SUBJECT.access, ref, year)
  if (year === undefined || !isKnown(value)) return null
  return {
    ...{ year, value, younger: figures.valueOf(SUBJECT.accessUnder65, ref, year) },
    older: year !== latestVintage(indicatorById(SUBJECT.access)),
  }
}
