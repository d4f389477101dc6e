import { fileURLToPath } from 'node:url'
import { expect, test } from '@playwright/test'
import { createServer } from 'vite'
import type { SwitchTimes } from './switchPage'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

test('changer d’indicateur : état des objets contre expression de couleur', async ({ page }) => {
  await page.setViewportSize({ width: 600, height: 600 })
  const server = await createServer({ root: ROOT, logLevel: 'warn', server: { host: '127.0.0.1', port: 0 } })
  try {
    await server.listen()
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}test/bench/browser/switch.html`)
    const found = await page.waitForFunction(() => (window as { times?: SwitchTimes }).times, undefined, {
      timeout: 240_000,
    })
    const times = await found.jsonValue()
    if (!times) throw new Error('no times')
    const ratio = times.expression / times.featureState
    console.log(
      `état des objets ${Math.round(times.featureState)} ms, expression ${Math.round(times.expression)} ms`,
    )
    console.log(
      `rapport ${ratio.toFixed(2)} (médianes de ${times.runs}, de l’appel au repos, WebGL logiciel)`,
    )
    expect(times.samePicture).toBe(true)
    expect(ratio).toBeGreaterThan(1)
  } finally {
    await server.close()
  }
})
