import { FIELD_IDS, type Draft, type FieldId } from '@/schema/draft'
import { toldOf } from '@/analysis/readings'
import type { ToldInitiative, WholeInitiative } from '@/schema/initiative'

/** The slot of a new initiative's draft. */
export const NEW_SLOT = 'new'

const empty = () => Object.fromEntries(FIELD_IDS.map((id) => [id, ''])) as Record<FieldId, string>

/** An empty draft. `key` is a fresh UUID. */
export function newDraft(key: string): Draft {
  return {
    ...{ slot: NEW_SLOT, key, corrects: null, step: 0, values: empty() },
    ...{ commune: null, point: null, consent: false, attempted: false, savedAt: '' },
  }
}

/** What the form shows of an initiative as it is told. */
export function valuesOf(told: ToldInitiative): Record<FieldId, string> {
  return {
    ...empty(),
    title: told.title,
    axis: told.axis,
    type: told.type,
    status: told.status,
    startYear: String(told.startYear ?? ''),
    scope: told.scope,
    'place.commune': told.place?.commune ?? '',
    'place.precision': told.place?.precision ?? '',
    departements: told.departements.join(','),
    regions: told.regions.join(','),
    problem: told.problem,
    solution: told.solution,
    result: told.result ?? '',
    failure: told.failure ? 'oui' : '',
    professions: told.professions.join('\n'),
    actors: told.actors.join('\n'),
    article51: told.article51 ? 'oui' : '',
    telemedicineUse: told.telemedicineUse ?? '',
    'source.title': told.source.title,
    'source.url': told.source.url,
    'source.date': told.source.date ?? '',
  }
}

/** A draft that corrects an initiative, filled with what is published. `within`: name of the commune's département. */
export function correctionDraft(key: string, item: WholeInitiative, within: string): Draft {
  const { place, communeName, lon, lat } = item
  const commune =
    place && communeName !== undefined && lon !== undefined && lat !== undefined
      ? { code: place.commune, name: communeName, within, lon, lat }
      : null
  return {
    ...newDraft(key),
    ...{ slot: `correction:${item.id}`, corrects: item.id, commune },
    values: valuesOf(toldOf(item)),
  }
}

/** A draft that tells a newer text of an initiative: its source is still to be written. */
export function readingDraft(key: string, item: WholeInitiative, within: string): Draft {
  const draft = correctionDraft(key, item, within)
  const source = { 'source.title': '', 'source.url': '', 'source.date': '' }
  return { ...draft, slot: `reading:${item.id}`, values: { ...draft.values, ...source } }
}

/** The address of the form that goes on with a draft. */
export const draftQuery = ({ slot, corrects }: Draft): Record<string, string> =>
  corrects === null ? {} : { corrige: corrects, ...(slot.startsWith('reading:') && { lecture: '1' }) }
