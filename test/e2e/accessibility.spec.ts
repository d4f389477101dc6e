import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './support/test'

const PAGES = [
  { path: './', ready: '187, dont 147 sur la carte' },
  { path: './#/?sel=bassin:63003', ready: '94e en partant du moins bien doté' },
]

for (const theme of ['light', 'dark'] as const)
  for (const { path, ready } of PAGES)
    test(`axe ne trouve rien à redire à ${path} en thème ${theme} @everywhere`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme })
      await page.goto(path)
      await expect(page.getByText(ready)).toBeAttached()
      const { violations } = await new AxeBuilder({ page }).analyze()
      const found = violations.map(
        ({ id, nodes }) => `${id} : ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      )
      expect(found).toEqual([])
    })
