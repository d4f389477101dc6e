import { formsFrom } from '@/catalog/orderLines'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import type { FieldId } from '@/schema/draft'
import { AXES, INITIATIVE_TYPES, PRECISIONS, SCOPES, STATUSES, TELEMEDICINE_USES } from '@/schema/initiative'

export interface Choice {
  value: string
  label: string
  hint?: string
}

const words = observatory.contribute

const CHOICES: Partial<Record<FieldId, readonly Choice[]>> = {
  axis: AXES.map((value) => ({
    value,
    label: t.initiatives.axes[value].label,
    hint: observatory.lines[value].title,
  })),
  type: INITIATIVE_TYPES.map((value) => ({ value, label: t.initiatives.types[value] })),
  status: STATUSES.map((value) => ({ value, label: t.initiatives.statuses[value] })),
  scope: SCOPES.map((value) => ({ value, label: t.initiatives.scopes[value] })),
  'place.precision': PRECISIONS.map((value) => ({ value, label: words.precision[value] })),
  telemedicineUse: TELEMEDICINE_USES.map((value) => ({
    value,
    label: t.initiatives.telemedicineUses[value],
  })),
}

/** What may be chosen in a field, with the words for it. */
export function choicesOf(id: FieldId): readonly Choice[] {
  return CHOICES[id] ?? []
}

/** Choices in groups, for a list: forms of the chosen line first; one group without a name elsewhere. */
export function groupsOf(id: FieldId, axis: string): { label: string; choices: readonly Choice[] }[] {
  const all = choicesOf(id)
  const line = AXES.find((known) => known === axis)
  if (id !== 'type' || !line) return [{ label: '', choices: all }]
  const { own, others } = formsFrom(line)
  const among = (types: readonly string[]) => all.filter(({ value }) => types.includes(value))
  return [
    { label: t.initiatives.axes[line].label, choices: among(own) },
    { label: words.otherTypes, choices: among(others) },
  ]
}
