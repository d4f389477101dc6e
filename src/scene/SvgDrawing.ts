import { h, type FunctionalComponent, type VNode } from 'vue'
import type { SvgNode } from '@/domain/svg'

/** Shows a drawing as it is: the very tree that a file is written from. Texts are only ever texts. */
export const SvgDrawing: FunctionalComponent<{ drawing: SvgNode }> = ({ drawing }) => node(drawing)
SvgDrawing.props = ['drawing']

function node({ name, attributes, children }: SvgNode): VNode {
  return h(
    name,
    { ...attributes },
    children.map((child) => (typeof child === 'string' ? child : node(child))),
  )
}
