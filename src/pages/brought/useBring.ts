import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { kindOf } from '@/analysis/brought/headingSaid'
import type { Merge, PlaceGuess, ReadFigures, TableProblem, TableSurvey } from '@/domain/broughtTable'
import {
  apartTerritories,
  communes as communesFile,
  formerCommunes,
  territories as territoriesFile,
} from '@/load/artefacts'
import type { MatchContext, MatchTold } from '@/load/broughtMessages'
import { readBrought, type BroughtReading } from '@/load/broughtReader'
import { APART_LEVELS, COMMUNE_LEVEL, FIRST_LEVELS } from '@/schema/level'
import { useArtefacts } from '@/stores/artefacts'
import { useTerritories } from '../shared/useTerritories'

const CONTEXT_FILES = [
  communesFile,
  formerCommunes,
  territoriesFile,
  ...APART_LEVELS.map((level) => apartTerritories(level)),
]

/** A file on its way to be an indicator: what was read of it, what the person corrected, and where its lines lead. */
export function useBring() {
  const artefacts = useArtefacts()
  const territories = useTerritories()

  const name = ref('')
  const state = ref<'none' | 'reading' | 'read' | 'refused'>('none')
  /** How much of the file has been read; null where that cannot be known, or not yet. */
  const percent = ref<number | null>(null)
  const problem = shallowRef<TableProblem | null>(null)
  const survey = shallowRef<TableSurvey | null>(null)
  const place = shallowRef<PlaceGuess | null>(null)
  const column = ref<number | null>(null)
  const matching = shallowRef<MatchTold | null>(null)
  const figures = shallowRef<ReadFigures | null>(null)
  const corrections = shallowRef<ReadonlyMap<string, string>>(new Map())
  const parts = ref<Exclude<Merge, 'first'>>('sum')
  const twice = ref<Merge>('first')
  /** The column that weighs the figures in means of wider levels. */
  const weight = ref<number | null>(null)
  const decimal = ref<',' | '.'>(',')
  let reading: BroughtReading | undefined
  onScopeDispose(() => reading?.close())

  function context(): MatchContext | undefined {
    const communes = artefacts.value(communesFile)
    const former = artefacts.value(formerCommunes)
    const table = territories.table.value
    if (!communes || !former || !table) return undefined
    const tables: MatchContext['tables'] = {}
    for (const level of [...FIRST_LEVELS, ...APART_LEVELS.filter((known) => known !== COMMUNE_LEVEL)]) {
      const found = table[level]
      if (found) tables[level] = { code: found.code, name: found.name }
    }
    return { communes, former, tables }
  }

  async function take(file: File) {
    const known = context()
    if (!known) return
    stop()
    name.value = file.name
    state.value = 'reading'
    const own = (reading = readBrought())
    const answer = await own.open(file, known, (read) => (percent.value = read))
    if (own === reading) hear(answer)
  }
  function hear(
    answer: { kind: 'refused'; problem: TableProblem } | { kind: 'survey'; survey: TableSurvey },
  ) {
    if (answer.kind === 'refused') return refuse(answer.problem)
    const found = answer.survey
    survey.value = found
    place.value = found.place
    column.value = found.figures[0] ?? null
    state.value = 'read'
  }
  /** Whatever was asked, the file is given up, and that is said. */
  function refuse(found: TableProblem) {
    stop()
    problem.value = found
    state.value = 'refused'
  }
  function stop() {
    reading?.close()
    reading = undefined
    state.value = 'none'
    percent.value = null
    for (const part of [problem, survey, place, matching, figures]) part.value = null
    column.value = weight.value = null
  }
  async function chooseSheet(sheet: number) {
    const own = reading
    if (!own) return
    state.value = 'reading'
    percent.value = null
    const answer = await own.ask({ kind: 'sheet', sheet }, (read) => (percent.value = read))
    if (own === reading) hear(answer)
  }

  const guess = computed(() => (column.value === null ? undefined : survey.value?.columns[column.value]))
  watch(guess, (found) => {
    decimal.value = found?.decimal ?? ','
    // A number adds up; a rate does not.
    parts.value = kindOf(found) === 'count' ? 'sum' : 'mean'
  })
  // A territory of another level is no answer any more.
  watch(place, () => (corrections.value = new Map()))
  watch([survey, place, corrections], async ([file, asked, told], [before, askedBefore]) => {
    const own = reading
    // The report stays while one of its lines is corrected: the person is in it.
    if (file !== before || asked !== askedBefore) matching.value = figures.value = null
    if (!own || !asked) return
    const answer = await own.ask({ kind: 'match', place: asked, corrections: [...told] })
    if (own !== reading || asked !== place.value || told !== corrections.value) return
    if (answer.kind === 'refused') refuse(answer.problem)
    else matching.value = answer.matching
  })
  watch([matching, column, decimal, parts, twice, weight], async () => {
    const own = reading
    const at = column.value
    if (!own || !matching.value || at === null) {
      figures.value = null
      return
    }
    const rules = { decimal: decimal.value, parts: parts.value, twice: twice.value }
    const other = weight.value
    const by =
      other === null ? null : { column: other, decimal: survey.value?.columns[other]?.decimal ?? ',' }
    const answer = await own.ask({ kind: 'figures', column: at, weight: by, ...rules })
    if (own !== reading || at !== column.value || other !== weight.value) return
    if (answer.kind === 'refused') refuse(answer.problem)
    else figures.value = answer.figures
  })
  /** Lines of a text are those of this territory; of none, as read, with ''. */
  function correct(text: string, code: string) {
    const others = [...corrections.value].filter(([known]) => known !== text)
    corrections.value = new Map(code ? [...others, [text, code]] : others)
  }

  /** Today's territories of the level that have no figure. */
  const absent = computed(() => {
    const level = place.value?.level
    const codes = (level && territories.table.value?.[level]?.code) ?? []
    const had = new Set(figures.value?.codes)
    return { total: codes.length, codes: figures.value ? codes.filter((code) => !had.has(code)) : [] }
  })
  const nameOf = (code: string) => {
    const level = place.value?.level
    return level ? territories.nameOf({ level, code }) : code
  }
  const placeOf = (code: string) => {
    const level = place.value?.level
    return level ? territories.placeOf({ level, code }) : ''
  }
  return {
    ...{ CONTEXT_FILES, name, state, percent, problem, survey, place, column, guess, decimal },
    ...{ matching, figures, corrections, parts, twice, weight, absent },
    ...{ take, stop, chooseSheet, correct, nameOf, placeOf },
  }
}

export type BringModel = ReturnType<typeof useBring>
