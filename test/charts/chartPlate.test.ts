// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { chartPlate } from '@/charts/chartPlate'
import { drawDotPlot } from '@/charts/drawDotPlot'
import { renderSvg } from '@/domain/svg'

it('a printed chart is well-formed and says its title, its notes and its source', () => {
  const dots = [
    {
      id: 'a',
      label: 'Île-de-France',
      share: 49,
      interval: null,
      words: 'incertitude inconnue',
      side: 'region' as const,
    },
    {
      id: 'b',
      label: 'Normandie',
      share: 37,
      interval: { low: 30, high: 44 },
      words: 'de 30 à 44 %',
      side: 'region' as const,
    },
  ]
  const scene = drawDotPlot(dots, 44, 800)
  const text = renderSvg(
    chartPlate({
      ...{ title: 'Un titre & <plus>', subtitle: 'Sous-titre', description: 'Description', scene },
      ...{ notes: ['Une note.'], source: 'Source : Cnom.', theme: 'light' },
    }),
  )
  const document = new DOMParser().parseFromString(text, 'image/svg+xml')
  expect(document.querySelector('parsererror')).toBeNull()
  const texts = [...document.querySelectorAll('text')].map((item) => item.textContent)
  for (const content of ['Un titre & <plus>', 'Une note.', 'Source : Cnom.', 'incertitude inconnue'])
    expect(texts).toContain(content)
  const [hollow, full] = document.querySelectorAll('circle')
  expect(hollow?.getAttribute('fill')).toBe('#FCFBF7')
  expect(full?.getAttribute('fill')).not.toBe('#FCFBF7')
})
