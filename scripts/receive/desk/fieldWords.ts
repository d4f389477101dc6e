import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import type { Commune } from '../../steps/communeTable'

const labels: Readonly<Record<string, { label: string }>> = observatory.contribute.fields
const OTHER: Readonly<Record<string, string>> = { id: 'Identifiant', elsewhere: 'Hors des 18 régions' }

/** A field of an initiative in words, by its path. */
export const fieldWords = (path: string) => labels[path]?.label ?? OTHER[path] ?? path

const values: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  axis: Object.fromEntries(Object.entries(t.initiatives.axes).map(([id, { label }]) => [id, label])),
  type: t.initiatives.types,
  status: t.initiatives.statuses,
  scope: t.initiatives.scopes,
  telemedicineUse: t.initiatives.telemedicineUses,
  'place.precision': observatory.contribute.precision,
}

/** A value of a field in words: a code is followed by its name. */
export function valueWords(path: string, value: string, communes: ReadonlyMap<string, Commune>): string {
  if (path === 'place.commune') return communeWords(communes.get(value)) ?? value
  if (value === 'true') return 'oui'
  return values[path]?.[value] ?? value
}

export const communeWords = (commune: Commune | undefined) => commune && `${commune.name} (${commune.code})`
