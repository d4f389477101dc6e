import { PRINT_FONT } from '@/catalog/inks'
import { svg, type SvgNode } from '@/domain/svg'

export interface TextStyle {
  size: number
  fill: string
  weight?: number
  anchor?: 'start' | 'middle' | 'end'
  /** Colour that keeps the text apart from what it stands on, and its width, px. */
  halo?: readonly [colour: string, width: number]
}

/** One line of text in a drawing. */
export function printText(x: number, y: number, content: string, style: TextStyle): SvgNode {
  return svg(
    'text',
    {
      x,
      y,
      'font-family': PRINT_FONT,
      'font-size': style.size,
      'font-weight': style.weight ?? 430,
      fill: style.fill,
      'text-anchor': style.anchor === 'start' ? undefined : style.anchor,
      ...(style.halo && { 'paint-order': 'stroke', stroke: style.halo[0], 'stroke-width': style.halo[1] }),
    },
    [content],
  )
}

/** Share of its size that a letter takes on average, at most, in the fonts named. */
const LETTER = 0.5
const BOLD = 0.53

/** Rough width of a text, px: enough to know when to go to the next line, in any of the fonts. */
export function textWidth(content: string, size: number, weight = 430): number {
  return content.length * size * (weight > 550 ? BOLD : LETTER)
}

/** A text cut into lines of at most `width` px, at spaces that may break. */
export function wrap(content: string, width: number, size: number, weight = 430): string[] {
  const lines: string[] = []
  for (const word of content.split(' ')) {
    const longer = lines.length ? `${lines[lines.length - 1]} ${word}` : word
    if (lines.length && textWidth(longer, size, weight) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** Lines of text below one another from `y`, and where the next thing may start. */
export function printLines(
  x: number,
  y: number,
  lines: readonly string[],
  leading: number,
  style: TextStyle,
): { nodes: SvgNode[]; bottom: number } {
  return {
    nodes: lines.map((line, k) => printText(x, y + k * leading, line, style)),
    bottom: y + lines.length * leading,
  }
}
