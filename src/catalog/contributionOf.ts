import { levelOfField } from '@/schema/level'
import { departementOfCommune } from '@/domain/communeCode'
import { ID_LENGTH, slug } from '@/domain/slug'
import { writtenDate } from '@/domain/writtenDate'
import { CONTRIBUTION_FORMAT } from '@/schema/contribution'
import type { Draft } from '@/schema/draft'
import { type ToldInitiative, usualPrecision } from '@/schema/initiative'

/** What a draft needs to become a contribution. */
export interface DraftContext {
  /** ISO day. */
  today: string
  /** Région of a département; undefined outside the 18 régions. */
  regionOf: (departement: string) => string | undefined
  /** Whether an id is in the catalogue. */
  taken: (id: string) => boolean
  /** The initiative that the draft corrects: what the form does not ask for stays as it is. */
  corrected?: ToldInitiative | undefined
}

/**
 * The contribution that a draft stands for, right or wrong: `checkContribution` tells. Empty fields are left out, so
 * that what misses is said to miss. Territories follow from the commune where the scope does not ask for them.
 */
export function contributionOf(draft: Draft, context: DraftContext): unknown {
  const { values, commune, corrects, point } = draft
  const text = (id: keyof typeof values) => values[id].replace(/\s+/g, ' ').trim() || undefined
  const list = (id: keyof typeof values, cut = /[,;\n]/) =>
    values[id]
      .split(cut)
      .map((item) => item.replace(/\s+/g, ' ').trim())
      .filter(Boolean)
  const own = commune ? departementOfCommune(commune.code) : undefined
  const region = own === undefined ? undefined : context.regionOf(own)
  const { departements, regions, elsewhere } = territories()

  function territories(): Pick<ToldInitiative, 'departements' | 'regions' | 'elsewhere'> {
    const { corrected } = context
    if (corrected && whereabouts(corrected) === whereabouts(placed())) return corrected
    if (commune && region === undefined) return { departements: [], regions: [], elsewhere: commune.name }
    const scope = values.scope
    if (scope === 'national') return { departements: [], regions: [] }
    if (scope === levelOfField('regions')) return { departements: [], regions: list('regions') }
    if (scope === levelOfField('departements')) {
      const asked = list('departements')
      return {
        departements: asked,
        regions: [...new Set(asked.flatMap((code) => context.regionOf(code) ?? []))],
      }
    }
    return own !== undefined && region !== undefined
      ? { departements: [own], regions: [region] }
      : { departements: [], regions: [] }
  }
  function placed() {
    return {
      scope: values.scope,
      place: commune && { commune: commune.code },
      departements: list('departements'),
      regions: list('regions'),
    }
  }
  const precision = text('place.precision') ?? usualPrecision(values.scope)
  const year = text('startYear')
  const date = text('source.date')
  const initiative = {
    id: corrects ?? freeId(values.title, context.taken),
    title: text('title'),
    axis: text('axis'),
    type: text('type'),
    scope: text('scope'),
    status: text('status'),
    // 0 where it is no year: refused as such.
    startYear: year === undefined ? undefined : /^\d{4}$/.test(year) ? Number(year) : 0,
    place: commune && elsewhere === undefined ? { commune: commune.code, precision } : undefined,
    departements,
    regions,
    elsewhere,
    professions: list('professions'),
    // The name of an organisation may hold a comma.
    actors: list('actors', /[;\n]/),
    problem: text('problem'),
    solution: text('solution'),
    result: text('result'),
    failure: values.failure ? true : undefined,
    article51: values.article51 ? true : undefined,
    telemedicineUse: text('telemedicineUse'),
    source: {
      ...{ title: text('source.title'), url: text('source.url') },
      date: date === undefined ? undefined : writtenDate(date),
    },
  }
  const contribution = {
    format: CONTRIBUTION_FORMAT,
    version: 1,
    key: draft.key,
    writtenOn: context.today,
    corrects: corrects ?? undefined,
    note: text('note'),
    point: point ? { lat: round(point.lat), lon: round(point.lon) } : undefined,
    consent: draft.consent,
    initiative,
  }
  // As JSON has it: what is undefined is not there.
  return JSON.parse(JSON.stringify(contribution))
}

/** What the form asks of a place, as one text. */
function whereabouts(item: {
  scope: string
  place?: { commune: string } | null | undefined
  departements: readonly string[]
  regions: readonly string[]
}): string {
  return [item.scope, item.place?.commune ?? '', item.departements.join(), item.regions.join()].join(' ')
}

function freeId(title: string, taken: (id: string) => boolean): string {
  const base = slug(title, ID_LENGTH) || 'initiative'
  if (!taken(base)) return base
  let n = 2
  while (taken(`${base}-${n}`)) n++
  return `${base}-${n}`
}

/** About 100 m: enough to tell the commune, too little to tell a house. */
const round = (degrees: number) => Number(degrees.toFixed(3))
