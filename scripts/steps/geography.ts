import type { Inputs } from '../sources/readInputs'
import { communeTable, type Commune } from './communeTable'
import { followMovements } from './followMovements'
import { partitionCommunes, type Partitions } from './partition'
import { postalCodesOfToday } from './postalCodesOfToday'
import { originsIn2024, recodeTo, type Recode } from './recode'

/** Communes of 2026, the territories they make, and the ways from older codes. */
export interface Geography {
  communes: Commune[]
  byCode: ReadonlyMap<string, Commune>
  partitions: Partitions
  toToday: Recode
  to2024: Recode
  /** Commune of today → commune of INSEE's table of 2024 that gives its bassin. */
  origins: ReadonlyMap<string, string>
  /** Communes of today, already there in 2024, that have taken in others of 2024 since. */
  absorbing: ReadonlySet<string>
}

type Needed = Pick<Inputs, 'today' | 'cog' | 'centres' | 'postalCodes' | 'intercommunalites'> &
  Partial<Pick<Inputs, 'movements'>>

/** @throws InputError when a commune has no centre. */
export function buildGeography(needed: Needed): Geography {
  const { today, cog, centres, postalCodes, intercommunalites, movements = [] } = needed
  const codesToday = new Set(today.communes.map(({ code }) => code))
  const codes2024 = new Set(cog.keys())
  const parents = followMovements(today.parents, movements, (code) => codesToday.has(code))
  const toToday = recodeTo((code) => codesToday.has(code), parents)
  const takenOut = movements.filter(({ split, to }) => split && !codes2024.has(to))
  const origins = originsIn2024(
    codesToday,
    codes2024,
    toToday,
    new Map(takenOut.map(({ from, to }) => [to, from])),
  )
  const bassins = new Map([...origins].map(([code, origin]) => [code, cog.get(origin)?.bassin ?? '']))
  const postal = postalCodesOfToday(today.communes, postalCodes, toToday)
  // One that took in others under a new code, or left another, is where they are.
  const epci = new Map(intercommunalites.ofCommune)
  for (const [code, own] of intercommunalites.ofCommune) {
    const now = toToday(code)
    if (now !== undefined && !epci.has(now)) epci.set(now, own)
  }
  for (const { from, to } of takenOut) if (!epci.has(to)) epci.set(to, epci.get(from) ?? '')
  const communes = communeTable(today.communes, centres, postal, bassins, epci)
  const gone = [...codes2024].filter((code) => !codesToday.has(code))
  return {
    communes,
    byCode: new Map(communes.map((commune) => [commune.code, commune])),
    partitions: partitionCommunes(communes),
    toToday,
    to2024: recodeTo((code) => codes2024.has(code), parents),
    origins,
    absorbing: new Set(gone.flatMap((code) => toToday(code) ?? []).filter((code) => codes2024.has(code))),
  }
}
