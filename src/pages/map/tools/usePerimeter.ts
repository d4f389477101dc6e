import { tryOnScopeDispose } from '@vueuse/core'
import { nextTick, ref, shallowRef, type Ref } from 'vue'
import type { PerimeterNotes } from '@/analysis/perimeter/perimeterShape'
import type { PerimeterSurvey } from '@/analysis/perimeter/surveyPerimeter'
import { boxOfShape } from '@/analysis/zone/insideShape'
import type { PerimeterFormat } from '@/domain/perimeter'
import type { Shape } from '@/domain/zone'
import { tools as texts } from '@/i18n/tools'
import type { PerimeterProblem } from '@/load/perimeterMessages'
import { readPerimeter, type PerimeterReading } from '@/load/perimeterReader'
import { zoneName } from '@/stores/address/values'
import type { MapModel } from '../useMapModel'
import { notesSaid, whyRefused } from './perimeterSaid'

/** Larger files are refused before they are read, bytes. */
const LARGEST = 50_000_000
/** Up to how many objects are all taken from the start. */
const FEW = 50

type Keep = (shape: Shape, name: string, told: readonly string[]) => boolean

/** A perimeter read from files: the reading, what it asks of the person, and the outline being considered. */
export function usePerimeter(model: MapModel, message: Ref<string>, keep: Keep) {
  const reading = shallowRef<PerimeterReading | null>(null)
  /** What the file asks: which of its objects, under which projection. */
  const question = shallowRef<PerimeterSurvey | null>(null)
  const chosen = shallowRef<readonly number[]>([])
  const epsg = ref<number | null>(null)
  const considered = shallowRef<Shape | null>(null)
  let name = ''
  /** What the file was recognised as; null until it is. */
  let recognised: PerimeterFormat | null = null
  let notes: PerimeterNotes | null = null
  /** What is said of the other files that came with the one being read. */
  let aside = ''
  /** Answers to a choice since changed are not heard. */
  let turn = 0

  function abandon() {
    turn++
    reading.value?.close()
    reading.value = question.value = considered.value = notes = null
  }
  tryOnScopeDispose(abandon)

  function refuse(problem: PerimeterProblem) {
    message.value = `${texts.zone.fileRefused(name)} ${whyRefused(problem, recognised)}`
  }

  async function read(files: readonly File[]) {
    abandon()
    const [first] = files
    if (!first) return
    name = first.name
    recognised = null
    const size = files.reduce((sum, file) => sum + file.size, 0)
    if (size > LARGEST) {
      message.value = texts.perimeter.tooBig(name)
      return
    }
    message.value = texts.zone.reading(name)
    const own = turn
    const started = (reading.value = readPerimeter(files))
    const survey = await started.survey
    if (own !== turn) return
    if ('problem' in survey) {
      abandon()
      return refuse(survey.problem)
    }
    const { choices, guesses, count } = survey
    recognised = survey.format
    if (count === 0) {
      abandon()
      return refuse({ kind: 'no-area', kinds: [] })
    }
    aside = survey.aside.length > 0 ? texts.perimeter.leftAside(survey.aside) : ''
    const named = choices.some(({ attributes }) => attributes.length > 0)
    epsg.value = guesses?.[0]?.epsg ?? null
    const asks = (choices.length > 1 && named) || epsg.value !== null
    chosen.value = asks
      ? choices.slice(0, choices.length > FEW ? 0 : FEW).map(({ id }) => id)
      : Array.from({ length: count }, (_, id) => id)
    if (asks) question.value = survey
    const shape = await consider()
    if (shape && !asks) accept(survey.format, choices.length === 1 ? (choices[0]?.name ?? '') : '')
  }

  /** Shows the outline of what is chosen; says why there is none. */
  async function consider(): Promise<Shape | null> {
    const own = ++turn
    considered.value = null
    if (!reading.value) return null
    if (chosen.value.length === 0) {
      message.value = aside
      return null
    }
    const found = await reading.value.shape(chosen.value, epsg.value)
    if (own !== turn) return null
    if ('problem' in found) {
      if (!question.value || found.problem.kind === 'broken' || found.problem.kind === 'too-slow') abandon()
      refuse(found.problem)
      return null
    }
    message.value = aside
    notes = found.notes
    considered.value = found.shape
    const [west, south, east, north] = boxOfShape(found.shape)
    void nextTick(() => model.stage.value?.show([west, south, east, north], 11))
    return found.shape
  }

  /** Makes the considered outline the zone, under the name of its only object, or of its file. */
  function accept(format: PerimeterFormat, object: string) {
    const shape = considered.value
    if (!shape || !notes) return
    const told = [...notesSaid(format, notes), aside]
    const file = name
    abandon()
    keep(shape, zoneName(object) || zoneName(file), told)
  }

  return {
    ...{ reading, question, chosen, epsg, considered, abandon },
    read: (files: readonly File[]) => void read(files),
    choose(ids: readonly number[], projection: number | null) {
      chosen.value = ids
      epsg.value = projection
      void consider()
    },
    accept() {
      const asked = question.value
      if (!asked) return
      const [id, ...others] = chosen.value
      const only = others.length === 0 ? asked.choices.find((choice) => choice.id === id) : undefined
      accept(asked.format, only?.name ?? '')
    },
  }
}
