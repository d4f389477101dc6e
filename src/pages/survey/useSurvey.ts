import { computed } from 'vue'
import { surveyAnswers } from '@/catalog/surveyAnswers'
import { joinCredits, pressCredit, type Credit } from '@/catalog/press/pressCredit'
import {
  boundaries as boundariesFile,
  initiatives as initiativesFile,
  proposals as proposalsFile,
  sources as sourcesFile,
  survey as surveyFile,
  territories as territoriesFile,
  valuesOf,
} from '@/load/artefacts'
import { useArtefacts } from '@/stores/artefacts'
import { useTheme } from '@/stores/theme'
import { partWords } from '../shared/partWords'
import { regionMeasures, type Measure } from './regionMeasures'

const SOURCE = 'survey'

/** Everything that the survey page shows, joined from its files. */
export function useSurvey() {
  const artefacts = useArtefacts()
  const themeStore = useTheme()
  const theme = computed(() => themeStore.theme)
  const boundaries = computed(() => artefacts.value(boundariesFile))
  const initiatives = computed(() => artefacts.value(initiativesFile))
  const proposals = computed(() => artefacts.value(proposalsFile))
  const credit = computed(() => creditWith(null))
  /** The survey's credit, with that of a measure put beside it. */
  function creditWith(measure: Measure | null): Credit | undefined {
    const sources = artefacts.value(sourcesFile)
    if (!sources) return undefined
    const own = pressCredit(sources, [SOURCE], '')
    return measure ? joinCredits(own, pressCredit(sources, measure.sources, measure.vintage)) : own
  }
  const regions = computed(() => {
    const table = artefacts.value(territoriesFile)?.region
    return table?.code.map((code, row) => ({ code, name: table.name[row] ?? code }))
  })
  const answers = computed(() => {
    const survey = artefacts.value(surveyFile)
    const all = regions.value
    return survey && all && survey.questions.map((question) => surveyAnswers(survey, question, all))
  })
  const featured = computed(() => answers.value?.filter((entry) => entry.regions.length > 0) ?? [])
  const others = computed(() => answers.value?.filter((entry) => entry.regions.length === 0) ?? [])

  const measures = computed(() =>
    regionMeasures(
      (id) => artefacts.value(valuesOf(id)),
      regions.value ?? [],
      initiatives.value,
      partWords(artefacts.stateOf(initiativesFile)),
    ),
  )

  return {
    theme,
    boundaries,
    initiatives,
    proposals,
    credit,
    regions,
    featured,
    others,
    measures,
    creditWith,
  }
}

export type SurveyModel = ReturnType<typeof useSurvey>
