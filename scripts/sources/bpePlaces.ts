import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects } from 'hyparquet'
import { compressors } from 'hyparquet-compressors'
import { registeredCommune } from './codes'
import { COMMUNE_KINDS, EQUIPMENT_TYPES } from './equipment'
import { readLongTable } from './found/readLongTable'
import { headingRow, type Columns } from './found/headingRow'
import type { NamedSite } from './NamedSite'

const KIND_OF = new Map(COMMUNE_KINDS.map((kind) => [EQUIPMENT_TYPES[kind], kind]))

/** INSEE names and places each facility of its BPE; an edition that does not gives no list. */
const COLUMNS = {
  ...{ code: /^depcom$/, type: /^typequ$/, name: /^nomrs$/, lon: /^longitude$/, lat: /^latitude$/ },
  ...{ number: { optional: /^numvoie$/ }, street: { optional: /^typvoie$/ }, way: { optional: /^libvoie$/ } },
  ...{ post: { optional: /^codpos$/ }, town: { optional: /^libcom$/ } },
} satisfies Columns

type Cells = (name: keyof typeof COLUMNS) => string

/** Facilities of the kinds that the product places, by name, from INSEE's BPE in lines (`BPE24.csv`, or its zip). */
export async function readBpePlaces(path: string): Promise<NamedSite[]> {
  const list = new Places()
  await readLongTable(path, COLUMNS, (row) => list.add((name) => (row.has(name) ? row.raw(name) : '')))
  return list.sites
}

/** The same in Parquet (`BPE25.parquet`), a group of rows at a time. */
export async function readBpePlacesParquet(path: string): Promise<NamedSite[]> {
  const file = await asyncBufferFromFile(path)
  const metadata = await parquetMetadataAsync(file)
  const names = metadata.schema.slice(1).map(({ name }) => name)
  // An edition of counts alone is no fault: it has no names to give.
  if (!['NOMRS', 'LONGITUDE', 'LATITUDE'].every((name) => names.includes(name))) return []
  const { places } = headingRow([names], COLUMNS, { file: path })
  const columns = Object.values(places).map((at) => names[at] ?? '')
  const list = new Places()
  let start = 0
  for (const { num_rows } of metadata.row_groups) {
    const end = start + Number(num_rows)
    for (const cells of await parquetReadObjects({
      file,
      compressors,
      columns,
      rowStart: start,
      rowEnd: end,
    }))
      list.add((name) => {
        const cell: unknown = cells[names[places[name] ?? -1] ?? '']
        return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'bigint'
          ? String(cell)
          : ''
      })
    start = end
  }
  return list.sites
}

class Places {
  readonly sites: NamedSite[] = []
  private readonly counts = new Map<string, number>()

  add(cell: Cells): void {
    const kind = KIND_OF.get(cell('type'))
    const code = registeredCommune(cell('code'))
    const name = cell('name').trim()
    if (!kind || code === undefined || name === '') return
    // The base has no number of its own for a facility: its rank among those of its kind and commune stands for one.
    const key = `${cell('type')}-${code}`
    const rank = (this.counts.get(key) ?? 0) + 1
    this.counts.set(key, rank)
    const degrees = (text: string) => (text === '' ? null : Number(text.replace(',', '.')))
    const [lon, lat] = [degrees(cell('lon')), degrees(cell('lat'))]
    const placed = lon !== null && lat !== null && Number.isFinite(lon) && Number.isFinite(lat)
    this.sites.push({
      ...{ kind, id: `${key}-${rank}`, name, code, opened: '' },
      address: [cell('number'), cell('street'), cell('way'), cell('post'), cell('town')]
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' '),
      ...(placed ? { lon, lat } : { lon: null, lat: null }),
    })
  }
}
