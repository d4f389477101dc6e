import { svg, type SvgNode } from '@/domain/svg'

/** An element of a drawing as a tree that can be written anywhere; whitespace between elements is not part of it. */
export function svgNode(element: Element): SvgNode {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))
  const children =
    element.children.length > 0 ? [...element.children].map(svgNode) : [element.textContent].filter(Boolean)
  return svg(element.tagName, attributes, children)
}
