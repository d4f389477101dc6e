import { headingOf, type Head } from './head'

/** Enough of the columns, or of the sheets, of a file that is nothing known to tell what it is. */
const SHOWN = 6

/** What is said of a file that is nothing known: what it looks like, and what it holds where that can be seen. */
export function unknownSaid(head: Head): string {
  const names = head.kind === 'table' ? headingOf(head) : head.parts
  const shown = `${names.slice(0, SHOWN).join(', ')}${names.length > SHOWN ? '…' : ''}`
  if (head.kind === 'table')
    return names.length > 1 && !head.text.startsWith('#')
      ? `une table, aux colonnes inconnues (${shown})`
      : 'du texte, sans colonnes'
  return `${UNKNOWN[head.kind]}${names.length > 0 ? ` (${shown})` : ''}`
}

const UNKNOWN = {
  json: 'du JSON, d’une forme inconnue',
  page: 'une page de la toile, pas un fichier de données',
  workbook: 'un classeur, aux feuilles inconnues',
  zip: 'un zip, au contenu inconnu',
  parquet: 'un fichier Parquet inconnu',
  empty: 'un fichier vide',
  other: 'un fichier compressé (zip, classeur, gz) qui ne s’ouvre pas : coupé ou abîmé',
} as const
