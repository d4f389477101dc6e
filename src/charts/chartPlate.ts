import { inTheme, TOKENS } from '@/catalog/inks'
import type { Theme } from '@/catalog/palettes'
import { printLines, wrap } from '@/catalog/press/printText'
import { svg, type Scene, type SvgNode } from '@/domain/svg'

/** A chart ready to print: its title says what it shows, its foot where it comes from. */
export interface ChartPlate {
  title: string
  subtitle?: string
  description: string
  notes: readonly string[]
  source: string
  /** The very drawing of the page. */
  scene: Scene
  theme: Theme
}

const MARGIN = 28
/** Under this width a title would take more room than the chart. */
const NARROW = 600

/** Title, chart, notes and source as one drawing of the chart's width + margins, in a theme's colours. Pure. */
export function chartPlate(plate: ChartPlate): SvgNode {
  const { ink, ink2, paper } = TOKENS
  const { width, height, node } = plate.scene
  const size = width < NARROW ? 18 : 26
  const lines = (
    text: string,
    y: number,
    leading: number,
    style: { size: number; weight?: number; fill: string },
  ) => printLines(MARGIN, y, text ? wrap(text, width, style.size, style.weight) : [], leading, style)
  const title = lines(plate.title, 20 + size, size + 5, { size, weight: 660, fill: ink })
  const subtitle = lines(plate.subtitle ?? '', title.bottom, 21, { size: 15, fill: ink2 })
  const top = subtitle.bottom + 12
  const notes = printLines(
    MARGIN,
    top + height + 26,
    plate.notes.flatMap((note) => wrap(note, width, 13)),
    18,
    { size: 13, fill: ink },
  )
  const source = lines(plate.source, notes.bottom + (plate.notes.length ? 10 : 0), 18, {
    size: 13,
    fill: ink2,
  })
  const total = { width: width + 2 * MARGIN, height: Math.ceil(source.bottom + 8) }
  const whole = svg(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${total.width} ${total.height}`,
      ...total,
      role: 'img',
      'aria-labelledby': 'press-title press-desc',
    },
    [
      svg('title', { id: 'press-title' }, [plate.title]),
      svg('desc', { id: 'press-desc' }, [plate.description]),
      svg('rect', { ...total, fill: paper }),
      ...title.nodes,
      ...subtitle.nodes,
      svg('g', { transform: `translate(${MARGIN} ${top})` }, [node]),
      ...notes.nodes,
      ...source.nodes,
    ],
  )
  return inTheme(whole, plate.theme)
}
