import { defineConfig } from '@playwright/test'
import journeys from '../e2e/playwright.config'

/** Measurements in the browser: one at a time, so that none disturbs another. */
export default defineConfig(journeys, {
  testDir: './browser',
  testMatch: '**/*.bench.ts',
  workers: 1,
  timeout: 300_000,
  reporter: [['list']],
})
