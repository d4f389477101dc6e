import type { Theme } from './palettes'

/** Colours of texts and rules in drawings that leave the page, as in `styles/tokens.css`. All text is AA on paper. */
export const INKS: Record<
  Theme,
  { ink: string; ink2: string; paper: string; paper2: string; rule: string; control: string; accent: string }
> = {
  light: {
    ink: '#14233B',
    ink2: '#435066',
    paper: '#FCFBF7',
    paper2: '#F3F1EA',
    rule: '#D8D5CB',
    control: '#757C87',
    accent: '#0B5A8C',
  },
  dark: {
    ink: '#EEEBE3',
    ink2: '#B9C0CB',
    paper: '#131C29',
    paper2: '#1B2635',
    rule: '#2B3749',
    control: '#748195',
    accent: '#86C5EE',
  },
}

/** The product's font where it is installed, then what every system has. No quotes: it stands in attributes. */
export const PRINT_FONT =
  'Archivo Variable, Archivo, Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif'
