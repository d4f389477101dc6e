import { fold } from '@/domain/text'

const TOTAL =
  /^(sous )?totaux?\b|^(sous )?total\b|^ensemble\b|^france( entiere| metropolitaine| hors .*| hexagonale)?$|^moyenne\b/
/** Drom is a commune too, and so are Source-Seine and Champ-le-Duc: these are told by how they are written. */
const SHORT = /^(DROM|DOM|FM)$/
const NOTE = /^(sources?|notes?|champ|lecture)\s*([:.–—]|-\s|$)/i
/** Words that also begin names are notes before a colon or an equals sign, which no name holds. */
const TOLD =
  /^(données|légende|précisions?|avertissement|définitions?|remarques?|unités?|extraction|mise à jour|n\.?[acdrs]\.?|s)\s*[:=]/i
/** What a sign in the table refers to, at its foot. */
const FOOTNOTE = /^(\(\d{1,2}\)|\*+|[¹²³⁴⁵⁶⁷⁸⁹])\s*\p{L}/u

/** Whether the first words of a line say that it adds others up, or that it is a note: it is set aside, and said. */
export function isTotal(cell: string): boolean {
  const text = cell.trim()
  return TOTAL.test(fold(text)) || [SHORT, NOTE, TOLD, FOOTNOTE].some((form) => form.test(text))
}
