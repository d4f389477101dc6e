import { INKS } from '@/catalog/inks'
import type { Theme } from '@/catalog/palettes'
import { printLines, wrap } from '@/catalog/press/printText'
import { svg, type SvgNode } from '@/domain/svg'

/** A chart ready to print: its title says what it shows, its foot where it comes from. */
export interface ChartPlate {
  title: string
  subtitle: string
  description: string
  notes: readonly string[]
  source: string
  body: SvgNode
  width: number
  height: number
  theme: Theme
}

const MARGIN = 28

/** Title, chart, notes and source as one drawing of `width` + margins. Pure. */
export function chartPlate(plate: ChartPlate): SvgNode {
  const { ink, ink2, paper } = INKS[plate.theme]
  const { width } = plate
  const title = printLines(MARGIN, 46, wrap(plate.title, width, 26, 660), 31, {
    size: 26,
    weight: 660,
    fill: ink,
  })
  const subtitle = printLines(MARGIN, title.bottom, wrap(plate.subtitle, width, 15), 21, {
    size: 15,
    fill: ink2,
  })
  const bodyY = subtitle.bottom + 12
  const notes = printLines(
    MARGIN,
    bodyY + plate.height + 26,
    plate.notes.flatMap((note) => wrap(note, width, 13)),
    18,
    { size: 13, fill: ink },
  )
  const source = printLines(MARGIN, notes.bottom + 10, wrap(plate.source, width, 13), 18, {
    size: 13,
    fill: ink2,
  })
  const total = { width: width + 2 * MARGIN, height: Math.ceil(source.bottom + 8) }
  return svg(
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
      svg('g', { transform: `translate(${MARGIN} ${bodyY})` }, [plate.body]),
      ...notes.nodes,
      ...source.nodes,
    ],
  )
}
