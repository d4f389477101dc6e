// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest'
import { svg, type SvgNode } from '@/domain/svg'
import { drawNode } from '@/scene/drawPng'

/** A pen that writes down what it is asked, with the colours it then holds; saved colours come back as on a canvas. */
function pen() {
  const asked: string[] = []
  const kept: object[] = []
  const held = { fillStyle: '', strokeStyle: '', lineWidth: 1, font: '', textAlign: '', globalAlpha: 1 }
  const canvas = Object.assign(held, {
    save: () => kept.push({ ...held }),
    restore: () => Object.assign(held, kept.pop()),
    translate: (x: number, y: number) => asked.push(`translate ${x} ${y}`),
    scale: (x: number, y: number) => asked.push(`scale ${x} ${y}`),
    rotate: () => asked.push('rotate'),
    setLineDash: (dashes: number[]) => dashes.length && asked.push(`dash ${dashes.join(' ')}`),
    fill: () => asked.push(`fill ${held.fillStyle}`),
    stroke: () => asked.push(`stroke ${held.strokeStyle} ${held.lineWidth}`),
    fillText: (text: string) => asked.push(`text ${text} ${held.fillStyle} ${held.font} ${held.textAlign}`),
    strokeText: (text: string) => asked.push(`halo ${text} ${held.strokeStyle}`),
  })
  return { canvas: canvas as unknown as CanvasRenderingContext2D, asked }
}
const drawn = (node: SvgNode) => {
  const { canvas, asked } = pen()
  drawNode(canvas, node, { fill: 'black', stroke: 'none', 'stroke-width': 1 }, new Map())
  return asked
}

beforeEach(() => vi.stubGlobal('Path2D', class {}))

it('a shape takes the colours of its group, and its own come first', () => {
  const group = svg('g', { fill: 'red', transform: 'translate(3 4)' }, [
    svg('path', { d: 'M0 0H1V1Z' }),
    svg('path', {
      d: 'M0 0H1V1Z',
      fill: 'none',
      stroke: 'blue',
      'stroke-width': 2,
      'stroke-dasharray': '2 3',
    }),
  ])
  expect(drawn(group)).toEqual(['translate 3 4', 'fill red', 'dash 2 3', 'stroke blue 2'])
})

it('a halo is drawn under its text, in the font and at the side asked', () => {
  const style = { 'font-size': 12, 'font-weight': 560, 'font-family': 'Archivo', 'text-anchor': 'end' }
  const text = svg('text', { x: 1, y: 2, fill: 'ink', stroke: 'paper', ...style }, ['Ambert'])
  expect(drawn(text)).toEqual(['halo Ambert paper', 'text Ambert ink 560 12px Archivo right'])
})

it('what is said and not shown is not drawn', () => {
  expect(drawn(svg('svg', {}, [svg('title', {}, ['Titre']), svg('defs', {}, [svg('rect')])]))).toEqual([])
})
