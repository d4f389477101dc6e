import { pathToFileURL } from 'node:url'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

// Plain JavaScript: it runs before anything is installed, so before any compiler. Its types are said here.
interface Counts {
  passed: number
  failed: number
  skipped: number
}
interface Packages {
  packages: Record<string, { version?: string; optional?: boolean; dev?: boolean }>
}
const house = <T>(file: string) =>
  import(
    /* @vite-ignore */ pathToFileURL(resolve(import.meta.dirname, '../../scripts/house', file)).href
  ) as Promise<T>
const { isOlder } = await house<{ isOlder: (a: string, b: string) => boolean }>('node.mjs')
const { isInstalled } = await house<{
  isInstalled: (lock?: Packages, there?: Packages, asked?: { dev: boolean }) => boolean
}>('install.mjs')
const { countUnit, countJourneys, failedAfter, settle } = await house<{
  countUnit: (report: object) => Counts
  countJourneys: (report: object) => Counts
  failedAfter: (failed: number, again: Counts) => number
  settle: (exitCode: number, counts?: Counts) => Counts
}>('counts.mjs')

const { judge } = await house<{ judge: (text: string) => { ok: boolean; sentence: string } }>('audit.mjs')

describe('the audit of dependencies', () => {
  const report = (counts: object) =>
    judge(JSON.stringify({ metadata: { vulnerabilities: { high: 0, critical: 0, ...counts } } }))

  it('fails on a high or critical fault, and tells the lesser ones', () => {
    expect(report({ total: 0 })).toEqual({ ok: true, sentence: 'Aucune faille connue.' })
    expect(report({ moderate: 2, total: 2 })).toMatchObject({
      ok: true,
      sentence: expect.stringContaining('2'),
    })
    expect(report({ high: 1, total: 1 }).ok).toBe(false)
    expect(report({ critical: 1, total: 3 }).ok).toBe(false)
  })
  it('says that the registry does not answer, and fails nothing', () => {
    for (const text of ['', 'npm error', '{"error":{"code":"ENOAUDIT"}}', '{"metadata":{}}'])
      expect(judge(text)).toMatchObject({ ok: true, sentence: expect.stringContaining('ne répond pas') })
  })
})

describe('isOlder', () => {
  it('compares numbers, not text, and takes absent parts as 0', () => {
    expect(isOlder('20.9.0', '20.19')).toBe(true)
    expect(isOlder('18.20.4', '20.19')).toBe(true)
    expect(isOlder('20.19.0', '20.19')).toBe(false)
    expect(isOlder('22.0.0', '20.19')).toBe(false)
  })
})

describe('isInstalled', () => {
  const lock = {
    packages: {
      '': {},
      'node_modules/a': { version: '1.0.0' },
      'node_modules/b': { version: '2.0.0', optional: true },
    },
  }
  const there = (packages: Packages['packages']) => ({ packages })

  it('accepts what npm noted, with or without the optional packages of other systems', () => {
    expect(isInstalled(lock, there({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true)
    expect(isInstalled(lock, lock)).toBe(true)
  })

  it('asks for an install when something is missing or at another version', () => {
    expect(isInstalled(lock, undefined)).toBe(false)
    expect(isInstalled(lock, there({}))).toBe(false)
    expect(isInstalled(lock, there({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false)
    expect(
      isInstalled(
        lock,
        there({ 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } }),
      ),
    ).toBe(false)
  })

  it('does without the packages of development where they are not asked for, and keeps them where they are', () => {
    const both = { packages: { ...lock.packages, 'node_modules/c': { version: '3.0.0', dev: true } } }
    expect(isInstalled(both, lock, { dev: false })).toBe(true)
    expect(isInstalled(both, lock)).toBe(false)
    expect(isInstalled(both, both, { dev: false })).toBe(true)
    expect(isInstalled(both, there({}), { dev: false })).toBe(false)
  })
})

describe('the counts of npm test', () => {
  it('count a test file that could not be loaded as one failure', () => {
    const report = { numPassedTests: 3, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 }
    const files = [
      { status: 'passed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [{}] },
      { status: 'failed', assertionResults: [] },
    ]
    expect(countUnit({ ...report, testResults: files })).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  it('count what went wrong outside of any journey', () => {
    const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 0 }
    expect(countJourneys({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 0 })
  })

  it('take a journey that failed beside others and passes alone for passed, and no other', () => {
    expect(failedAfter(2, { passed: 2, failed: 0, skipped: 0 })).toBe(0)
    expect(failedAfter(2, { passed: 1, failed: 1, skipped: 0 })).toBe(1)
    // The second run could not be made, or played nothing.
    expect(failedAfter(2, settle(1, undefined))).toBe(2)
    expect(failedAfter(1, settle(0, { passed: 0, failed: 0, skipped: 0 }))).toBe(1)
  })

  it('never take a crash, a missing report or an empty run for a success', () => {
    const good = { passed: 5, failed: 0, skipped: 0 }
    expect(settle(0, good)).toEqual(good)
    expect(settle(1, good).failed).toBe(1)
    expect(settle(0, undefined).failed).toBe(1)
    expect(settle(0, { passed: 0, failed: 0, skipped: 0 }).failed).toBe(1)
    expect(settle(1, { passed: 5, failed: 2, skipped: 0 }).failed).toBe(2)
  })
})
