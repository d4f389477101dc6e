import type { Position } from 'geojson'

/**
 * SVG path of lines whose coordinates are whole numbers, as short as can be: relative, with no needless separator.
 * A closed line drops its last point, which `z` gives back. Lines of fewer than two points are left out.
 */
export function pathText(lines: readonly (readonly Position[])[], closed: boolean): string {
  return lines.map((line) => oneLine(line, closed)).join('')
}

function oneLine(line: readonly Position[], closed: boolean): string {
  const points = closed ? line.slice(0, -1) : line
  const [[x0 = 0, y0 = 0] = [], ...rest] = points
  if (rest.length === 0) return ''
  let text = `M${x0}${joined(y0)}l`
  let [x, y] = [x0, y0]
  rest.forEach(([toX = 0, toY = 0], k) => {
    text += (k === 0 ? String(toX - x) : joined(toX - x)) + joined(toY - y)
    x = toX
    y = toY
  })
  return closed ? `${text}z` : text
}

/** A minus sign separates as well as a space. */
const joined = (n: number) => (n < 0 ? String(n) : ` ${n}`)
