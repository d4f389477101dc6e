/**
 * A libSQL server as far as our client speaks to it: Hrana 3 over HTTP, in JSON, on a file. For tests, where no real one
 * (sqld) can be had from the registries. Each stream is a connection of its own, known by its baton.
 *
 * `node libsqlServer.mjs FILE`: prints its address.
 */
import { createServer } from 'node:http'
import Database from 'libsql'

const [, , file = ''] = process.argv
const streams = new Map()
let batons = 0

const read = ({ type, value }) => (type === 'null' ? null : type === 'integer' ? Number(value) : value)
function written(value) {
  if (value === null) return { type: 'null' }
  if (typeof value === 'number')
    return Number.isInteger(value) ? { type: 'integer', value: String(value) } : { type: 'float', value }
  return { type: 'text', value }
}

/** Keywords that begin or end a transaction are no prepared statements here. */
const BARE = /^\s*(begin|commit|rollback|savepoint|release|create|alter|drop)/i

function execute(base, { sql, args = [] }) {
  if (BARE.test(sql)) {
    base.exec(sql)
    return { cols: [], rows: [], affected_row_count: 0, last_insert_rowid: null, replication_index: null }
  }
  const statement = base.prepare(sql)
  const values = args.map(read)
  if (statement.reader) {
    const cols = statement.columns().map(({ name }) => ({ name, decltype: null }))
    const rows = statement.raw().all(...values)
    return {
      ...{ cols, rows: rows.map((row) => row.map(written)), affected_row_count: 0 },
      ...{ last_insert_rowid: null, replication_index: null },
    }
  }
  const { changes, lastInsertRowid } = statement.run(...values)
  return {
    ...{ cols: [], rows: [], affected_row_count: changes },
    ...{ last_insert_rowid: String(lastInsertRowid), replication_index: null },
  }
}

function answer(base, request) {
  switch (request.type) {
    case 'execute':
      return { type: 'execute', result: execute(base, request.stmt) }
    case 'batch': {
      const results = []
      const errors = []
      for (const { stmt, condition } of request.batch.steps) {
        const ok = !condition || condition.type !== 'ok' || (results[condition.step] ?? null) !== null
        let [result, error] = [null, null]
        if (ok)
          try {
            result = execute(base, stmt)
          } catch (thrown) {
            error = { message: thrown.message, code: thrown.code ?? 'SQLITE_ERROR' }
          }
        results.push(result)
        errors.push(error)
      }
      return {
        type: 'batch',
        result: { step_results: results, step_errors: errors, replication_index: null },
      }
    }
    case 'describe': {
      const params = [...request.sql.matchAll(/\?/g)].map(() => ({ name: null }))
      if (BARE.test(request.sql))
        return { type: 'describe', result: { params: [], cols: [], is_explain: false, is_readonly: false } }
      const statement = base.prepare(request.sql)
      const cols = statement.reader ? statement.columns().map(({ name }) => ({ name, decltype: null })) : []
      return { type: 'describe', result: { params, cols, is_explain: false, is_readonly: statement.reader } }
    }
    case 'sequence':
      base.exec(request.sql)
      return { type: 'sequence' }
    case 'get_autocommit':
      return { type: 'get_autocommit', is_autocommit: !base.inTransaction }
    case 'close':
      return { type: 'close' }
    default:
      throw new Error(`unknown request: ${request.type}`)
  }
}

function open() {
  const base = new Database(file)
  base.pragma('journal_mode = WAL')
  base.pragma('synchronous = FULL')
  base.pragma('busy_timeout = 2000')
  return base
}

createServer(async (request, response) => {
  let text = ''
  for await (const part of request) text += part
  if (request.method === 'GET') return response.writeHead(200).end()
  const { baton, requests, batch } = JSON.parse(text)
  const base = streams.get(baton) ?? open()
  if (baton !== null) streams.delete(baton)
  // A cursor: the same batch, told line by line.
  if (request.url.endsWith('/cursor')) {
    const next = `baton-${++batons}`
    streams.set(next, base)
    const { step_results, step_errors } = answer(base, { type: 'batch', batch }).result
    const lines = step_results.flatMap((result, step) => {
      const error = step_errors[step]
      if (error) return [{ type: 'step_error', step, error }]
      if (!result) return []
      const { cols, rows, affected_row_count, last_insert_rowid } = result
      return [
        { type: 'step_begin', step, cols },
        ...rows.map((row) => ({ type: 'row', row })),
        { type: 'step_end', affected_row_count, last_insert_rowid },
      ]
    })
    response.writeHead(200, { 'content-type': 'application/x-ndjson' })
    return response.end(
      [{ baton: next, base_url: null }, ...lines].map((line) => JSON.stringify(line)).join('\n') + '\n',
    )
  }
  let closed = false
  const results = requests.map((one) => {
    closed ||= one.type === 'close'
    try {
      return { type: 'ok', response: answer(base, one) }
    } catch (error) {
      return { type: 'error', error: { message: error.message, code: error.code ?? 'SQLITE_ERROR' } }
    }
  })
  let next = null
  if (closed) base.close()
  else {
    next = `baton-${++batons}`
    streams.set(next, base)
  }
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ baton: next, base_url: null, results }))
}).listen(0, '127.0.0.1', function () {
  process.stdout.write(`http://127.0.0.1:${this.address().port}\n`)
})
