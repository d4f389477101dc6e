import { fold } from '@/domain/text'

const TOTAL =
  /^(sous )?totaux?\b|^(sous )?total\b|^ensemble\b|^france( entiere| metropolitaine| hors .*| hexagonale)?$|^moyenne\b/
/** Drom is a commune too, and so are Source-Seine and Champ-le-Duc: these are told by how they are written. */
const SHORT = /^(DROM|DOM|FM)$/
const NOTE = /^(sources?|notes?|champ|lecture)\s*([:.–—]|-\s|$)/i

/** Whether the first words of a line say that it adds others up, or that it is a note: it is set aside, and said. */
export function isTotal(cell: string): boolean {
  const text = cell.trim()
  return TOTAL.test(fold(text)) || SHORT.test(text) || NOTE.test(text)
}
