import * as v from 'valibot'
import { BroughtSchema } from './brought'

/** How the name of a project file ends. */
export const PROJECT_ENDING = '.territoires.json'
export const PROJECT_KIND = 'territoires-de-soins/projet'
export const PROJECT_VERSION = 1
/** A long list of communes, at most. */
const LONGEST_CODE = 60_000

/** A page of this site, and nothing that a browser could take for another site or for a script. */
const VIEW = /^\/(?![/\\])[^\\\s]*$/

/** A project file: figures that a person brought, territories that they composed, and the view in which they saw them. */
export const ProjectSchema = v.strictObject({
  kind: v.literal(PROJECT_KIND),
  version: v.literal(PROJECT_VERSION),
  figures: v.array(BroughtSchema),
  /** Codes of composed territories, which say all of them. */
  territories: v.array(v.pipe(v.string(), v.maxLength(LONGEST_CODE, `au plus ${LONGEST_CODE} signes`))),
  /** Address of a page within the site. */
  view: v.pipe(
    v.string(),
    v.maxLength(20_000, 'au plus 20000 signes'),
    v.regex(VIEW, 'l’adresse d’une page de ce site'),
  ),
})
export type Project = v.InferOutput<typeof ProjectSchema>
