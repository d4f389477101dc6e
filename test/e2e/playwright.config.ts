import { defineConfig } from '@playwright/test'

const port = Number(process.env['TEST_PORT'] ?? 4179)
const address = `http://127.0.0.1:${port}/`

/**
 * Without a network, and WebGL in software: the same pictures on every machine. The page itself is drawn, and put together, by the
 * processor, as where there is no graphics card: through an emulated one, a map of 1,707 paths takes seconds a frame.
 */
const args = [
  '--headless=new',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
  '--disable-gpu-rasterization',
]
/** Not where a phone is imitated: Chromium then leaves out a part of the map that was drawn. */
const composedByProcessor = [...args, '--disable-gpu-compositing']
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium'

/** Paths are relative to this file; the built `dist` must exist (`npm run build`). */
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  forbidOnly: Boolean(process.env['CI']),
  // None: `npm test` plays what failed once more, alone, and says which journeys needed it.
  retries: 0,
  // Two at most: each draws maps in software.
  workers: 2,
  // The unit of scheduling is a journey, not a file: no worker idles while another ends a long file.
  fullyParallel: true,
  timeout: 150_000,
  expect: { timeout: 40_000 },
  reporter: [['list'], ['json', { outputFile: '../../.tmp/journeys.json' }]],
  use: {
    baseURL: address,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: { executablePath, args: composedByProcessor },
    screenshot: 'only-on-failure',
    // Emptied between journeys, not made anew: the browser need not start a context and read the scripts again.
    reuseContext: true,
    // What a worker answers cannot be intercepted; the journeys of offline use allow it for themselves.
    serviceWorkers: 'block',
  },
  projects: [
    // A laptop: software draws fewer pixels; journeys that measure a layout choose their own window.
    { name: 'ordinateur', use: { viewport: { width: 1280, height: 720 } }, grepInvert: /@phone/ },
    {
      name: 'téléphone',
      use: {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
        launchOptions: { executablePath, args },
      },
      grep: /@phone|@everywhere/,
    },
  ],
  webServer: {
    command: `node scripts/serve.mjs ${port}`,
    cwd: '../..',
    url: address,
    reuseExistingServer: false,
  },
})
