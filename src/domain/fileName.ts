import { fold } from './text'
import { today } from './today'

const LONGEST = 80

/** A file name that every system takes: "apl-2023-bassin". */
export function fileName(...parts: readonly string[]): string {
  return fold(parts.join(' ')).slice(0, LONGEST).trimEnd().replaceAll(' ', '-')
}

/**
 * The name of an export, without extension: the product, what it holds, of where and of when, the day it was made.
 * "territoires-de-soins_territoires_ambert_apl-2023_2026-11-23". Empty parts are left out.
 */
export function exportName(holds: string, ...about: readonly string[]): string {
  return ['territoires-de-soins', ...[holds, ...about].map((part) => fileName(part)), today()]
    .filter(Boolean)
    .join('_')
}
