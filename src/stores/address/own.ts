import { readOwnCode } from '@/analysis/own/ownTerritory'
import type { TerritoryRef } from '@/domain/territory'
import type { Shape } from '@/domain/zone'
import { ownTexts } from '@/i18n/pages/own'
import { defineParams } from './params'
import { shape, shapeName, territory } from './values'

export interface ComposeState {
  /** Of what is composed so far, '' while it is nothing. */
  code: string
  /** What it begins with, where it is nothing yet: a territory, a drawn zone under its name, or what is in both. */
  within: TerritoryRef | null
  shape: Shape | null
  shapeName: string
}

/** The page on which a territory is composed; the map has the same parameters for its zone. */
export const composeParams = defineParams<ComposeState>({
  code: {
    name: 'communes',
    fallback: '',
    reason: ownTexts.unknown,
    read: (raw: string) => (readOwnCode(raw) ? raw : undefined),
    write: (code) => code,
    // Typing the name.
    isGesture: (before, after) =>
      readOwnCode(before)?.communes.join() === readOwnCode(after)?.communes.join(),
  },
  within: territory('dans'),
  shape,
  shapeName,
})
