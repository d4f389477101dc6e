import type { RouteLocationRaw } from 'vue-router'

export interface TableColumn {
  id: string
  label: string
  /** Its unit, under the label; the slot `source` adds whose figures they are. */
  note?: string
  width: number
}

export interface TableCell {
  text: string
  /** Length of its bar, share of the longest; null for no bar. */
  share: number | null
  missing: boolean
  title?: string | undefined
  /** French where the title stays so in English. */
  titleLang?: 'fr'
}

export interface TableRow {
  code: string
  rank: string
  name: string
  place: string
  to: RouteLocationRaw
  cells: readonly TableCell[]
}

export interface TableSort {
  id: string
  direction: 'asc' | 'desc'
}
