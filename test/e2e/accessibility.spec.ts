import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { openPage, PAGES, visits } from './support/pages'
import { sideways, smallTargets, twoScrollers } from './support/measure'
import { expect, test } from './support/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
/** What another theme can change: nothing but colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block']

/** What axe finds, as « rule : first signs of each place »; its own page for results would cost more than the rules. */
async function faultsOf(page: Page, narrow: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const axe = narrow(new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode())
  const { violations } = await axe.analyze()
  return violations.map(
    ({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
  )
}

for (const entries of visits(PAGES))
  test(`${entries.map(({ name }) => name).join(', ')} : axe ne trouve rien, en clair et en sombre @everywhere`, async ({
    page,
    isMobile,
  }) => {
    const window = page.viewportSize()
    for (const entry of entries) {
      const at = (what: string) => `${entry.name}, ${what}`
      if (window) await page.setViewportSize(window)
      await page.emulateMedia({ colorScheme: 'light' })
      await openPage(page, entry)
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'light')
      expect.soft(await faultsOf(page, (axe) => axe.withTags(TAGS)), at('clair')).toEqual([])
      expect.soft(await twoScrollers(page), at('deux ascenseurs')).toEqual([])
      // The theme follows the device: no need to load the page again.
      await page.emulateMedia({ colorScheme: 'dark' })
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
      expect.soft(await faultsOf(page, (axe) => axe.withRules(COLOUR_RULES)), at('sombre')).toEqual([])
      if (!isMobile) {
        // A window of 1440 × 900 at 200 %.
        await page.setViewportSize({ width: 720, height: 450 })
        await expect.poll(() => sideways(page, 720), at('défilement à 200 %')).toEqual([])
        // What now scrolls must be reached by the keyboard too.
        expect
          .soft(await faultsOf(page, (axe) => axe.withRules(['scrollable-region-focusable'])), at('à 200 %'))
          .toEqual([])
        continue
      }
      expect.soft(await smallTargets(page), at('commandes de moins de 44 px')).toEqual([])
      for (const [width, height] of [
        [320, 640],
        [640, 360],
      ] as const) {
        await page.setViewportSize({ width, height })
        await expect.poll(() => sideways(page, width), at(`défilement à ${width} × ${height}`)).toEqual([])
      }
    }
  })
