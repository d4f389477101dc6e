import { fold } from '@/domain/text'

const TOTAL =
  /^(sous )?totaux?\b|^(sous )?total\b|^ensemble\b|^france( entiere| metropolitaine| hors .*| hexagonale)?$|^moyenne\b|^(drom|dom)$|^fm$|^source\b|^note\b|^champ\b|^lecture\b/

/** Whether the first words of a line say that it adds others up, or that it is a note: it is set aside, and said. */
export const isTotal = (cell: string): boolean => TOTAL.test(fold(cell))
