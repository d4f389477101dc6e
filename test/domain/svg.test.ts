import { expect, it } from 'vitest'
import { renderSvg, svg } from '@/domain/svg'

it('a drawing is written with its texts escaped and its numbers short', () => {
  const drawing = svg('g', { fill: '"<&', x: 1 / 3, y: undefined }, [
    svg('title', {}, ["L'Île <script> & co"]),
  ])
  expect(renderSvg(drawing)).toBe(
    '<g fill="&quot;&lt;&amp;" x="0.33"><title>L&#39;Île &lt;script&gt; &amp; co</title></g>',
  )
})
