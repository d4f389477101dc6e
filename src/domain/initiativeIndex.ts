import * as v from 'valibot'
import {
  AXES,
  INITIATIVE_TYPES,
  PRECISIONS,
  PublishedInitiativeSchema,
  SCOPES,
  STATUSES,
  TELEMEDICINE_USES,
  type PublishedInitiative,
} from '@/schema/initiative'
import { ID_LENGTH, slug } from './slug'

const column = <T extends v.GenericSchema>(of: T) => v.array(v.nullable(of))
const flag = column(v.literal(1))
/** Codes or names of a list, with spaces between. */
const list = column(v.string())
const { id, title, startYear, elsewhere, date, lon, lat, communeName, bassin } =
  PublishedInitiativeSchema.entries

/**
 * `public/data/initiatives.json`: a column a field, half as heavy as rows; null where there is nothing. An id is null where
 * it is its title's slug, a list of régions where it is that of the départements named, by `regionOf`. Newest text first.
 */
export const InitiativeColumnsSchema = v.strictObject({
  regionOf: v.record(v.string(), v.string()),
  id: column(id),
  title: v.array(title),
  axis: v.array(v.picklist(AXES)),
  type: v.array(v.picklist(INITIATIVE_TYPES)),
  scope: v.array(v.picklist(SCOPES)),
  status: v.array(v.picklist(STATUSES)),
  startYear: column(startYear.wrapped),
  commune: column(v.string()),
  precision: column(v.picklist(PRECISIONS)),
  departements: list,
  regions: list,
  elsewhere: column(elsewhere.wrapped),
  groups: list,
  article51: flag,
  telemedicineUse: column(v.picklist(TELEMEDICINE_USES)),
  date: column(date.wrapped),
  hasResult: flag,
  failure: flag,
  lon: column(lon.wrapped),
  lat: column(lat.wrapped),
  communeName: column(communeName.wrapped),
  bassin: column(bassin.wrapped),
})

export type InitiativeColumns = v.InferOutput<typeof InitiativeColumnsSchema>

const sameLength = ({ regionOf: _, ...columns }: InitiativeColumns) =>
  new Set(Object.values(columns).map(({ length }) => length)).size === 1

/** The same, read into rows. */
export const InitiativesSchema = v.pipe(
  InitiativeColumnsSchema,
  v.check(sameLength, 'des colonnes de même longueur'),
  v.transform(rowsOf),
)

const codes = (cell: string | null | undefined) => (cell ? cell.split(' ') : [])

function rowsOf(columns: InitiativeColumns): PublishedInitiative[] {
  return columns.id.map((_, row) => rowAt(columns, row))
}

function rowAt(columns: InitiativeColumns, row: number): PublishedInitiative {
  const commune = columns.commune[row]
  const precision = columns.precision[row]
  const departements = codes(columns.departements[row])
  const regions = columns.regions[row]
  return {
    ...plain(columns, row),
    id: columns.id[row] ?? slug(columns.title[row] ?? '', ID_LENGTH),
    ...(commune && precision && { place: { commune, precision } }),
    departements,
    regions: regions === null ? regionsOf(departements, columns.regionOf) : codes(regions),
    groups: codes(columns.groups[row]),
    ...(columns.article51[row] && { article51: true }),
    ...(columns.hasResult[row] && { hasResult: true }),
    ...(columns.failure[row] && { failure: true }),
  }
}

const PLAIN = [
  ...(['title', 'axis', 'type', 'scope', 'status', 'startYear', 'elsewhere', 'telemedicineUse'] as const),
  ...(['date', 'lon', 'lat', 'communeName', 'bassin'] as const),
]
type Plain = Pick<PublishedInitiative, (typeof PLAIN)[number]>

/** The fields that are one cell each. */
function plain(columns: InitiativeColumns, row: number): Plain {
  const cells = PLAIN.flatMap((name) => {
    const cell = columns[name][row]
    return cell === null || cell === undefined ? [] : [[name, cell] as const]
  })
  return Object.fromEntries(cells) as unknown as Plain
}

const regionsOf = (departements: readonly string[], regionOf: Readonly<Record<string, string>>) => [
  ...new Set(departements.map((code) => regionOf[code] ?? '')),
]

/** Rows as columns. `regionOf`: région of each département. */
export function columnsOf(
  items: readonly PublishedInitiative[],
  regionOf: Readonly<Record<string, string>>,
): InitiativeColumns {
  const each = <T>(read: (item: PublishedInitiative) => T | undefined) =>
    items.map((item) => read(item) ?? null)
  const all = <T>(read: (item: PublishedInitiative) => T) => items.map(read)
  const flagged = (read: (item: PublishedInitiative) => boolean | undefined) =>
    each((item) => (read(item) ? (1 as const) : undefined))
  return {
    regionOf,
    id: each((item) => (item.id === slug(item.title, ID_LENGTH) ? undefined : item.id)),
    title: all((item) => item.title),
    axis: all((item) => item.axis),
    type: all((item) => item.type),
    scope: all((item) => item.scope),
    status: all((item) => item.status),
    startYear: each((item) => item.startYear),
    commune: each((item) => item.place?.commune),
    precision: each((item) => item.place?.precision),
    departements: each((item) => item.departements.join(' ') || undefined),
    regions: each(({ departements, regions }) => {
      const own = regionsOf(departements, regionOf)
      return own.join() === regions.join() ? undefined : regions.join(' ')
    }),
    elsewhere: each((item) => item.elsewhere),
    groups: each((item) => item.groups.join(' ') || undefined),
    article51: flagged((item) => item.article51),
    telemedicineUse: each((item) => item.telemedicineUse),
    date: each((item) => item.date),
    hasResult: flagged((item) => item.hasResult),
    failure: flagged((item) => item.failure),
    lon: each((item) => item.lon),
    lat: each((item) => item.lat),
    communeName: each((item) => item.communeName),
    bassin: each((item) => item.bassin),
  }
}
