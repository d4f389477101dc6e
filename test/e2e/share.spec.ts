import { expect, test } from './support/test'

test('chaque vue se partage : le lien, une adresse courte qui y mène, un code, le menu de l’appareil', async ({
  page,
  context,
  tolerate,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.addInitScript(() => {
    const shared: unknown[] = []
    Object.assign(window, { shared })
    Object.defineProperty(navigator, 'share', {
      value: (what: unknown) => Promise.resolve(shared.push(what)),
    })
  })
  await page.goto('./territoire/bassin/63003-ambert/?semblables=acces')
  await expect(page.locator('#still')).toHaveCount(0)
  await page.getByRole('button', { name: 'Partager' }).click()
  const panel = page.getByRole('dialog', { name: 'Partager' })
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await panel.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(panel.getByRole('status')).toHaveText('Copié.')
  expect(await copied()).toMatch(/\/territoire\/bassin\/63003-ambert\/\?semblables=acces$/)
  await panel.getByRole('button', { name: 'Copier l’adresse courte' }).click()
  await expect.poll(copied).toMatch(/\/territoire\/bassin\/63003\?semblables=acces$/)
  const short = await copied()
  await expect(panel.getByRole('img', { name: 'Code QR de cette adresse' })).toBeVisible()
  await panel.getByRole('button', { name: 'Envoyer par…' }).click()
  await expect(panel).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Partager' })).toBeFocused()
  expect(
    await page.evaluate(() => (window as unknown as { shared: { url: string }[] }).shared[0]?.url),
  ).toContain('63003-ambert')

  // The host knows no such file: its page of errors leads on.
  tolerate(/404/)
  await page.goto(short)
  await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()

  await page.goto('./?maille=region&langue=en')
  await page.getByRole('button', { name: 'Share' }).click()
  await expect(page.getByRole('dialog', { name: 'Share' }).getByLabel('Address of the view')).toHaveValue(
    /\?maille=region&langue=en$/,
  )
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})
