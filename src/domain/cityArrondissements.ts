interface City {
  /** Commune code and postal code of the first arrondissement; the others follow. */
  commune: number
  postal: number
  count: number
  /** A second postal code, and whose. */
  also?: { postal: string; number: number }
}

/** The three cities that have arrondissements, by commune code. */
const CITIES: Readonly<Record<string, City>> = {
  '75056': { commune: 75101, postal: 75001, count: 20, also: { postal: '75116', number: 16 } },
  '69123': { commune: 69381, postal: 69001, count: 9 },
  '13055': { commune: 13201, postal: 13001, count: 16 },
}

/** An arrondissement of a city, and which system of codes told it. */
export interface Arrondissement {
  city: string
  number: number
  system: 'postal' | 'insee'
}

/** Codes of arrondissements and their postal codes, which lead to the city; none for any other commune. */
export function cityCodes(commune: string): string[] {
  const city = CITIES[commune]
  if (!city) return []
  const from = (first: number) => Array.from({ length: city.count }, (_, at) => String(first + at))
  return [...from(city.commune), ...from(city.postal), city.also?.postal ?? []].flat()
}

/** The arrondissements that a five-digit code means: by its postal code, then by its commune code; 75116 is both. */
export function arrondissementsOf(code: string): Arrondissement[] {
  return Object.entries(CITIES).flatMap(([city, { commune, postal, count, also }]) => {
    const at = (first: number, system: Arrondissement['system']) => {
      const number = Number(code) - first + 1
      return number >= 1 && number <= count ? [{ city, number, system }] : []
    }
    const second = also?.postal === code ? [{ city, number: also.number, system: 'postal' as const }] : []
    return [...at(postal, 'postal'), ...second, ...at(commune, 'insee')]
  })
}

/** Whether a commune has an arrondissement of that number. */
export function hasArrondissement(commune: string, number: number): boolean {
  return number >= 1 && number <= (CITIES[commune]?.count ?? 0)
}

/** Usual name of an arrondissement: "Paris 11e", in any language. */
export function arrondissementName(city: string, number: number): string {
  return `${city} ${number}${number === 1 ? 'er' : 'e'}`
}
