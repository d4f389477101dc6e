import { effectScope, ref, shallowRef } from 'vue'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { PerimeterSurvey } from '@/analysis/perimeter/surveyPerimeter'
import { tools } from '@/i18n/tools'
import { readPerimeter } from '@/load/perimeterReader'
import type { MapModel } from '@/pages/map/useMapModel'
import { usePerimeter } from '@/pages/map/tools/usePerimeter'
import { square } from '../../../support/shapes'

vi.mock('@/load/perimeterReader')

const file = new File(['x'], 'zone.geojson')
const survey = (more: Partial<PerimeterSurvey>): PerimeterSurvey => ({
  ...{ format: 'geojson', count: 0, choices: [], declared: null, guesses: null, aside: [] },
  ...more,
})
const objects = (count: number) => ({
  count,
  choices: Array.from({ length: count }, (_, id) => ({
    id,
    name: `objet ${id}`,
    attributes: [['nom', `objet ${id}`]] as const,
  })),
})
const notes = { polygons: 1, empty: 0, others: [], closed: 0, holes: 0, crossings: 0, projections: [] }
const outline = { shape: [[square(3, 45, 1)]], notes }
const shape = vi.fn(() => Promise.resolve(outline))
const close = vi.fn()
const keep = vi.fn(() => true)
const message = ref('')

function reading(found: PerimeterSurvey) {
  vi.mocked(readPerimeter).mockReturnValue({ survey: Promise.resolve(found), shape, close })
  const model = { stage: shallowRef(null) } as unknown as MapModel
  const perimeter = effectScope().run(() => usePerimeter(model, message, keep))
  if (!perimeter) throw new Error('no scope')
  perimeter.read([file])
  return perimeter
}

beforeEach(() => {
  vi.clearAllMocks()
  message.value = ''
})

describe('a perimeter read from a file', () => {
  it('is refused where the file holds no object', async () => {
    const perimeter = reading(survey({}))
    expect(message.value).toContain('Lecture')
    await vi.waitFor(() => expect(message.value).toContain('Il ne contient aucun polygone.'))
    expect(perimeter.reading.value).toBeNull()
    expect(close).toHaveBeenCalledOnce()
  })

  it('is no longer said to be read once its many objects are offered', async () => {
    const perimeter = reading(survey(objects(60)))
    await vi.waitFor(() => expect(perimeter.question.value).not.toBeNull())
    expect(message.value).toBe('')
    expect(shape).not.toHaveBeenCalled()
  })

  it('names the files that were left aside, while it is chosen and once it is the zone', async () => {
    const perimeter = reading(survey({ ...objects(2), aside: ['b.geojson'] }))
    const said = tools.perimeter.leftAside(['b.geojson'])
    expect(said).toContain('b.geojson')
    await vi.waitFor(() => expect(perimeter.considered.value).not.toBeNull())
    expect(message.value).toBe(said)
    perimeter.choose([1], null)
    await vi.waitFor(() => expect(perimeter.considered.value).not.toBeNull())
    perimeter.accept()
    expect(keep).toHaveBeenCalledWith(outline.shape, 'objet 1', expect.arrayContaining([said]))
  })
})
