import type { FacilityLists } from '@/schema/facilityLists'
import type { Sources } from '@/schema/sources'

/** The register's id in `data/sources.json`, which describes it before any published file comes from it. */
const REGISTER = 'finess'

/** The sources as published: the register of facilities only where a list comes from it, with the year of that list. */
export function withRegister(sources: Sources, lists: FacilityLists): Sources {
  const own = Object.values(lists).find(({ source }) => source === REGISTER)
  return sources.flatMap((source) => {
    if (source.id !== REGISTER) return [source]
    return own
      ? [{ ...source, vintage: own.year, ...(source.en && { en: { ...source.en, vintage: own.year } }) }]
      : []
  })
}
