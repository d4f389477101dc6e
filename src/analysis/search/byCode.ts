import { arrondissementsOf } from '@/domain/cityArrondissements'
import { isCommune, placeKind } from '@/domain/place'
import type { PlaceIndex, PlaceRow } from './placeIndex'

/** Communes of one postal code shown before the commune that has it for INSEE code. */
const BEFORE_INSEE = 2

/**
 * Places for codes alone, from the surest reading on: a territory that people name by its code; then five digits as a postal code and as an INSEE
 * code, each said; then what begins so. The first 0 of a code may be missing: spreadsheets eat it.
 */
export function* byCode(index: PlaceIndex, codes: readonly string[]): Generator<PlaceRow[]> {
  const [first] = codes
  if (first === undefined) return
  const led = ledBy(codes)
  const whole = withZero(first)
  const exact = (code: string) => (index.byCode.get(code) ?? []).flatMap((row) => index.rows[row] ?? [])
  yield whole.flatMap(exact).filter(({ kind }) => placeKind(kind).saidByCode)
  for (const code of whole) if (code.length === 5) yield readBoth(exact(code), code).filter(led)
  yield exact(first).filter((place) => !place.part && led(place))
  if (first.length === 5) return
  yield index.rows.filter((place) => placeKind(place.kind).foundByPrefix && !place.part && led(place))
}

/** Whether codes, whole or begun, all lead to a place. */
export function ledBy(codes: readonly string[]): (place: PlaceRow) => boolean {
  const wanted = codes.map(withZero)
  return (place) => wanted.every((any) => place.codes.some((own) => any.some((code) => own.startsWith(code))))
}

/** The place as its arrondissement of that code, where it is a city and the code is one's. */
export function asArrondissement(place: PlaceRow, codes: readonly string[]): PlaceRow {
  if (!isCommune(place) || place.part) return place
  const found = codes.flatMap(arrondissementsOf).find(({ city }) => city === place.code)
  return found ? { ...place, part: { kind: 'arrondissement', number: found.number } } : place
}

/** A code as typed, and as it was before a spreadsheet took it for a number. */
function withZero(code: string): string[] {
  return /^[1-9](\d{3})?$/.test(code) ? [code, `0${code}`] : [code]
}

function readBoth(places: readonly PlaceRow[], code: string): PlaceRow[] {
  const cities = arrondissementsOf(code)
  const postal: PlaceRow[] = []
  const insee: PlaceRow[] = []
  for (const place of places) {
    if (!isCommune(place)) continue
    const city = cities.find((one) => one.city === place.code)
    const own = place.part?.kind === 'former' ? place.part.code : place.code
    const system = city?.system ?? (own === code ? 'insee' : 'postal')
    // By postal code, the commune of today is enough.
    if (system === 'postal' && place.part) continue
    const read = { ...asArrondissement(place, [code]), readAs: { system, code } }
    ;(system === 'postal' ? postal : insee).push(read)
  }
  return [...postal.slice(0, BEFORE_INSEE), ...insee, ...postal.slice(BEFORE_INSEE)]
}
