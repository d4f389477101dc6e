import { readOwnCode } from '@/analysis/own/ownTerritory'
import { ownTexts } from '@/i18n/pages/own'
import { defineParams } from './params'

/** The page on which a territory is composed: the code of what it is so far, '' while it is nothing. */
export const composeParams = defineParams<{ code: string }>({
  code: {
    name: 'communes',
    fallback: '',
    reason: ownTexts.page.unknown,
    read: (raw: string) => (readOwnCode(raw) ? raw : undefined),
    write: (code) => code,
    // Typing the name.
    isGesture: (before, after) =>
      readOwnCode(before)?.communes.join() === readOwnCode(after)?.communes.join(),
  },
})
