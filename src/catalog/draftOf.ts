import { FIELD_IDS, type Draft, type FieldId } from '@/schema/draft'
import { toldOf } from '@/analysis/readings'
import type { WholeInitiative } from '@/schema/initiative'

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

/** A draft that corrects an initiative, filled with what is published. `within`: name of the commune's département. */
export function correctionDraft(key: string, item: WholeInitiative, within: string): Draft {
  const { place, communeName, lon, lat } = item
  const { status, result, failure, source } = toldOf(item)
  const commune =
    place && communeName !== undefined && lon !== undefined && lat !== undefined
      ? { code: place.commune, name: communeName, within, lon, lat }
      : null
  return {
    ...newDraft(key),
    slot: `correction:${item.id}`,
    corrects: item.id,
    commune,
    values: {
      ...empty(),
      title: item.title,
      axis: item.axis,
      type: item.type,
      status,
      startYear: String(item.startYear ?? ''),
      scope: item.scope,
      'place.commune': place?.commune ?? '',
      'place.precision': place?.precision ?? '',
      departements: item.departements.join(','),
      regions: item.regions.join(','),
      problem: item.problem,
      solution: item.solution,
      result: result ?? '',
      failure: failure ? 'oui' : '',
      professions: item.professions.join('\n'),
      actors: item.actors.join('\n'),
      article51: item.article51 ? 'oui' : '',
      telemedicineUse: item.telemedicineUse ?? '',
      'source.title': source.title,
      'source.url': source.url,
      'source.date': source.date ?? '',
    },
  }
}
