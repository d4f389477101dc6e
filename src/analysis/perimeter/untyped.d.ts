// Two libraries that come without types: the little of them that is used.

declare module 'shpjs' {
  import type { Geometry } from 'geojson'
  export function parseShp(shp: Uint8Array): (Geometry | null)[]
  export function parseDbf(dbf: Uint8Array, codePage?: string): Record<string, unknown>[]
}

declare module 'sql.js/dist/sql-asm-memory-growth.js' {
  export type SqlValue = number | string | Uint8Array | null
  export interface Statement {
    bind(values: readonly SqlValue[]): boolean
    step(): boolean
    get(): SqlValue[]
    getColumnNames(): string[]
    run(values: readonly SqlValue[]): void
    free(): boolean
  }
  export interface Database {
    exec(sql: string): { columns: string[]; values: SqlValue[][] }[]
    run(sql: string): Database
    prepare(sql: string): Statement
    export(): Uint8Array
    close(): void
  }
  const start: () => Promise<{ Database: new (bytes?: Uint8Array) => Database }>
  export default start
}
