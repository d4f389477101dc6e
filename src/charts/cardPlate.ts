import { INKS } from '@/catalog/inks'
import type { Theme } from '@/catalog/palettes'
import { printLines, printText, textWidth, wrap } from '@/catalog/press/printText'
import { svg, type Scene, type SvgNode } from '@/domain/svg'

/** The picture that stands for a page where its address is pasted: what other sites show has this size, px. */
export const CARD = { width: 1200, height: 630 } as const

export interface CardPlate {
  /** What kind of territory, and where it lies. */
  kind: string
  name: string
  /** What the figure is, before it. */
  what: string
  figure: string
  unit: string
  compared: string
  legend: readonly { colour: string; label: string }[]
  /** Beside the classes: how what has no value is filled, and what that is called. */
  missing: { colour: string; label: string }
  source: string
  product: string
  /** Fills the right of the card, from edge to edge. */
  map: Scene
  theme: Theme
}

const LEFT = 48
const TEXT = 496
/** px from the left at which the map begins; it ends with the card. */
export const CARD_MAP = { x: LEFT + TEXT + 24, width: CARD.width - LEFT - TEXT - 24, height: CARD.height }
const NAME_SIZES = [68, 56, 46, 38, 32] as const
const NAME_LINES = 3
/** Letters of names are wider than those of texts, capitals and hyphens among them. */
const WIDE = 1.12
const KEY = { swatch: 22, gap: 6, size: 15 } as const

/** Name, figure, source and map as one drawing. Pure. */
export function cardPlate(plate: CardPlate): SvgNode {
  const { ink, ink2, accent, paper, rule } = INKS[plate.theme]
  const lines = (
    text: string,
    y: number,
    leading: number,
    style: { size: number; weight?: number; fill: string },
  ) => printLines(LEFT, y, text ? wrap(text, TEXT, style.size, style.weight) : [], leading, style)
  const { size, text } = fitted(plate.name)
  const kind = lines(plate.kind, 62, 28, { size: 22, weight: 560, fill: ink2 })
  const name = printLines(LEFT, kind.bottom + size * 0.66, text, size * 1.06, {
    size,
    weight: 700,
    fill: ink,
  })
  const top = Math.max(name.bottom - size * 0.4 + 26, 236)
  const what = lines(plate.what, top, 26, { size: 21, weight: 620, fill: ink })
  const big = plate.figure.length > 6 ? 48 : 84
  const figure = lines(plate.figure, what.bottom + big * 0.64, big * 1.05, {
    size: big,
    weight: 700,
    fill: accent,
  })
  // Below what hangs from the figure's last line: words have letters that do.
  const unit = lines(plate.unit, figure.bottom - big * 0.85 + 19, 23, { size: 18, fill: ink2 })
  const compared = lines(plate.compared, unit.bottom + 6, 24, { size: 20, weight: 620, fill: ink })
  const source = wrap(plate.source, TEXT, 15)
  const foot = CARD.height - 30 - (source.length - 1) * 19
  return svg(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${CARD.width} ${CARD.height}`, ...CARD },
    [
      svg('g', { transform: `translate(${CARD_MAP.x} 0)` }, [plate.map.node]),
      // Over what the map draws beyond its edge.
      svg('rect', { width: CARD_MAP.x, height: CARD.height, fill: paper }),
      svg('rect', { x: CARD_MAP.x, y: 0, width: 1, height: CARD.height, fill: rule }),
      svg('rect', { x: 0, y: 0, width: 10, height: CARD.height, fill: accent }),
      ...[kind, name, what, figure, unit, compared].flatMap(({ nodes }) => nodes),
      ...legend(plate, foot - 62),
      printText(LEFT, foot - 24, plate.product, { size: 18, weight: 700, fill: ink }),
      ...printLines(LEFT, foot, source, 19, { size: 15, fill: ink2 }).nodes,
    ],
  )
}

/** The name as large as three lines allow. */
function fitted(name: string): { size: number; text: string[] } {
  const tries = NAME_SIZES.map((size) => ({ size, text: wrap(name, TEXT / WIDE, size, 700) }))
  const fits = ({ size, text }: { size: number; text: string[] }) =>
    text.length <= NAME_LINES &&
    size * text.length <= 150 &&
    text.every((line) => textWidth(line, size, 700) * WIDE <= TEXT)
  return tries.find(fits) ?? { size: 32, text: wrap(name, TEXT / WIDE, 32, 700).slice(0, NAME_LINES) }
}

function legend({ legend, missing, theme }: CardPlate, y: number): SvgNode[] {
  const { ink2, control } = INKS[theme]
  const [first] = legend
  const last = legend.at(-1)
  if (!first || !last) return []
  const [start, end] = [first.label, last.label]
  const from = LEFT + textWidth(start, KEY.size) + KEY.gap
  const to = from + legend.length * KEY.swatch
  const apart = to + KEY.gap + textWidth(end, KEY.size) + KEY.swatch
  const style = { size: KEY.size, fill: ink2 } as const
  const swatch = (x: number, fill: string) =>
    svg('rect', {
      ...{ x, y: y - 13, width: KEY.swatch, height: 16, fill },
      ...{ stroke: control, 'stroke-width': 0.6 },
    })
  return [
    printText(LEFT, y, start, style),
    ...legend.map(({ colour }, k) => swatch(from + k * KEY.swatch, colour)),
    printText(to + KEY.gap, y, end, style),
    swatch(apart, missing.colour),
    printText(apart + KEY.swatch + KEY.gap, y, missing.label, style),
  ]
}
