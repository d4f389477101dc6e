import { existsSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { possibleDuplicates } from '@/analysis/duplicates'
import { InitiativeIdSchema } from '@/schema/initiative'
import { text } from '@/schema/plainText'
import { readJson } from '../sources/readJson'
import { located } from './examine'
import type { Desk } from './openDesk'

/**
 * `data/initiative-pairs.json`: pairs of the catalogue that look alike, as someone who read both settled them. `lieux`:
 * two places; `formes`: two forms of initiative; `objets`: two things; `partie`: one is a part of the other; `doute`: perhaps
 * one and the same, both kept until a text says.
 */
const PairsSchema = v.array(
  v.strictObject({
    pair: v.tuple([InitiativeIdSchema, InitiativeIdSchema]),
    is: v.picklist(['lieux', 'formes', 'objets', 'partie', 'doute']),
    note: v.optional(text(300)),
  }),
)
type SettledPair = v.InferOutput<typeof PairsSchema>[number]

export interface OpenPair {
  pair: [string, string]
  likeness: number
}

/** Pairs of the catalogue that look alike: those that nobody settled yet, and those that were. */
export function pairs(desk: Desk): { open: OpenPair[]; settled: SettledPair[] } {
  const path = join(desk.data, 'initiative-pairs.json')
  const settled = existsSync(path) ? readJson(path, PairsSchema) : []
  const known = new Set(settled.map(({ pair }) => pair.toSorted().join(' ')))
  const all = [...desk.existing.values()].map((item) => located(item, desk))
  const open = all.flatMap((one, at) =>
    possibleDuplicates(one, all.slice(at + 1)).flatMap(({ item, likeness }): OpenPair[] =>
      known.has([one.id, item.id].toSorted().join(' ')) ? [] : [{ pair: [one.id, item.id], likeness }],
    ),
  )
  return { open, settled }
}
