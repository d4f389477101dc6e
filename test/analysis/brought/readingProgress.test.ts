import { strToU8, zipSync } from 'fflate'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { openTable } from '@/analysis/brought/openTable'
import { toXlsx } from '@/analysis/writeXlsx'
import { TableRefused } from '@/domain/broughtTable'

const LINES = 30_000
const rows = Array.from({ length: LINES }, (_, at) => [`Commune n° ${at}`, at + 0.5, at * 3] as const)
const csv = strToU8(rows.map((row) => row.join(';')).join('\n'))
const xlsx = toXlsx([{ name: 'Chiffres', head: false, rows }])
const cell = (value: string | number) =>
  typeof value === 'number'
    ? `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`
    : `<table:table-cell><text:p>${value}</text:p></table:table-cell>`
const content = `<office:document-content><office:body><table:table table:name="a">${rows
  .map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`)
  .join('')}</table:table></office:body></office:document-content>`
const ods = (level: 0 | 6 = 6) =>
  zipSync({ mimetype: strToU8('x'), 'content.xml': [strToU8(content), { level }] })

async function read(bytes: Uint8Array) {
  const heard: [done: number, total: number][] = []
  const hears = (done: number, total: number) => void heard.push([done, total])
  const file = await openTable(bytes, hears)
  const table = await file.tableAt(0, hears)
  return { heard, table, rows: table.rows.map((row) => [...row]) }
}
const texts = rows.map((row) => row.map(String))

afterEach(() => vi.unstubAllGlobals())

describe('how far a table has been read', () => {
  it.each([
    ['CSV', csv],
    ['XLSX', xlsx],
    ['ODS', ods()],
  ])('is told on the way, of %s, up to its end', async (_, bytes) => {
    const { heard, rows: found } = await read(bytes)
    expect(found).toEqual(texts)
    expect(heard.length).toBeGreaterThan(2)
    const [, total] = heard[0] ?? [0, 0]
    for (const [at, [done, of]] of heard.entries()) {
      expect(of).toBe(total)
      expect(done).toBeGreaterThanOrEqual(heard[at - 1]?.[0] ?? 0)
      expect(done).toBeLessThanOrEqual(total)
    }
    expect(heard.at(-1)).toEqual([total, total])
  })
})

describe('the same table', () => {
  it('comes of a part that is stored, and of a browser that does not unfold by itself', async () => {
    expect((await read(ods(0))).rows).toEqual(texts)
    vi.stubGlobal('DecompressionStream', undefined)
    expect((await read(ods())).rows).toEqual(texts)
    expect((await read(xlsx)).rows).toEqual(texts)
  })
})

describe('a part that is not what it declares', () => {
  const refused = async (bytes: Uint8Array) => {
    const error: unknown = await read(bytes).catch((thrown: unknown) => thrown)
    return error instanceof TableRefused ? error.problem : error
  }
  /** The size that the list of the zip declares for its last entry. */
  const declaring = (size: number) => {
    const bytes = ods()
    const view = new DataView(bytes.buffer)
    const list = view.getUint32(bytes.length - 6, true)
    const second = list + 46 + 'mimetype'.length
    expect(view.getUint32(second + 24, true)).toBe(strToU8(content).length)
    view.setUint32(second + 24, size, true)
    return bytes
  }
  it('is refused as soon as it unfolds beyond it', async () => {
    expect(await refused(declaring(100_000))).toEqual({ kind: 'unreadable', format: 'zip' })
  })
  it('is refused where its bytes are broken', async () => {
    const bytes = ods()
    bytes.fill(0xff, 200_000, 201_000)
    expect(await refused(bytes)).toMatchObject({ kind: 'unreadable' })
  })
})
