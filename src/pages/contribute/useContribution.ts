import { levelOfField } from '@/schema/level'
import { computed, inject, provide, reactive, ref, type InjectionKey } from 'vue'
import { checkContribution } from '@/analysis/checkContribution'
import { possibleDuplicates } from '@/analysis/duplicates'
import { toldOf } from '@/analysis/readings'
import { contributionOf } from '@/catalog/contributionOf'
import { askedFor, READING_STEPS, STEPS, stepOf } from '@/catalog/initiativeFields'
import { departementOfCommune } from '@/domain/communeCode'
import { today } from '@/domain/today'
import { observatory } from '@/i18n/observatory'
import { initiatives as initiativesFile } from '@/load/artefacts'
import { CONTRIBUTION_BYTES, type Contribution } from '@/schema/contribution'
import { FIELD_IDS, type FieldId } from '@/schema/draft'
import { SCOPES } from '@/schema/initiative'
import { useArtefacts } from '@/stores/artefacts'
import { useInitiativeTexts } from '@/stores/initiativeTexts'
import { useTerritories } from '../shared/useTerritories'
import { useDraft } from './useDraft'

/**
 * The form: its draft, what it would send, what is refused in it, and what it resembles.
 * @param reading only a newer text is told, of the initiative that is corrected
 */
export function createContribution(corrects: string | null, reading: boolean) {
  const asked = reading ? READING_STEPS : STEPS
  const artefacts = useArtefacts()
  const territories = useTerritories()
  const remote = computed(() => artefacts.get(initiativesFile))
  const published = computed(() => (remote.value.state === 'ready' ? remote.value.value : []))
  const existing = computed(() => new Set(published.value.map(({ id }) => id)))
  const texts = useInitiativeTexts()

  const corrected = computed(() => {
    const item = corrects === null ? undefined : texts.wholeOf(corrects)
    if (!item || !territories.table.value) return null
    const own = item.place && departementOfCommune(item.place.commune)
    return { item, within: own ? territories.nameOf({ level: levelOfField('departements'), code: own }) : '' }
  })
  const device = useDraft(corrects, corrected, reading)
  const { draft } = device

  const known = computed(() => {
    const table = territories.table.value
    return (
      table && {
        departement: new Map(
          table.departement.code.map((code, row) => [code, table.departement.region[row] ?? '']),
        ),
        region: new Set(table.region.code),
      }
    )
  })
  const told = computed(() => corrected.value && toldOf(corrected.value.item))
  const contribution = computed(() =>
    draft.value && known.value
      ? (contributionOf(draft.value, {
          today: today(),
          regionOf: (code) => known.value?.departement.get(code),
          taken: (id) => existing.value.has(id),
          corrected: told.value ?? undefined,
        }) as Contribution)
      : null,
  )
  const text = computed(() => JSON.stringify(contribution.value, null, 2))
  const refusals = computed(() => {
    if (!contribution.value) return []
    const bytes = new TextEncoder().encode(text.value).length
    if (bytes > CONTRIBUTION_BYTES)
      return [{ field: '', reason: 'tooBig' as const, limit: CONTRIBUTION_BYTES }]
    const checked = checkContribution(contribution.value, {
      today: today(),
      territories: known.value,
      existing: remote.value.state === 'ready' ? existing.value : undefined,
      toldAs: () => told.value ?? undefined,
    })
    return checked.ok ? [] : checked.refusals
  })
  /** It can go out: nothing is refused, and what tells so has come. */
  const ready = computed(() => contribution.value !== null && refusals.value.length === 0)

  /** Errors are told once a field was left, or its step passed. */
  const touched = reactive(new Set<FieldId>())
  function fieldOf(path: string): FieldId | null {
    const name = path.replace(/^initiative\./, '').replace(/\.\d+$/, '')
    if (name === 'point' || name === 'place') return 'place.commune'
    if (name === 'source') return 'source.title'
    return FIELD_IDS.find((id) => id === name) ?? null
  }
  const allErrors = computed(() => {
    const found = new Map<FieldId, string>()
    for (const { field, reason, limit = 0 } of refusals.value) {
      const id = fieldOf(field)
      if (id && !found.has(id)) found.set(id, observatory.refusals[reason](limit))
    }
    return found
  })
  const errorOf = (id: FieldId) => (touched.has(id) ? (allErrors.value.get(id) ?? '') : '')
  const steps = computed(() => {
    const scope = SCOPES.find((value) => value === draft.value?.values.scope) ?? ''
    return asked.map((step, index) => {
      const problems = refusals.value.filter(
        ({ field }) => field !== 'consent' && stepOf(field, asked) === index,
      )
      return {
        ...{ ...step, problems, errors: problems.length },
        fields: step.fields.filter(({ id }) => askedFor(id, scope)),
        seen: step.fields.some(({ id }) => touched.has(id)),
      }
    })
  })
  function touchStep(index: number) {
    for (const { id } of asked[index]?.fields ?? []) touched.add(id)
  }

  const duplicates = computed(() => {
    if (!draft.value || !contribution.value || corrects !== null) return []
    const { initiative } = contribution.value
    if (!initiative.title) return []
    const { lon, lat } = draft.value.commune ?? {}
    const { departements, regions } = initiative
    return possibleDuplicates(
      { id: '', title: initiative.title, lon, lat, departements, regions },
      published.value,
    )
  })

  const step = ref(0)
  return {
    ...device,
    ...{ remote, territories, corrected, contribution, text, refusals, ready, touched, errorOf, allErrors },
    ...{ steps, step, touchStep, duplicates, published },
  }
}

export type ContributionModel = ReturnType<typeof createContribution>

const KEY: InjectionKey<ContributionModel> = Symbol('contribution')

export function provideContribution(corrects: string | null, reading: boolean): ContributionModel {
  const model = createContribution(corrects, reading)
  provide(KEY, model)
  return model
}

/** The form's model. @throws outside the form's page. */
export function useContribution(): ContributionModel {
  const model = inject(KEY)
  if (!model) throw new Error('the form is provided by ContributePage only')
  return model
}
