export type Theme = 'light' | 'dark'
export type PaletteName = 'need' | 'response' | 'neutral'
export type Colours = readonly [string, string, string, string, string]

/**
 * Five colours per palette, from the end that must stand out to the one that may recede into the ground.
 * `need` (warm) says what is lacking, `response` (blue) what is there, `neutral` what is neither good nor bad.
 * In the dark theme lightness flips, so that the first colour always contrasts most with the ground.
 */
export const PALETTES: Record<Theme, Record<PaletteName, Colours>> = {
  light: {
    need: ['#5F1020', '#BE3D26', '#F2BC95', '#F4DEC8', '#F2F1EA'],
    response: ['#0C3B66', '#2F7199', '#72A6C1', '#B4D2DA', '#EEF1EC'],
    neutral: ['#2F3A5C', '#626C8C', '#9AA1B4', '#CCCFD6', '#F0EFEA'],
  },
  dark: {
    need: ['#FFE2B0', '#F2964F', '#6E4636', '#4A393A', '#2F343E'],
    response: ['#CFEAFB', '#7DB9DE', '#3F6F8F', '#30485A', '#28323D'],
    neutral: ['#E6E7EE', '#A7AEC4', '#646D86', '#444C5F', '#2D3441'],
  },
}

/** Six colours from far below to far above the national value, which is always a class limit. ColorBrewer-like, ΔE ≥ 14. */
export const DIVERGING: Record<Theme, readonly string[]> = {
  light: ['#8A1F22', '#CF5F3C', '#F0B995', '#B4D2DA', '#5B9DB4', '#1D5F80'],
  dark: ['#FFD9A8', '#E58A55', '#7A4A38', '#36546A', '#5E9DBF', '#C6E6FA'],
}

/**
 * Classes that have a name, in their order: hues that are not a scale, told apart by those who see few of them, and in grey.
 */
export const NAMED_CLASSES: Record<Theme, Colours> = {
  light: ['#F0EFEA', '#B94A6A', '#EDBE45', '#5FA0C4', '#123A66'],
  dark: ['#2D3441', '#A65A94', '#6F5A1E', '#6FB4DA', '#E3F3FC'],
}

/** Ground colours of the map, by theme. `hatch` draws what is missing. */
export const GROUND: Record<
  Theme,
  {
    sea: string
    paper: string
    ink: string
    coast: string
    hatch: string
    symbol: string
    halo: string
    casing: string
    /** What the person draws or points at. */
    accent: string
  }
> = {
  light: {
    sea: '#D8E1E5',
    paper: '#FCFBF7',
    ink: '#14233B',
    coast: '#5B6778',
    hatch: '#767E8A',
    symbol: '#0C2A55',
    halo: '#FFFFFF',
    casing: '#FFFFFF',
    accent: '#0B5A8C',
  },
  dark: {
    sea: '#0A111B',
    paper: '#131C29',
    ink: '#EEEBE3',
    coast: '#8B97A8',
    hatch: '#949EAD',
    symbol: '#BFE3FA',
    halo: '#0A111B',
    casing: '#0A111B',
    accent: '#86C5EE',
  },
}
