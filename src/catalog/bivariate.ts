import type { Theme } from './palettes'

/**
 * Colours of need × response: rows from strong to weak need, columns from no response to two and more. Only need
 * without response is saturated; warm says need and blue response, as on every page. Dark: lightness flips.
 * Under simulated colour blindness the first cell stays apart from the eight others (see the test).
 */
export const BIVARIATE: Record<Theme, readonly (readonly [string, string, string])[]> = {
  light: [
    ['#BC2E16', '#9A6252', '#6F6F78'],
    ['#F2C49C', '#CEBFAE', '#93A8B1'],
    ['#F5F3EC', '#CBDDE2', '#9DC1CD'],
  ],
  dark: [
    ['#FF9E5E', '#C69A84', '#A3A6B0'],
    ['#74462F', '#5C5450', '#4A6070'],
    ['#262B33', '#2A3F4E', '#34607C'],
  ],
}

/** Colour of the numbers written on each row. */
export const ON_BIVARIATE: Record<Theme, readonly [string, string, string]> = {
  light: ['#FFFFFF', '#14233B', '#14233B'],
  dark: ['#0A111B', '#FFFFFF', '#FFFFFF'],
}

/** Ground under the 3 × 3 map: neutral, because its blues would read as water. */
export const BIVARIATE_GROUND: Record<Theme, string> = { light: '#E5E5E1', dark: '#10141A' }

/** Most territories that a map rings one by one: more would hide its colours. */
export const MOST_RINGED = 3000
