import type { PublishedInitiative } from '@/schema/initiative'

/**
 * Number of telemedicine initiatives that concern each région, by code: those of that type, or that state a use of
 * telemedicine, each counted once in every région it names. A région that none names is absent: 0 is for the caller to say.
 */
export function telemedicineByRegion(initiatives: readonly PublishedInitiative[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { type, telemedicineUse, regions } of initiatives) {
    if (type !== 'telemedecine' && telemedicineUse === undefined) continue
    for (const code of new Set(regions)) counts.set(code, (counts.get(code) ?? 0) + 1)
  }
  return counts
}
