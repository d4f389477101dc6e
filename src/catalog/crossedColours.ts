import type { Theme } from './palettes'

/**
 * Colours of two figures crossed, `[y][x]`, both from low to high: blue grows with one, ochre with the other, and both
 * together darken (on a dark page, lighten). Neither end is said to be the good one.
 */
export const CROSSED: Record<Theme, readonly (readonly [string, string, string])[]> = {
  light: [
    ['#F0EEE8', '#AFCBD8', '#5F9DBA'],
    ['#E8C79F', '#A8A592', '#557883'],
    ['#CF8A3F', '#8F6F3E', '#3C4247'],
  ],
  dark: [
    ['#2A2F37', '#2F5870', '#4B97BC'],
    ['#6E5230', '#6F7170', '#84AEC4'],
    ['#C98B45', '#CDA77A', '#F1E6D6'],
  ],
}
/** Colour of the number written on each. */
export const ON_CROSSED: Record<Theme, readonly (readonly [string, string, string])[]> = {
  light: [
    ['#14233B', '#14233B', '#14233B'],
    ['#14233B', '#14233B', '#FFFFFF'],
    ['#14233B', '#FFFFFF', '#FFFFFF'],
  ],
  dark: [
    ['#FFFFFF', '#FFFFFF', '#0A111B'],
    ['#FFFFFF', '#FFFFFF', '#0A111B'],
    ['#0A111B', '#0A111B', '#0A111B'],
  ],
}
