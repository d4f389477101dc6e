import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './run.mjs'

/** Where the runners write their counts; `vite.config.ts` and the Playwright configuration say the same. */
export const reports = { unit: '.tmp/unit.json', journeys: '.tmp/journeys.json' }

/** Removes the report of a former run, which must not be taken for this one's. */
export const forget = (report) => rmSync(join(root, report), { force: true })

/** Counts of Vitest's JSON report. A file that could not be loaded holds no test: it counts as one failure. */
export function countUnit(report) {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** Counts of Playwright's JSON report. `errors` are those outside of any test. */
export function countJourneys({ stats, errors }) {
  return {
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky + errors.length,
    skipped: stats.skipped,
  }
}

/**
 * Counts of a runner that ended with `exitCode`. No report, no test at all, or an exit code that no test explains
 * is a failure too: a crash must not pass for a success.
 */
export function settle(exitCode, counts) {
  if (!counts) return { passed: 0, failed: 1, skipped: 0 }
  const unexplained = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0)
  return unexplained ? { ...counts, failed: 1 } : counts
}

export function readReport(report, count) {
  try {
    return count(JSON.parse(readFileSync(join(root, report), 'utf8')))
  } catch {
    return undefined
  }
}

/** More failures than this are no accident: nothing is played again. */
export const mostReplayed = 3

/**
 * How many journeys have failed, of `failed`, once they were played again with nothing beside them: one that passes
 * then has passed. `again` is the count of that second run.
 */
export const failedAfter = (failed, again) => Math.max(failed - again.passed, again.failed)
