import type { Page } from '@playwright/test'

interface Measured {
  bytes: number
  breakdown: { bytes: number; types: string[]; attribution: { scope: string }[] }[]
}

/**
 * MB of a page, its workers, buffers and DOM, once what can be freed is; its parts are told. The page is isolated from other
 * sites, and the browser started with `--enable-blink-features=ForceEagerMeasureMemory`.
 */
export async function pageMemory(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage')
  const { bytes, breakdown } = await page.evaluate(() =>
    (
      performance as unknown as { measureUserAgentSpecificMemory: () => Promise<Measured> }
    ).measureUserAgentSpecificMemory(),
  )
  const parts = breakdown
    .filter((part) => part.bytes > 1e5)
    .map(
      (part) => `${part.types.join()} ${part.attribution[0]?.scope ?? ''} ${(part.bytes / 1e6).toFixed(1)}`,
    )
  console.log(`${page.url()} : ${parts.join(', ')}`)
  return bytes / 1e6
}
