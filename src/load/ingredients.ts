import type { IngredientFiles } from '@/analysis/ingredientColumn'
import { familyFile, familySchema, type CommuneFigures, type Family } from '@/schema/communeFigures'
import { communes, communesApl, type Artefact } from './artefacts'

const family = (name: Family): Artefact<CommuneFigures> => ({
  file: familyFile(name),
  schema: familySchema(name),
})

/** The artefact of each file of figures of communes: apart, as few readers ask for them. */
export const ingredientArtefacts: {
  [K in keyof IngredientFiles]-?: Artefact<NonNullable<IngredientFiles[K]>>
} = {
  communes,
  apl: communesApl,
  equipment: family('equipment'),
  doctors: family('doctors'),
  age: family('age'),
  distance: family('distance'),
}
