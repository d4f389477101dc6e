/** The three cities that have arrondissements: their first arrondissement's commune code, first postal code, and number. */
const CITIES: Readonly<Record<string, { commune: number; postal: number; count: number; also?: string }>> = {
  '75056': { commune: 75101, postal: 75001, count: 20, also: '75116' },
  '69123': { commune: 69381, postal: 69001, count: 9 },
  '13055': { commune: 13201, postal: 13001, count: 16 },
}

/** Codes of arrondissements and their postal codes, which lead to the city; none for any other commune. */
export function cityCodes(commune: string): string[] {
  const city = CITIES[commune]
  if (!city) return []
  const from = (first: number) => Array.from({ length: city.count }, (_, at) => String(first + at))
  return [...from(city.commune), ...from(city.postal), city.also ?? []].flat()
}
