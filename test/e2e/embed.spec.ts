import { iframeCode } from '../../src/catalog/press/pressFiles'
import { expect, test } from './support/test'
import { boundsOf, boxOf, boxOnMap } from './support/whereOnMap'

test.describe('une vue intégrée', () => {
  test('le kit donne le code du cadre, avec sa taille et son titre', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./#/soigner-demain?question=telemedecine-ameliore-acces')
    await page.getByRole('button', { name: 'Kit presse' }).first().click()
    const kit = page.getByRole('dialog', { name: 'Kit presse' })
    await kit.getByText('Intégrer dans une page').click()
    await kit.getByLabel('Forme').selectOption('Cadre (iframe)')
    await kit.getByLabel('Partie').selectOption('Carte')
    await kit.getByLabel('Hauteur (px)').fill('480')
    await kit.getByRole('button', { name: '960 px' }).click()
    await expect(kit.frameLocator('iframe').locator('[data-code]').first()).toBeVisible()
    await kit.getByLabel('Titre du cadre').fill('Mon "titre"')
    await kit.getByRole('button', { name: 'Copier le code' }).click()
    const code = await page.evaluate(() => navigator.clipboard.readText())
    expect(code).toContain('width="100%" height="480"')
    expect(code).toContain('title="Mon &quot;titre&quot;"')
    expect(code).toMatch(
      /soigner-demain\/\?question=telemedecine-ameliore-acces&amp;bloc=carte&amp;mesure=apl&amp;embed=1/,
    )
  })

  for (const [name, address, seen] of [
    ['la carte', './?embed=1&maille=region&couches=aucune', '.maplibregl-ctrl-scale'],
    ['le graphique', './#/soigner-demain?embed=1&bloc=points', '[data-row]'],
    ['la carte de l’enquête', './#/soigner-demain?embed=1&bloc=carte', '[data-code]'],
    ['le nuage de points', './#/soigner-demain?embed=1&bloc=nuage&mesure=sous-dense', '[data-point]'],
  ] as const) {
    test(`${name} tient seule à 320 px, avec sa source, sans rien garder sur l’appareil`, async ({
      page,
      context,
      tolerate,
    }) => {
      await page.setViewportSize({ width: 320, height: 520 })
      await page.goto(address)
      await expect(page.locator(seen).first()).toBeVisible()
      await expect(page.getByRole('banner')).toHaveCount(0)
      await expect(page.getByRole('navigation')).toHaveCount(0)
      await expect(page.getByRole('button', { name: 'Kit presse' })).toHaveCount(0)
      await expect(page.locator('footer')).toContainText(/Drees|CNOM/)
      const back = page.getByRole('link', { name: /Voir sur Territoires de soins/ })
      expect(await back.getAttribute('href')).not.toContain('embed')
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
      // A file of the same site, with no script: what is there was left by the view.
      tolerate(/favicon\.ico/)
      await page.goto('./icon.svg')
      const kept = await page.evaluate(async () => ({
        local: localStorage.length,
        session: sessionStorage.length,
        databases: (await indexedDB.databases()).length,
      }))
      expect(kept).toEqual({ local: 0, session: 0, databases: 0 })
      expect(await context.cookies()).toEqual([])
    })
  }

  for (const [kind, address] of [
    ['un territoire', '#/territoire/bassin/63003?embed=1'],
    ['son évolution', '#/territoire/bassin/63003?embed=1&bloc=evolution'],
    ['une comparaison', '#/comparer?embed=1&t=bassin:63003,departement:63'],
    ['l’enquête', '#/soigner-demain?embed=1&bloc=points'],
  ] as const)
    for (const width of [320, 480, 800])
      test(`${kind}, à ${width} px, prend la hauteur de ce qu’elle montre, sans défiler ni laisser de vide`, async ({
        page,
        baseURL,
      }) => {
        const code = iframeCode(new URL(address, baseURL).href, 'Vue', String(width), 300)
        await page.setViewportSize({ width: 900, height: 700 })
        await page.route('**/host.html', (route) =>
          route.fulfill({ contentType: 'text/html', body: `<!doctype html><body style="margin:0">${code}` }),
        )
        await page.goto('./host.html')
        const frame = page.frameLocator('iframe')
        await expect(frame.locator('svg').first()).toBeVisible()
        await expect(frame.locator('h1')).toBeVisible()
        await expect(async () => {
          const tall = (await page.locator('iframe').boundingBox())?.height ?? 0
          expect(tall).not.toBe(300)
          const { hidden, end } = await frame.locator('footer').evaluate((footer) => {
            const scroller = document.querySelector('.scroller')!
            return {
              hidden: scroller.scrollHeight - scroller.clientHeight,
              end: footer.getBoundingClientRect().bottom,
            }
          })
          expect(hidden).toBe(0)
          expect(Math.abs(end - tall)).toBeLessThanOrEqual(1)
          expect(await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth)).toBe(0)
        }).toPass()
      })

  for (const width of [320, 480, 800])
    test(`la carte d’un territoire, à ${width} px, dit son titre et son chiffre et le montre entier`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 640 })
      await page.goto('./#/?embed=1&sel=bassin:63003&vue=47,2,5')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Accès aux généralistes (APL)')
      await expect(page.getByText(/^Ambert\s:\s1,98/)).toBeVisible()
      // Said in its footer: not again on the map, where the legend would hide half of it.
      await expect(page.getByText('Données sous licence ODbL')).toHaveCount(1)
      // The legend is open where the map keeps room beside it.
      await expect(page.getByRole('heading', { name: 'APL aux généralistes, 2023' })).toBeVisible({
        visible: width >= 480,
      })
      await expect(async () => {
        const place = await boxOnMap(page, boundsOf('bassin', '63003'))
        const map = await boxOf(page.locator('.maplibregl-canvas'))
        expect(place.left).toBeGreaterThan(map.left)
        expect(place.right).toBeLessThan(map.right)
        expect(place.top).toBeGreaterThan(map.top)
        expect(place.bottom).toBeLessThan(map.bottom)
        expect(place.right - place.left).toBeGreaterThan(60)
      }).toPass({ timeout: 20_000 })
    })

  test('à 320 px, en anglais aussi, rien ne se touche au pied d’un graphique', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto('./#/comparer?embed=1&t=bassin:63003,departement:63&langue=en')
    await expect(page.getByRole('link', { name: /^Legal/ })).toHaveAttribute(
      'href',
      /^\/mentions-legales\/\?langue=en$/,
    )
    const figures = await boxOf(page.locator('figure summary').first())
    const downloads = await boxOf(page.locator('figure .downloads').first())
    expect(figures.right + 8 <= downloads.left || figures.bottom <= downloads.top).toBe(true)
  })

  test('le lien ramène à la même vue, entière', async ({ page }) => {
    await page.goto('./?embed=1&maille=departement&ind=maisons-taux')
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    await expect(page).toHaveURL(/\/\?.*embed=1/)
    await expect(page.getByRole('link', { name: /^Mentions légales/ })).toHaveAttribute(
      'href',
      '/mentions-legales/',
    )
    const href = await page.getByRole('link', { name: /Voir sur Territoires de soins/ }).getAttribute('href')
    await page.goto('about:blank')
    await page.goto(href ?? '')
    await expect(page.getByText('Dans la vue : 101 départements').first()).toBeVisible()
    await expect(page.getByText('Ce paramètre n’existe pas')).toHaveCount(0)
  })

  for (const [name, address] of [
    ['la carte', '?embed=1'],
    ['besoin et réponse', '#/territoires/sans-reponse?embed=1'],
  ] as const)
    test(`${name} laisse la molette à la page, et Ctrl + molette approche la carte`, async ({
      page,
      baseURL,
    }) => {
      const embed = new URL(address, baseURL).href
      await page.route('**/host.html', (route) =>
        route.fulfill({
          contentType: 'text/html',
          body: `<body style="margin:0;height:3000px"><iframe src="${embed}" width="700" height="500"></iframe>`,
        }),
      )
      await page.goto('./host.html')
      const frame = page.frameLocator('iframe')
      const scale = frame.locator('.maplibregl-ctrl-scale')
      await expect(scale).toBeVisible()
      const before = await scale.textContent()
      await page.mouse.move(350, 200)
      await page.mouse.wheel(0, 300)
      await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0)
      await expect(frame.locator('.maplibregl-desktop-message')).toHaveText('Ctrl + molette pour zoomer')
      expect(await scale.textContent()).toBe(before)
      await page.evaluate(() => scrollTo(0, 0))
      // What follows a scroll goes to what was scrolled, until the mouse moves again or has been still for a while,
      // which a busy machine draws out: then one wheels again, as a person does.
      await expect(async () => {
        await page.mouse.move(360, 210)
        await page.mouse.move(370, 215)
        await page.keyboard.down('Control')
        await page.mouse.wheel(0, -600)
        await page.keyboard.up('Control')
        await expect(scale).not.toHaveText(before ?? '', { timeout: 4_000 })
      }).toPass()
      expect(await page.evaluate(() => scrollY)).toBe(0)
    })

  test('la page entière garde la molette pour la carte', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    await expect(page.locator('.maplibregl-cooperative-gestures')).toHaveCount(0)
  })
})
