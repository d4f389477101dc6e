import type { IngredientFiles } from '@/analysis/ingredientColumn'
import { FAMILIES, familyFile, familySchema, type CommuneFigures, type Family } from '@/schema/communeFigures'
import { communes, communesApl, type Artefact } from './baseArtefacts'

const family = (name: Family): Artefact<CommuneFigures> => ({
  file: familyFile(name),
  schema: familySchema(name),
})

/** The artefact of each file of figures of communes: apart, as few readers ask for them. */
export const ingredientArtefacts = {
  communes,
  apl: communesApl,
  ...(Object.fromEntries(FAMILIES.map((name) => [name, family(name)])) as Record<
    Family,
    Artefact<CommuneFigures>
  >),
} satisfies { [K in keyof IngredientFiles]-?: Artefact<NonNullable<IngredientFiles[K]>> }
