/** A drawing as a tree: the same one is shown on screen, printed by the press kit and made at build time. */
export interface SvgNode {
  name: string
  attributes: Readonly<Record<string, string | number>>
  children: readonly (SvgNode | string)[]
}

/** A node of a drawing. Attributes that are `undefined` are left out. */
export function svg(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  children: readonly (SvgNode | string)[] = [],
): SvgNode {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined)
  return { name, attributes: Object.fromEntries(given) as SvgNode['attributes'], children }
}

/** A drawing and its size, px: it goes on the page or on a plate, as it is. */
export interface Scene {
  node: SvgNode
  width: number
  height: number
}

/** A scene as a picture of its own; `label` says what it shows. */
export function onPage({ node, width, height }: Scene, label: string): SvgNode {
  const size = { width, height, viewBox: `0 0 ${width} ${height}` }
  return svg('svg', { ...size, role: 'img', 'aria-label': label }, [node])
}

/** The drawing as text. Everything that comes from data is escaped; numbers keep two decimals. */
export function renderSvg(node: SvgNode): string {
  const attributes = Object.entries(node.attributes).map(
    ([name, value]) => ` ${name}="${escapeXml(typeof value === 'number' ? String(short(value)) : value)}"`,
  )
  const open = `<${node.name}${attributes.join('')}`
  if (node.children.length === 0) return `${open}/>`
  const inside = node.children.map((child) =>
    typeof child === 'string' ? escapeXml(child) : renderSvg(child),
  )
  return `${open}>${inside.join('')}</${node.name}>`
}

/** Text that may stand in XML and HTML, between tags as well as in an attribute between double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
}

const short = (value: number) => Math.round(value * 100) / 100
