import { computed, type Ref } from 'vue'
import { coverOf } from '@/analysis/brought/coveredFigure'
import { ingredientsOf } from '@/analysis/figureOf'
import { holderOf } from '@/analysis/ingredientColumn'
import { verificationOf } from '@/analysis/verification'
import { recipeOf } from '@/catalog/recipeOf'
import type { IndicatorId } from '@/domain/indicatorIds'
import type { TerritoryRef } from '@/domain/territory'
import { communes, initiatives, survey, valuesOf } from '@/load/artefacts'
import { ingredientArtefact } from '@/load/ingredients'
import { useFigures } from '@/pages/shared/useFigures'
import type { useTerritories } from '@/pages/shared/useTerritories'
import { useArtefacts } from '@/stores/artefacts'
import { useInitiativeTexts } from '@/stores/initiativeTexts'
import { useParts } from './useParts'

/** A figure made again from the rows of its source: only the files that its recipe needs are asked for. */
export function useVerification(
  ref: Ref<TerritoryRef>,
  asked: Ref<{ indicator: IndicatorId; vintage: string }>,
  territories: ReturnType<typeof useTerritories>,
) {
  const artefacts = useArtefacts()
  const figures = useFigures(territories)
  const { attached, filesOf } = territories
  const texts = useInitiativeTexts()
  const recipe = computed(() =>
    recipeOf(asked.value.indicator, asked.value.vintage, ref.value.level, ref.value.code),
  )
  const { parts, partFiles } = useParts(ref, asked, recipe, territories)
  const holders = computed(() => {
    const own = recipe.value
    if (partFiles.value.length > 0) return []
    if (own.kind === 'listed' || own.kind === 'published' || own.kind === 'given') return []
    return [...new Set(['communes' as const, ...ingredientsOf(own).map(holderOf)])]
  })
  /** What the rows are made of. */
  const needs = computed(() => {
    const files = filesOf(ref.value.level)
    if (recipe.value.kind === 'listed') return [...files, initiatives]
    if (recipe.value.kind === 'published') return [...files, survey]
    if (recipe.value.kind === 'given') return [...files, valuesOf(asked.value.indicator, ref.value.level)]
    return [...files, ...partFiles.value, ...holders.value.map(ingredientArtefact)]
  })
  const verification = computed(() => {
    const files = holders.value.map((name) => [name, artefacts.value(ingredientArtefact(name))])
    const whole = holders.value.length > 0 ? artefacts.value(communes) : undefined
    return verificationOf(recipe.value, asked.value.vintage, ref.value, {
      files: { ...Object.fromEntries(files), ...(whole && { communes: whole }) },
      ...(parts.value && { parts: parts.value }),
      attached: attached.value,
      ...(recipe.value.kind === 'listed' && {
        initiatives: artefacts.value(initiatives) ?? [],
        textRead: (id: string) => texts.textOf(id)?.readings[0]?.source.url,
      }),
      ...(recipe.value.kind === 'given' && {
        given: figures.valueOf(asked.value.indicator, ref.value, asked.value.vintage),
      }),
      ...(recipe.value.kind === 'published' && { survey: artefacts.value(survey) }),
    } as Parameters<typeof verificationOf>[3])
  })
  /** Of the people of the territory, the share who live in parts that take part in the figure, where that decides whether it has one. */
  const cover = computed(() => {
    if (!('parts' in recipe.value && recipe.value.parts) || !verification.value) return undefined
    const { rows } = verification.value
    const table = parts.value ?? artefacts.value(communes)
    const people = new Map(table?.code.map((code, row) => [code, table.population[row] ?? 0]))
    return coverOf(
      rows.map(({ term }) => term),
      rows.map(({ code }) => people.get(code) ?? 0),
    )
  })
  return { recipe, needs, verification, cover }
}
