import type { Sources } from '@/schema/sources'
import type { FoundInputs } from './findInputs'
import type { InputName } from './INPUTS'
import { downloadsOf, neededOf, publishedOf } from './plan'
import { isThere } from './planOfFolder'

/** A line for each input that no address gives: what to look for, on which page, and whether the folder has it already. */
export function byHand(names: readonly InputName[], found: FoundInputs, sources: Sources): string[] {
  const lines = names
    .filter((name) => downloadsOf(name).length === 0)
    .map((name) => {
      const { page, files, prepared } = publishedOf(name, sources)
      const state = isThere(found, name) ? 'déjà là' : neededOf(name) ? 'manque' : 'facultatif'
      const what = files.length > 0 ? files.join(' ou ') : `${prepared}, à préparer`
      return `  ${name} (${state}) : ${what} — ${page}`
    })
  return lines.length === 0 ? [] : ['À prendre à la main, faute d’adresse connue et stable :', ...lines]
}
