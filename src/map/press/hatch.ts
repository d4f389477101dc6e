import { svg, type SvgNode } from '@/domain/svg'
import { levelMap, type MapLevel } from '@/schema/level'

/** px between the lines of the hatch of a level. */
export const hatchStep = (level: MapLevel) => (levelMap(level).hatch === 'wide' ? 8 : 5)

/** 45° lines, `size` apart, in the unit of what they fill: absence is never a flat colour. */
export function hatchPattern(
  id: string,
  { paper, hatch }: { paper: string; hatch: string },
  size: number,
  width: number,
): SvgNode {
  return svg(
    'pattern',
    { id, width: size, height: size, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    [
      svg('rect', { width: size, height: size, fill: paper }),
      svg('path', { d: `M0 0V${size}`, stroke: hatch, 'stroke-width': width }),
    ],
  )
}
