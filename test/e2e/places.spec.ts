import type { Locator, Page } from '@playwright/test'
import { reach } from './support/reach'
import { expect, test } from './support/test'
import { built } from '../support/built'

const search = (page: Page) => page.getByRole('combobox', { name: 'Chercher un lieu ou une initiative' })
const panel = (page: Page, name: string) => page.getByRole('complementary', { name })
const tool = (page: Page, name: string) =>
  page.getByRole('group', { name: 'Chercher et filtrer' }).getByRole('button', { name })
const canvas = (page: Page) => page.locator('.maplibregl-canvas')

/** The map is there once its scale bar is. */
const mapReady = (page: Page) => expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()

/** The field is plain until it gets the focus: what searches then takes its place. */
async function openSearch(page: Page) {
  await search(page).focus()
  await expect(search(page)).toHaveAttribute('aria-autocomplete', 'list')
}

/** Moves the map by a key; its address tells when it has. */
async function moveMap(page: Page, key: string) {
  const before = page.url()
  await page.keyboard.press(key)
  await expect(page).not.toHaveURL(before)
}

/** What the zone's panel says, once the last of its figures is there. */
async function figuresOf(zone: Locator): Promise<string> {
  await expect(zone).toContainText('Parts de surface')
  await expect(zone).toContainText(/habitants\sdans/)
  await expect(zone).not.toContainText('Chargement')
  return zone.innerText()
}

test.describe('autour d’un lieu', () => {
  for (const [file, words] of [
    ['initiatives.json', 'les initiatives'],
    ['former-communes.json', 'les noms des anciennes communes'],
  ] as const)
    test(`sans ${file}, la recherche répond avec ce qu’elle a, et dit ce qui manque`, async ({
      page,
      tolerate,
    }) => {
      tolerate(/status of 404/)
      await page.route(`**/data/${file}`, (route) => route.fulfill({ status: 404, body: '' }))
      await page.goto('./')
      await mapReady(page)
      await openSearch(page)
      await search(page).fill('ambert')
      await expect(page.getByRole('option').first()).toContainText('Ambert')
      const box = page.locator('.search')
      await expect(box.getByRole('alert')).toContainText(`Impossible de charger ${words}`)
      await search(page).fill('qzxw')
      await expect(box.getByRole('alert')).toContainText(`Impossible de charger ${words}`)
      await expect(page.getByText('Rien ne correspond à')).toHaveCount(0)
      await page.unroute(`**/data/${file}`)
      await search(page).fill('ambert ')
      await expect(page.getByRole('option').first()).toContainText('Ambert')
      await search(page).fill('amber')
      await expect(box.getByRole('alert')).toHaveCount(0)
    })

  test('trouve Ambert au clavier seul, et ce qui en est proche', async ({ page }) => {
    await page.goto('./')
    await mapReady(page)
    await reach(page, search(page))
    await page.keyboard.type('ambert')
    const options = page.getByRole('listbox').getByRole('option')
    await expect(options.first()).toContainText(/Ambert\s*Commune · Puy-de-Dôme · 63600/)
    await expect(options.nth(1)).toContainText(/Ambert\s*Bassin de vie/)
    const active = () => search(page).getAttribute('aria-activedescendant')
    expect(await active()).toBe(await options.first().getAttribute('id'))
    await page.keyboard.press('ArrowDown')
    await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('Enter')

    const around = panel(page, 'Ambert')
    const maisons = around.getByRole('list', { name: 'Maisons de santé' }).getByRole('listitem')
    await expect(maisons).toHaveCount(5)
    await expect(maisons.first()).toContainText('au centre de la commune')
    await expect(maisons.last()).toContainText(/\d\s?km à vol d’oiseau/)
    await expect(maisons.last().getByRole('link', { name: /^Itinéraire vers/ })).toHaveAttribute(
      'href',
      /^https:\/\/www\.openstreetmap\.org\/directions\?route=45\.\d+%2C3\.\d+%3B/,
    )
    // What covers the place comes first; those that have a place of their own follow.
    const recorded = around.getByRole('list', { name: 'Initiatives recensées' })
    await expect(recorded).toContainText('couvre ce lieu')
    await around.getByRole('button', { name: 'Tout voir : Initiatives recensées' }).press('Enter')
    await expect(recorded).toContainText('à vol d’oiseau')
    await expect(around).toContainText(/\d\shabitants dans \d+ communes/)

    await reach(page, around.getByRole('slider', { name: 'Rayon' }))
    await page.keyboard.press('ArrowRight')
    await expect(page).toHaveURL(/autour=45\.\d+,3\.\d+,30,63003/)
    await expect(around).toContainText('à moins de 30 km')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await expect(page).toHaveURL(/rayon=/)
    await expect(page.getByText(/^Dans la zone\s: \d+ bassins de vie$/).first()).toBeVisible()
  })

  test('garder le seul rayon y mène la carte, et la légende ne compte que lui', async ({ page }) => {
    await page.goto('./#/?autour=45.5516,3.7556,20')
    await page.getByRole('checkbox', { name: /Ne garder que ce rayon/ }).check()
    await expect(page).toHaveURL(/vue=45\.\d+,3\.\d+,(8|9)/)
    const said = page.getByText(/^Dans la zone\s: \d+ bassins de vie$/).first()
    await expect(said).toBeVisible()
    const counts = page.getByRole('group', { name: /^Survolez ou choisissez une classe/ }).getByRole('button')
    await expect
      .poll(async () => (await counts.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0))
      .toBe(Number((await said.innerText()).replace(/\D/g, '')))
  })

  test('pardonne l’absence d’accents et d’apostrophe, et dit quand rien ne correspond', async ({ page }) => {
    await page.goto('./')
    await openSearch(page)
    await search(page).fill('lhay les roses')
    await expect(page.getByRole('option').first()).toContainText(/L.Haÿ-les-Roses/)
    await search(page).fill('qzxw')
    await expect(page.getByText('Rien ne correspond à « qzxw ».').first()).toBeVisible()
    await search(page).fill('bassin d’ambert')
    await expect(page.getByRole('option').first()).toContainText('Bassin de vie · Puy-de-Dôme')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/sel=bassin:63003/)
  })

  test('demande la position sur un clic seulement, et dit ce qu’un refus change', async ({
    page,
    context,
  }) => {
    await page.goto('./')
    await tool(page, 'Autour').click()
    await page.getByRole('button', { name: 'Ma position' }).click()
    await expect(
      page.getByText(/Votre navigateur n’a pas donné votre position\s: vous l’avez refusée/),
    ).toBeVisible()
    await expect(page).not.toHaveURL(/autour=/)
    await context.grantPermissions(['geolocation'])
    await context.setGeolocation({ latitude: 42.30042, longitude: 9.14961 })
    await page.getByRole('button', { name: 'Ma position' }).click()
    const around = panel(page, 'Ma position')
    await expect(around).toContainText('latitude 42,300, longitude 9,150, arrondie à trois décimales')
    await expect(around).toContainText('à vol d’oiseau')
    await expect(page).toHaveURL(/autour=42\.3,9\.15,20,position/)
    await page.reload()
    await expect(around).toContainText('latitude 42,300, longitude 9,150, arrondie à trois décimales')
  })

  test('le refus de la position se lit sous le doigt @phone', async ({ page }) => {
    await page.goto('./')
    await mapReady(page)
    await page.getByRole('slider', { name: 'Hauteur du panneau' }).press('ArrowUp')
    await tool(page, 'Autour').tap()
    const own = page.getByRole('button', { name: 'Ma position' })
    await own.tap()
    const refusal = page.getByText(/Votre navigateur n’a pas donné votre position/)
    await expect(refusal).toBeInViewport({ ratio: 1 })
    const [button, text] = [await own.boundingBox(), await refusal.boundingBox()]
    expect((text?.y ?? 0) - (button?.y ?? 0) - (button?.height ?? 0)).toBeLessThan(16)
  })

  test('ce qui couvre tout le territoire d’un lieu y est à zéro, où que soit son point', async ({ page }) => {
    await page.goto('./#/?autour=46.3402,2.6066,20,03185')
    const around = panel(page, 'Montluçon')
    const list = around.getByRole('list', { name: 'Initiatives recensées' }).getByRole('listitem')
    const grant = list.filter({ hasText: 'internes de l’Allier' })
    await expect(grant).toContainText(/Allier\s*couvre ce lieu/)
    await expect(list.first()).toContainText(/couvre ce lieu|dans la commune/)
  })

  test('chaque genre se voit en entier, au clavier, et la liste dit combien elle en montre', async ({
    page,
  }) => {
    await page.goto('./#/?autour=45.758,4.8351,50,69123')
    const around = panel(page, 'Lyon')
    const list = around.getByRole('list', { name: 'Maisons de santé' }).getByRole('listitem')
    await expect(list).toHaveCount(5)
    const said = around.getByText(/^Affichés\s: 5 sur \d+$/).first()
    const total = Number(/\d+$/.exec(await said.innerText())?.[0])
    expect(total).toBeGreaterThan(20)
    await around.getByRole('button', { name: 'Tout voir : Maisons de santé' }).press('Enter')
    await expect(list).toHaveCount(total)
    await expect(list.nth(5).getByRole('button')).toBeFocused()
    await expect(around.getByText(`${total} sur ${total}`)).toBeVisible()
    await around.getByRole('button', { name: 'N’en voir que 5' }).click()
    await expect(list).toHaveCount(5)
  })

  test('de la recherche à « Ouvrir la fiche », trois tabulations au plus @everywhere', async ({ page }) => {
    const openPage = async (name: string) => {
      for (let tabs = 1; tabs <= 3; tabs++) {
        await page.keyboard.press('Tab')
        const link = page.getByRole('link', { name })
        if (await link.evaluate((element) => element === document.activeElement)) return tabs
      }
      return Infinity
    }
    await page.goto('./')
    await openSearch(page)
    await search(page).fill('bassin d’ambert')
    await expect(page.getByRole('option').first()).toContainText('Bassin de vie')
    await page.keyboard.press('Enter')
    await expect(panel(page, 'Ambert').getByRole('heading', { level: 2 })).toBeFocused()
    expect(await openPage('Ouvrir la fiche')).toBeLessThanOrEqual(3)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/territoire\/bassin\/63003/)
  })

  test('une commune dit ce qu’elle ouvre, puis mène à sa fiche et à celle de son bassin de vie', async ({
    page,
  }) => {
    await page.goto('./')
    await openSearch(page)
    await search(page).fill('valcivieres')
    await expect(page.getByRole('option').first()).toContainText(/le bassin de vie\s: Ambert/)
    await page.keyboard.press('Enter')
    const around = panel(page, 'Valcivières')
    await expect(around.getByRole('heading', { level: 2 })).toBeFocused()
    await expect(around.getByRole('link', { name: 'Ouvrir la fiche de la commune' })).toHaveAttribute(
      'href',
      /territoire\/commune\/63441/,
    )
    await around.getByRole('link', { name: 'Fiche du bassin de vie' }).click()
    await expect(page).toHaveURL(/territoire\/bassin\/63003/)
  })

  test('une maison de santé et une ville mènent à ce qui est autour de la ville', async ({ page }) => {
    await page.goto('./')
    await openSearch(page)
    await search(page).fill('maison de santé Guéret')
    await expect(page.getByRole('option').first()).toContainText(/Maisons de santé\s: Guéret/)
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/autour=[^&]*23096/)
    await expect(panel(page, 'Guéret')).toContainText('à vol d’oiseau')
  })

  test('dans un téléphone, la recherche est en haut et le clavier ne cache pas ses réponses @phone', async ({
    page,
  }) => {
    await page.goto('./')
    await mapReady(page)
    await expect(search(page)).toBeInViewport({ ratio: 1 })
    const field = await search(page).boundingBox()
    expect(field?.y).toBeLessThan(100)
    await openSearch(page)
    // The keyboard takes the lower half of what is seen, without resizing the page.
    const KEYBOARD_TOP = 420
    await page.evaluate((height) => {
      Object.defineProperty(window.visualViewport, 'height', { value: height })
      window.visualViewport?.dispatchEvent(new Event('resize'))
    }, KEYBOARD_TOP)
    await search(page).fill('saint denis')
    await expect(page.getByRole('option').nth(3)).toBeVisible()
    const list = await page.getByRole('listbox').locator('..').boundingBox()
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(KEYBOARD_TOP)
    const third = await page.getByRole('option').nth(2).boundingBox()
    expect((third?.y ?? 0) + (third?.height ?? 0)).toBeLessThanOrEqual(KEYBOARD_TOP)
  })

  test('tient dans un téléphone : le lieu cherché monte sous la carte @phone', async ({ page }) => {
    await page.goto('./')
    await mapReady(page)
    await openSearch(page)
    await search(page).fill('ambert')
    await page.getByRole('option').first().tap()
    await expect(panel(page, 'Ambert')).toContainText('à vol d’oiseau')
    await expect(canvas(page)).toBeInViewport()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
})

test.describe('une zone', () => {
  test('dessinée à la souris garde ses comptes quand on recharge, filtre, et s’efface d’un clic', async ({
    page,
  }) => {
    await page.goto('./#/?vue=45.55,3.74,8')
    await mapReady(page)
    await tool(page, 'Zone').click()
    await page.getByRole('button', { name: 'Polygone' }).click()
    const bar = page.getByRole('group', { name: 'Zone', exact: true })
    await expect(bar).toBeVisible()
    const box = await canvas(page).boundingBox()
    if (!box) throw new Error('no map canvas')
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
    const corners = [
      [x - 150, y - 90],
      [x + 160, y - 80],
      [x + 120, y + 140],
      [x - 140, y + 120],
    ] as const
    for (const [at, [left, top]] of corners.entries()) {
      await page.mouse.move(left, top)
      await page.mouse.click(left, top)
      await expect(bar).toContainText(at === 0 ? 'Un coin posé.' : `${at + 1} coins posés.`)
    }
    await page.mouse.click(...corners[0])
    const zone = panel(page, 'Zone dessinée')
    const drawn = await figuresOf(zone)
    await expect(page).toHaveURL(/zone=[\w.~-]{10,60}/)
    await page.reload()
    expect(await figuresOf(zone)).toBe(drawn)

    const chips = page.getByRole('group', { name: 'Filtres en place' })
    await expect(chips.getByRole('button', { name: 'Retirer le filtre : Zone dessinée' })).toBeVisible()
    await chips.getByRole('button', { name: 'Tout effacer' }).click()
    await expect(page).not.toHaveURL(/zone=/)
    await expect(chips).toBeHidden()

    await tool(page, 'Filtres').click()
    const kept = page.getByText(/^\d+ initiatives? sur \d+$/)
    await expect(kept).toHaveText(`${built.initiatives} initiatives sur ${built.initiatives}`)
    const choice = (group: string, label: string) =>
      page.getByRole('group', { name: group }).locator('label').filter({ hasText: label })
    const countOf = async (line: Locator) => Number(/\d+$/.exec((await line.innerText()).trim())?.[0])
    const remote = choice('Forme', 'Télémédecine')
    const many = await countOf(remote)
    expect(many).toBeGreaterThan(1)
    await remote.getByRole('checkbox').check()
    await expect(kept).toHaveText(`${many} initiatives sur ${built.initiatives}`)
    // A count beside a choice is what taking it would leave, the other filters in place.
    const active = choice('État', 'En activité')
    const fewer = await countOf(active)
    expect(fewer).toBeLessThanOrEqual(many)
    await active.getByRole('checkbox').check()
    await expect(kept).toHaveText(new RegExp(`^${fewer} initiatives? sur ${built.initiatives}$`))
    await expect(page).toHaveURL(/etat=active.*type=telemedecine/)
    await chips.getByRole('button', { name: 'Tout effacer' }).click()
    await expect(kept).toHaveText(`${built.initiatives} initiatives sur ${built.initiatives}`)
    await expect(page).not.toHaveURL(/type=|etat=/)
  })

  test('se dessine au clavier seul', async ({ page }) => {
    await page.goto('./#/?vue=45.55,3.74,8')
    await mapReady(page)
    await reach(page, tool(page, 'Zone'))
    await page.keyboard.press('Enter')
    await reach(page, page.getByRole('button', { name: 'Polygone' }))
    await page.keyboard.press('Enter')
    const bar = page.getByRole('group', { name: 'Zone', exact: true })
    await expect(canvas(page)).toBeFocused()
    await expect(bar).toBeVisible()
    await page.keyboard.press('Space')
    await expect(bar).toContainText('Un coin posé.')
    await moveMap(page, 'ArrowRight')
    await page.keyboard.press('Space')
    await expect(bar).toContainText('2 coins posés.')
    await moveMap(page, 'ArrowDown')
    await page.keyboard.press('Space')
    await expect(bar).toContainText('3 coins posés.')
    await page.keyboard.press('Enter')
    await figuresOf(panel(page, 'Zone dessinée'))
    await expect(page).toHaveURL(/zone=/)
  })

  test('vient d’un fichier GeoJSON, et dit ce qui empêche d’en lire un autre', async ({ page }) => {
    const ring = (...at: number[][]) => JSON.stringify({ type: 'Polygon', coordinates: [at] })
    const files = [
      {
        name: 'coupé.geojson',
        text: '{"type":"FeatureCollection","feat',
        says: 'C’est un fichier GeoJSON, mais son contenu est abîmé, incomplet ou protégé, ligne 1, colonne 34',
      },
      { name: 'autre.json', text: '{"communes":[]}', says: 'ni du GeoJSON ni du TopoJSON' },
      { name: 'tableau.geojson', text: 'code;nom\n63003;Ambert\n', says: 'C’est un tableau, sans contours' },
      {
        name: 'lune.geojson',
        text: ring([9e8, 9e8], [9.1e8, 9e8], [9.1e8, 9.1e8], [9e8, 9e8]),
        says: 'enregistrez-le en WGS 84',
      },
    ]
    const corsica = ring([8.4, 41.3], [9.7, 41.3], [9.7, 43.1], [8.4, 43.1], [8.4, 41.3])
    await page.goto('./')
    await tool(page, 'Zone').click()
    const chooser = page.getByLabel('Choisir un fichier')
    const choose = (name: string, text: string) =>
      chooser.setInputFiles({ name, mimeType: 'application/geo+json', buffer: Buffer.from(text) })
    for (const { name, text, says } of files) {
      await choose(name, text)
      await expect(page.getByText(`« ${name} » n’a pas pu servir de zone.`)).toContainText(says)
    }
    await expect(page).not.toHaveURL(/zone=/)
    await choose('corse.geojson', corsica)
    // It keeps the name of its file, in its address too.
    const zone = panel(page, 'corse')
    await expect(page).toHaveURL(/nom=corse/)
    expect(await figuresOf(zone)).toContain('360 communes')
    await expect(zone).toContainText('non publié')
    await expect(page.getByText(/n’a pas pu servir de zone/)).toBeHidden()

    const dropped = await page.evaluateHandle((text) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([text], 'déposé.geojson'))
      return transfer
    }, 'rien')
    await canvas(page).dispatchEvent('drop', { dataTransfer: dropped })
    await expect(page.getByText('« déposé.geojson » n’a pas pu servir de zone.')).toBeVisible()
    await expect(page).toHaveURL(/zone=/)
  })
})
