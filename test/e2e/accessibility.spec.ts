import AxeBuilder from '@axe-core/playwright'
import { openPage, PAGES } from './support/pages'
import { sideways, smallTargets } from './support/measure'
import { expect, test } from './support/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

for (const entry of PAGES)
  test(`${entry.name} : axe ne trouve rien, en clair et en sombre @everywhere`, async ({
    page,
    isMobile,
  }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await openPage(page, entry)
    for (const theme of ['light', 'dark'] as const) {
      // The theme follows the device: no need to load the page again.
      await page.emulateMedia({ colorScheme: theme })
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme)
      const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
      expect.soft(found, theme).toEqual([])
    }
    if (!isMobile) {
      // A window of 1440 × 900 at 200 %.
      await page.setViewportSize({ width: 720, height: 450 })
      await expect.poll(() => sideways(page, 720), 'défilement à 200 %').toEqual([])
      return
    }
    expect.soft(await smallTargets(page), 'commandes de moins de 44 px').toEqual([])
    for (const [width, height] of [
      [320, 640],
      [640, 360],
    ] as const) {
      await page.setViewportSize({ width, height })
      await expect.poll(() => sideways(page, width), `défilement à ${width} × ${height}`).toEqual([])
    }
  })
