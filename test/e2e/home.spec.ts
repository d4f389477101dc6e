import { expect, test } from './support/test'

test('la page s’ouvre sous son nom @everywhere', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle(/Territoires de soins/)
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached()
})
