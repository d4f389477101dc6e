import type { Brought } from '@/schema/brought'
import { weightOf } from '@/schema/broughtId'
import type { IngredientFiles } from '../ingredientColumn'
import { alongCodes } from './alongCodes'

/** What a recipe reads of figures that a person brought, in the order of these territories, in place of files of communes. */
export function broughtFiles(
  brought: Pick<Brought, 'id' | 'codes' | 'values' | 'weights'>,
  { code, population }: { code: readonly string[]; population: number[] },
): IngredientFiles {
  const { id, codes, weights } = brought
  const files: IngredientFiles = { communes: { population } }
  files[id] = alongCodes(code, brought)
  files[weightOf(id)] = alongCodes(code, { codes, values: weights?.values ?? [] })
  return files
}
