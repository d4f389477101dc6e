import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import project from '../../vite.config.ts'

/** Measurements without a browser: one file at a time, so that none disturbs another. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: project({ command: 'serve', mode: 'test' }).resolve ?? {},
  test: {
    include: ['test/bench/*.bench.ts'],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    // The figures are the point: they are printed as they are.
    disableConsoleIntercept: true,
  },
})
