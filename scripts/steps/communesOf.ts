import type { CommunesToday, TodaysCommune } from '../sources/communesToday'
import type { Movement } from '../sources/movements'
import type { OfficialCommunes } from '../sources/officialCommunes'
import { followMovements } from './followMovements'
import { recodeTo } from './recode'

/**
 * The communes of INSEE's list, in the stead of the older one of the package, which alone has their people and postal codes: a
 * commune has those of all that it has taken in since. Overseas collectivities, which INSEE lists apart, stay.
 * `unfollowed`: by name, communes that appear without any that they come from, and those that go without any to go to.
 */
export function communesOf(
  official: OfficialCommunes,
  known: CommunesToday,
  movements: readonly Movement[],
): CommunesToday {
  const apart = known.communes.filter(({ code }) => /^9[78]/.test(code) && !/^97[1-46]/.test(code))
  const codes = new Set([...official.communes, ...apart].map(({ code }) => code))
  const isListed = (code: string) => codes.has(code)
  // What the newer list says of a part stands; a part that has become a commune again is held by none.
  const parents = new Map([...known.parents, ...official.parents])
  for (const code of codes) parents.delete(code)
  const follow = recodeTo(isListed, followMovements(parents, movements, isListed))
  const takenIn = new Map<string, TodaysCommune[]>()
  for (const commune of known.communes) {
    const today = follow(commune.code)
    if (today !== undefined) takenIn.set(today, [...(takenIn.get(today) ?? []), commune])
  }
  const communes = official.communes.map((commune): TodaysCommune => {
    const from = takenIn.get(commune.code) ?? []
    const people = from.flatMap(({ population }) => population ?? [])
    return {
      ...commune,
      population: people.length > 0 ? people.reduce((sum, own) => sum + own, 0) : null,
      postalCodes: [...new Set(from.flatMap(({ postalCodes }) => postalCodes))].sort(),
    }
  })
  const named = ({ code, name }: { code: string; name: string }) => `${name} (${code})`
  return {
    year: official.year,
    communes: [...communes, ...apart],
    ...{ parents, parts: official.parts, arrondissements: official.arrondissements },
    unfollowed: [
      ...communes.filter(({ code }) => !takenIn.has(code)).map(named),
      ...known.communes.filter(({ code }) => follow(code) === undefined).map(named),
    ],
  }
}
