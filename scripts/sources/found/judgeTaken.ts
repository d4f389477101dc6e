import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import type { Download } from './DOWNLOADS'
import { headOf, headingOf, type Head, type HeadKind } from './head'
import { INPUTS } from './INPUTS'
import type { Form } from './Form'

const KINDS: Record<HeadKind, string> = {
  workbook: 'un classeur',
  zip: 'un zip',
  table: 'une table',
  json: 'du JSON',
  parquet: 'un fichier Parquet',
  page: 'une page de la toile',
  empty: 'un fichier vide',
  other: 'un fichier d’une autre forme, ou coupé',
}

/**
 * Is what a server sent the file that was asked for? Its kind, its end, then what is inside: a list of errors is JSON too.
 * @returns what is wrong, in French; undefined where it is the file
 */
export function wrongWith(path: string, { kind, input, url }: Download, from: string): string | undefined {
  const head = headOf(path)
  const moved = `l’adresse a dû changer : ${url}${from === url ? '' : `, qui renvoie vers ${from}`}`
  if (head.kind !== kind)
    return `le serveur envoie ${KINDS[head.kind]} au lieu de ce fichier (attendu : ${KINDS[kind]}) ; ${moved}`
  if (!isWhole(head)) return `le serveur envoie ${KINDS[kind]} qui s’arrête avant sa fin`
  const forms: readonly Form<unknown>[] = INPUTS[input].forms
  if (forms.some((form) => form.vintages(head))) return undefined
  const inside = head.kind === 'table' ? headingOf(head) : head.parts
  const shown = inside.length > 0 ? ` (${inside.slice(0, 6).join(', ')})` : ''
  return `le serveur envoie ${KINDS[kind]}, mais où « ${input} » ne se reconnaît pas${shown} ; ${moved}`
}

/** Zips and workbooks were opened to be known; a table may stop after any line. */
function isWhole({ kind, path, bytes }: Head): boolean {
  if (kind === 'parquet') return lastBytes(path, bytes, 4) === 'PAR1'
  if (kind !== 'json') return true
  try {
    JSON.parse(readFileSync(path, 'utf8'))
    return true
  } catch {
    return false
  }
}

function lastBytes(path: string, size: number, count: number): string {
  const file = openSync(path, 'r')
  const bytes = Buffer.alloc(count)
  try {
    readSync(file, bytes, 0, count, Math.max(0, size - count))
    return bytes.toString('latin1')
  } finally {
    closeSync(file)
  }
}
