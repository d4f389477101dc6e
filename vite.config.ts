/// <reference types="vitest/config" />
import { fileURLToPath, URL } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { contentPolicyTag } from './scripts/house/contentPolicy.ts'
import { mapLibreChunks, mapLibreSources } from './scripts/house/mapLibreParts.ts'
import { frontMap } from './scripts/house/frontMap.ts'
import { offlineWorker } from './scripts/house/offlineWorker.ts'
import { notFoundPage } from './scripts/house/notFoundPage.ts'
import { packedFiles } from './scripts/house/packedFiles.ts'
import { publisherCheck } from './scripts/house/publisherCheck.ts'
import { preloadApplication } from './scripts/house/preloadApplication.ts'
import { APPLICATION_ALONE, realPages } from './scripts/house/realPages.ts'
import { openData, territoryFeeds } from './scripts/house/derivedFiles.ts'
import { staticImports } from './scripts/house/staticImports.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig(({ mode }) => ({
  plugins: [
    mapLibreSources(),
    vue({ features: { optionsAPI: false } }),
    notFoundPage(),
    packedFiles(),
    contentPolicyTag(),
    preloadApplication(),
    frontMap(),
    realPages(),
    ...(mode === APPLICATION_ALONE ? [] : [territoryFeeds(), openData()]),
    offlineWorker(),
    publisherCheck(),
  ],
  resolve: { alias: { '@': here('./src') } },

  // Relative addresses: the built folder works at any address, in any subfolder.
  base: './',
  // Unknown addresses get 404.html and its status, as on a static host; not the map under a wrong name.
  appType: 'mpa',
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4173 },

  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // Nothing inline: a strict Content-Security-Policy forbids `data:` files and inline scripts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // MapLibre alone is most of the code; it is announced, not a surprise.
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes with its own version only, so browsers keep it between two of ours.
            ...mapLibreChunks(),
            { name: 'vue', test: /node_modules[\\/](@vue|vue|vue-router|pinia|@vueuse)[\\/]/ },
            // What runs before the language is known, and what English itself reads, must not bring in what reads the texts.
            staticImports(
              'start',
              [here('./src/main.ts'), here('./src/i18n/en/index.ts')],
              /[\\/]src[\\/]i18n[\\/]en[\\/]/,
            ),
            staticImports('application', [here('./src/application.ts')]),
          ],
        },
      },
    },
  },

  test: {
    environment: 'node',
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    restoreMocks: true,
    // Tests of real files leave much behind them: swept in larger lots, half as often.
    execArgv: ['--max-semi-space-size=64'],
    // A busy machine is slow, not wrong: what takes time is measured in test/bench.
    testTimeout: 30_000,
    // `npm run coverage`: what the unit tests alone read; the journeys read the rest.
    coverage: { include: ['src/**'], exclude: ['src/i18n/**'], reporter: ['text-summary', 'html'] },
  },
}))
