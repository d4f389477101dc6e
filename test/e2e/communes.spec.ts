import { expect, test } from './support/test'

const all = /34\s875 communes/

test.describe('les communes', () => {
  test('se voient sur la carte et se choisissent, leurs fichiers demandés alors seulement', async ({
    page,
  }) => {
    const asked = new Set<string>()
    page.on('request', (request) => {
      if (/\/data\/communes/.test(request.url())) asked.add(request.url().replace(/.*\/data\//, ''))
    })
    await page.goto('./')
    const list = page.getByRole('list', { name: /^Dans la vue/ })
    await expect(list.getByRole('button').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect([...asked]).toEqual([])
    await page.getByRole('radio', { name: 'Commune' }).check({ force: true })
    await expect(page).toHaveURL(/maille=commune/)
    await expect(page.getByText(all).first()).toBeVisible()
    expect([...asked].sort()).toEqual([
      'communes-apl.json',
      'communes-area.json',
      'communes-shapes.json',
      'communes.json',
    ])
    // By keyboard: the list leads from one to the next, and to the card.
    await list.getByRole('button').first().focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('End')
    await expect(list.getByRole('button').last()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('complementary')).toContainText('Commune')
    await expect(page).toHaveURL(/sel=commune:/)
  })

  test('montrent leur classe en France Ruralités Revitalisation, jamais comme un nombre', async ({
    page,
    tolerate,
  }) => {
    // No file is at the address of a commune's page.
    tolerate(/404/)
    await page.goto('./?ind=zonage-frr&maille=commune&sel=commune:63003')
    const legend = page.getByRole('region', { name: 'Légende' })
    for (const name of ['hors FRR', 'FRR en partie', 'FRR bénéficiaire', 'FRR socle', 'FRR+'])
      await expect(
        legend.getByRole('button', { name: new RegExp(`^${name.replace('+', '\\+')}\\s:`) }),
      ).toBeVisible()
    await expect(legend).toContainText('non celui des médecins (ZIP et ZAC)')
    const card = page.getByRole('complementary')
    await expect(card).toContainText('FRR socle')
    await expect(card).not.toContainText('Rang')
    await legend.getByRole('button', { name: /^FRR\+/ }).click()
    await expect(legend.getByRole('button', { name: /^FRR\+/ })).toHaveAttribute('aria-pressed', 'true')
    // The table says it too, and orders by it; the picker groups it with the territory.
    await page.goto('./territoires/?maille=commune&col=zonage-frr&tri=-zonage-frr')
    await expect(page.getByRole('row').nth(1)).toContainText('FRR+')
    await expect(page.getByRole('option', { name: /France Ruralités/ })).toHaveCount(0)
    await page.goto('./territoire/commune/63003')
    await expect(page.getByRole('row', { name: /France Ruralités Revitalisation/ })).toContainText(
      'FRR socle',
    )
  })

  test('de près, se choisissent à la souris, avec les tuiles pour contours', async ({ page }) => {
    await page.goto('./?maille=commune&vue=45.55,3.742,10.5')
    await expect(page.getByText(/^Dans la vue\s:\s\d+ communes?$/).first()).toBeVisible()
    const canvas = page.locator('.maplibregl-canvas')
    const box = await canvas.boundingBox()
    await expect(async () => {
      await canvas.click({ position: { x: (box?.width ?? 0) / 2, y: (box?.height ?? 0) / 2 + 24 } })
      await expect(page).toHaveURL(/sel=commune:63003/, { timeout: 1000 })
    }).toPass()
    await page.getByRole('link', { name: 'Ouvrir la fiche' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
  })

  test('ont leur page : chiffres, rang, ce qui les contient, voisines, semblables', async ({
    page,
    tolerate,
  }) => {
    // No file is at this address: the host answers 404 to it, and to redirect.js at each wrong depth.
    tolerate(/404/)
    await page.goto('./territoire/commune/63003-ambert')
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
    await expect(page.getByRole('main')).toContainText(/sur 34\s\d{3} communes qui ont un chiffre/)
    const kin = page.locator('.kin')
    for (const name of ['CC Ambert Livradois Forez', 'Ambert', 'Puy-de-Dôme', 'Auvergne-Rhône-Alpes'])
      await expect(kin.getByRole('link', { name, exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: 'Job', exact: true }).first()).toBeVisible()
    await expect(page.getByRole('table', { name: 'Territoires comparables' })).toBeVisible()
    await kin.getByRole('link', { name: 'CC Ambert Livradois Forez' }).click()
    await page.getByRole('button', { name: /^Afficher les/ }).click()
    await page.locator('.communes').getByRole('link', { name: 'Job', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Job' })).toBeVisible()
  })

  test('se trient dans le tableau, jusqu’à la dernière, et se comparent', async ({ page }) => {
    await page.goto('./territoires?maille=commune&tri=-population')
    await expect(page.locator('tbody tr.row').first()).toContainText('Paris')
    await page.goto('./territoires?maille=commune&dep=63&tri=apl')
    await expect(page.locator('.title').getByRole('status')).toContainText(/46\d sur 34\s875 communes/)
    await page.goto('./comparer?t=commune:63003,bassin:63003')
    await expect(page.locator('.cards')).toContainText('commune, Puy-de-Dôme')
  })
})

test.describe('le code d’une commune écrit autrement', () => {
  for (const [typed, code, name] of [
    ['1004', '01004', 'Ambérieu-en-Bugey'],
    ['2a004', '2A004', 'Ajaccio'],
    ['75111', '75056', 'Paris'],
  ] as const)
    test(`${typed} mène à ${name}`, async ({ page }) => {
      await page.goto(`./#/territoire/commune/${typed}`)
      await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`/territoire/commune/${code}`))
    })
})
