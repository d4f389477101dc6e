import { codesConcerned, isOfWhole, type Attachments } from '@/analysis/membership'
import { AXES, type PublishedInitiative } from '@/schema/initiative'
import { CODE_LEVEL, HOME_LEVEL } from '@/schema/level'

/** Where the nearest initiative for interns and newcomers is, from none at all to one in the bassin itself. */
export const WELCOME = { none: 0, alike: 1, departement: 2, here: 3 } as const

/** Initiatives for interns and newcomers: the axis of training. What has ended welcomes nobody. */
export const welcomes = ({ axis, status }: PublishedInitiative) => axis === AXES[1] && status !== 'ended'

/**
 * The initiatives that welcome newcomers, by the code of the bassin in which each counts, and those of a whole
 * département by its code. One without a commune counts in no bassin: it is never said to be there.
 */
export function welcomesByCode(items: readonly PublishedInitiative[], attached: Attachments) {
  const inBassin = new Map<string, PublishedInitiative[]>()
  const ofDepartement = new Map<string, PublishedInitiative[]>()
  const put = (found: Map<string, PublishedInitiative[]>, code: string, item: PublishedInitiative) =>
    found.set(code, [...(found.get(code) ?? []), item])
  for (const item of items.filter(welcomes)) {
    for (const code of codesConcerned(item, HOME_LEVEL, attached)) put(inBassin, code, item)
    for (const code of codesConcerned(item, CODE_LEVEL, attached))
      if (isOfWhole(item, { level: CODE_LEVEL, code })) put(ofDepartement, code, item)
  }
  return { inBassin, ofDepartement }
}
