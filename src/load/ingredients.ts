import type { IngredientFiles } from '@/analysis/ingredientColumn'
import { FAMILIES, familyFile, familySchema, type CommuneFigures, type Family } from '@/schema/communeFigures'
import { isBrought, isBroughtWeight, type BroughtId, type BroughtWeight } from '@/schema/broughtId'
import { communes, communesApl, type Artefact } from './baseArtefacts'
import { broughtColumn } from './broughtArtefacts'

type PublishedFile = Exclude<keyof IngredientFiles, BroughtId | BroughtWeight>
const isBroughtFile = (holder: keyof IngredientFiles): holder is BroughtId | BroughtWeight =>
  isBrought(holder) || isBroughtWeight(holder)

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
} satisfies { [K in PublishedFile]-?: Artefact<NonNullable<IngredientFiles[K]>> }

/** The artefact that holds an ingredient, be it one that a person brought. */
export const ingredientArtefact = (holder: keyof IngredientFiles): Artefact<unknown> =>
  isBroughtFile(holder) ? broughtColumn(holder) : ingredientArtefacts[holder]
