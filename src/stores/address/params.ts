import { isIndicator } from '@/catalog/indicators'
import { t } from '@/i18n'
import { broughtIn } from '@/schema/broughtId'

export type Query = Record<string, string>

/** A parameter that could not be used, and why, in words. */
export interface AddressProblem {
  param: string
  value: string
  reason: string
}

/** One parameter of an address. Short French words: people read and send these links. */
export interface Param<T> {
  name: string
  /** Other names that are read, never written: those published before, or another page's. */
  also?: readonly string[]
  fallback: T
  /**
   * Undefined for a text that says nothing usable: it is told with `reason`, and the fallback taken. `refuse` tells a
   * part that is left out where the rest is kept.
   */
  read: (raw: string, refuse: (part: string, reason?: string) => void) => T | undefined
  write: (value: T) => string
  reason: string
  /** Whether a change is one moment of a gesture (typing, sliding, moving the map): going back does not run through it. */
  isGesture?: (before: T, after: T) => boolean
}

/** All the parameters of a page, or a group of them that several pages share. */
export interface Params<S> {
  fallback: S
  /** What is wrong takes its fallback and is told; what is unknown is told too. */
  read: (query: Query) => { state: S; problems: AddressProblem[] }
  /** The shortest query that `read` turns back into this state: fallbacks are left out. */
  write: (state: S) => Query
  isGesture: (before: S, after: S) => boolean
  /** The same as `read` for a group: `known` takes the names that it reads. */
  take: (query: Query, known: Set<string>, problems: AddressProblem[]) => S
}

/** By field of the state, in the order of reading; a function where a parameter depends on those read before it. */
type Declared<S> = {
  [K in keyof S]: Param<S[K]> | ((before: S) => Param<S[K]>) | Params<S[K]>
}

/** Declares the parameters of an address once: reading, writing and telling follow. */
export function defineParams<S extends object>(declared: Declared<S>): Params<S> {
  const fields = Object.keys(declared) as (keyof S)[]
  function entryOf<K extends keyof S>(field: K, state: S): Param<S[K]> | Params<S[K]> {
    const entry = declared[field]
    return typeof entry === 'function' ? entry(state) : entry
  }

  function take(query: Query, known: Set<string>, problems: AddressProblem[]): S {
    const state = {} as S
    for (const field of fields) {
      const entry = entryOf(field, state)
      state[field] = 'take' in entry ? entry.take(query, known, problems) : one(entry, query, known, problems)
    }
    return state
  }
  function read(query: Query) {
    const problems: AddressProblem[] = []
    const known = new Set<string>()
    const state = take(query, known, problems)
    for (const [param, value] of Object.entries(query))
      if (!known.has(param)) problems.push({ param, value, reason: t.errors.reasons.unknownParameter })
    return { state, problems }
  }
  function write(state: S): Query {
    const query: Query = {}
    for (const field of fields) {
      const entry = entryOf(field, state)
      if ('take' in entry) Object.assign(query, entry.write(state[field]))
      else {
        const text = entry.write(state[field])
        if (text !== entry.write(entry.fallback)) query[entry.name] = text
      }
    }
    return query
  }
  function isGesture(before: S, after: S): boolean {
    const changed = fields.filter((field) => before[field] !== after[field])
    return changed.every((field) => entryOf(field, after).isGesture?.(before[field], after[field]) ?? false)
  }
  return { fallback: read({}).state, read, write, isGesture, take }
}

function one<T>(param: Param<T>, query: Query, known: Set<string>, problems: AddressProblem[]): T {
  const names = [param.name, ...(param.also ?? [])]
  for (const name of names) known.add(name)
  const name = names.find((name) => query[name] !== undefined)
  const raw = name === undefined ? undefined : query[name]
  if (name === undefined || raw === undefined) return param.fallback
  const refuse = (part: string, reason = param.reason) =>
    problems.push({
      param: name,
      value: part,
      reason: namesAbsent(part) ? t.errors.reasons.broughtElsewhere : reason,
    })
  const value = param.read(raw, refuse)
  if (value !== undefined) return value
  refuse(raw)
  return param.fallback
}

/** Figures that a person brought are on their device, and never in an address: whatever names them is refused for that. */
const namesAbsent = (part: string) => broughtIn(part).some((id) => !isIndicator(id))
