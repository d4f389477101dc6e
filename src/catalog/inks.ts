import type { SvgNode } from '@/domain/svg'
import { GROUND, type Theme } from './palettes'

const NAMES = [
  'ink',
  'ink2',
  'ink3',
  'paper',
  'paper2',
  'rule',
  'control',
  'accent',
  'alert',
  'above',
] as const
type Inks = Record<(typeof NAMES)[number], string>

/** Colours of texts and rules in drawings that leave the page, as in `styles/tokens.css`. All text is AA on paper. */
export const INKS: Record<Theme, Inks> = {
  light: {
    ink: '#14233B',
    ink2: '#435066',
    ink3: '#586376',
    paper: '#FCFBF7',
    paper2: '#F3F1EA',
    rule: '#D8D5CB',
    control: '#757C87',
    accent: '#0B5A8C',
    alert: '#BE3D26',
    above: '#2C6E8C',
  },
  dark: {
    ink: '#EEEBE3',
    ink2: '#B9C0CB',
    ink3: '#949EAD',
    paper: '#131C29',
    paper2: '#1B2635',
    rule: '#2B3749',
    control: '#748195',
    accent: '#86C5EE',
    alert: '#F2964F',
    above: '#7DB9DE',
  },
}

const GROUND_NAMES = ['sea', 'coast', 'hatch', 'symbol', 'halo'] as const

/** The same inks by name: a scene is drawn with these, so that the page's theme colours it and `inTheme` a file. */
export const TOKENS = Object.fromEntries(
  [...NAMES, ...GROUND_NAMES].map((name) => [name, `var(--${name})`]),
) as Inks & Record<(typeof GROUND_NAMES)[number], string>

/** A drawing in the colours of a theme: what a file needs, where no style sheet names them. */
export function inTheme(node: SvgNode, theme: Theme): SvgNode {
  const inks: Record<string, string> = { ...GROUND[theme], ...INKS[theme] }
  const coloured = Object.entries(node.attributes).map(([name, value]) => {
    const ink = typeof value === 'string' ? /^var\(--(\w+)\)$/.exec(value)?.[1] : undefined
    return [name, ink === undefined ? value : (inks[ink] ?? value)]
  })
  return {
    name: node.name,
    attributes: Object.fromEntries(coloured) as SvgNode['attributes'],
    children: node.children.map((child) => (typeof child === 'string' ? child : inTheme(child, theme))),
  }
}

/** The product's font where it is installed, then what every system has. No quotes: it stands in attributes. */
export const PRINT_FONT =
  'Archivo Variable, Archivo, Helvetica Neue, Helvetica, Arial, Liberation Sans, sans-serif'
