import { isKnown, type Value } from './value'

/** A number of things at a place: its disc has an area in proportion, the same on every map. */
export interface Circle {
  code: string
  lon: number
  lat: number
  /** px. */
  radius: number
}

/** px, of the largest number shown. */
export const WIDEST = 26

/** px of a number's disc: areas are in proportion, whatever the zoom. Nothing is drawn of 0, nor below it. */
export function circleRadius(value: number, most: number): number {
  return value > 0 && most > 0 ? WIDEST * Math.sqrt(value / most) : 0
}

/** Numbers to say the size of discs by: of one figure (1, 2 or 5), the largest that is shown and two below it. */
export function circleSteps(most: number): number[] {
  if (!(most > 0)) return []
  const power = 10 ** Math.floor(Math.log10(most))
  const top = [5, 2, 1].map((figure) => figure * power).find((step) => step <= most) ?? power
  const below = (step: number) => {
    const figure = Math.round(step / 10 ** Math.floor(Math.log10(step) + 1e-9))
    return figure === 5 ? step / 5 : figure === 2 ? step / 4 : step / 5
  }
  const middle = below(top)
  return [top, middle, below(middle)].map((step) => Number(step.toPrecision(6)))
}

/**
 * The discs of some territories, each at the centre of its own.
 * @param rows of the table to be shown; @param values of all of its rows, the largest of which is `most`
 */
export function circlesOf(
  { code, lon, lat }: { code: readonly string[]; lon: readonly number[]; lat: readonly number[] },
  rows: readonly number[],
  values: readonly Value[],
): Circle[] {
  const most = mostOf(values)
  return rows.flatMap((row) => {
    const value = values[row]
    const radius = isKnown(value) ? circleRadius(value, most) : 0
    return radius > 0 ? [{ code: code[row] ?? '', radius, lon: lon[row] ?? 0, lat: lat[row] ?? 0 }] : []
  })
}

/** The largest number; 0 where none is known. */
export const mostOf = (values: readonly Value[]): number =>
  values.reduce<number>((most, value) => (isKnown(value) ? Math.max(most, value) : most), 0)
