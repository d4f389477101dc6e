import { readFileSync } from 'node:fs'
import type { Download, Locator, Page } from '@playwright/test'
import { expect, test } from './support/test'

const kit = (page: Page) => page.getByRole('dialog', { name: 'Kit presse' })
const open = (page: Page) => page.getByRole('button', { name: 'Kit presse' }).first().click()

async function saved(page: Page, press: () => Promise<void>): Promise<{ file: Download; content: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return { file, content: readFileSync(await file.path()) }
}
/** Width and height in the head of a PNG. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

/** All that a status says from now on, however shortly. */
async function hear(status: Locator): Promise<() => Promise<string[]>> {
  const heard = await status.evaluateHandle((element) => {
    const said: string[] = []
    new MutationObserver(() => said.push(element.textContent ?? '')).observe(element, {
      childList: true,
      characterData: true,
      subtree: true,
    })
    return said
  })
  return () => heard.jsonValue()
}

/** How many colours are in a part (x, y, width, height of the plate) of a picture at twice the size of its plate. */
const shades = (page: Page, png: Buffer, part: [number, number, number, number]) =>
  page.evaluate(
    async ({ bytes, part: [x, y, width, height] }) => {
      const image = await createImageBitmap(new Blob([Uint8Array.from(bytes)], { type: 'image/png' }))
      const pen = new OffscreenCanvas(image.width, image.height).getContext('2d')
      pen?.drawImage(image, 0, 0)
      const data = pen?.getImageData(2 * x, 2 * y, 2 * width, 2 * height).data.buffer
      return new Set(data && new Uint32Array(data)).size
    },
    { bytes: [...png], part },
  )

test.describe('le kit presse', () => {
  test('donne d’un bassin la phrase, le chiffre et ce qu’il faut dire avec lui', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('./#/?sel=bassin:63003')
    await open(page)
    await expect(kit(page)).toContainText(
      /Dans le bassin de vie d’Ambert \(Puy-de-Dôme\), l’accès aux généralistes/,
    )
    for (const text of [
      'Millésime',
      '2023',
      'Licence Ouverte',
      'sans objet : ce chiffre ne vient pas d’un sondage',
      'sel=bassin:63003',
    ])
      await expect(kit(page)).toContainText(text)
    await kit(page).getByRole('button', { name: 'Copier en HTML' }).click()
    await expect(kit(page).getByRole('status')).toHaveText('Copié.')
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toContain('<blockquote')
    expect(html).toContain('Ambert')
    await page.keyboard.press('Escape')
    await expect(kit(page)).toHaveCount(0)
    // The territory is still the one chosen: Escape closed the kit only, and the focus is back.
    await expect(page).toHaveURL(/sel=bassin:63003/)
    await expect(page.getByRole('button', { name: 'Kit presse' }).first()).toBeFocused()
  })

  test('dit d’un territoire sans valeur qu’elle manque', async ({ page }) => {
    await page.goto('./#/?sel=bassin:2A004')
    await open(page)
    await expect(kit(page)).toContainText(/Ajaccio.*manque \(non publié\)/)
  })

  for (const [level, count] of [
    ['bassin', 1707],
    ['departement', 101],
    ['region', 18],
  ] as const) {
    test(`dessine la carte par ${level} en SVG et en PNG, et donne ses données`, async ({ page }) => {
      test.slow(level === 'bassin', 'a picture of 2,400 px beside a map drawn in software')
      await page.goto(`./#/?maille=${level}&couches=aucune`)
      await open(page)
      const button = (name: string) => kit(page).getByRole('button', { name, exact: true })
      const vector = await saved(page, () => button('SVG').click())
      expect(vector.file.suggestedFilename()).toBe(`apl-2023-${level}-carte.svg`)
      // Only territories are closed paths.
      const shapes = vector.content.toString('utf8').match(/<path d="[^"]*z"\/>/g)?.length
      expect(shapes).toBe(count)
      const said = kit(page).getByRole('status')
      const heard = await hear(said)
      const picture = await saved(page, () => button('PNG 2×').click())
      await expect(said).toContainText('.png')
      // It can take seconds: what is being done is said meanwhile.
      expect(await heard()).toContain('Préparation de l’image…')
      expect(sizeOf(picture.content)).toEqual([2400, 2020])
      const text = vector.content.toString('utf8')
      const swatch = /<rect x="(\d+)" y="([\d.]+)"[^>]*fill="url\(#press-hatch-swatch\)"/.exec(text)
      const [x, y] = [Number(swatch?.[1]), Number(swatch?.[2])]
      // The legend's sample of absence is lines on paper; the words beside it and the title are written.
      expect(await shades(page, picture.content, [x + 2, y + 2, 24, 14])).toBeGreaterThan(8)
      expect(await shades(page, picture.content, [x + 40, y, 80, 18])).toBeGreaterThan(8)
      expect(await shades(page, picture.content, [28, 30, 400, 40])).toBeGreaterThan(8)
      const table = await saved(page, () => button('CSV').click())
      const lines = table.content.toString('utf8').trimEnd().split('\n')
      expect(lines).toHaveLength(count + 1)
      expect(lines[0]).toBe(
        '\ufeffcode;nom;situe_dans;valeur;absence;effectif;unite;millesime;source;source_url;source_lue_le;licence\r',
      )
    })
  }

  test('suit la zone, qu’il nomme : titre, chiffres, lignes et image', async ({ page }) => {
    await page.goto('./#/?dans=region:53')
    const counts = page.getByRole('group', { name: /^Survolez ou choisissez une classe/ }).getByRole('button')
    const said = page.getByText(/^Dans la zone\s: [\d\s]+ bassins de vie/).first()
    await expect(said).toBeVisible()
    const inZone = Number((await said.innerText()).replace(/\D/g, ''))
    await expect(page.getByText(/^Bretagne\s; en gris, hors de la zone/)).toBeVisible()
    await expect
      .poll(async () => (await counts.allInnerTexts()).reduce((sum, text) => sum + Number(text), 0))
      .toBe(inZone)
    await open(page)
    await expect(kit(page)).toContainText('Accès aux généralistes (APL), 2023 (Bretagne)')
    await expect(kit(page)).toContainText('En Bretagne, l’accès aux généralistes')
    const table = await saved(page, () => kit(page).getByRole('button', { name: 'CSV', exact: true }).click())
    expect(table.file.suggestedFilename()).toBe('apl-2023-bassin-bretagne.csv')
    const lines = table.content.toString('utf8').trimEnd().split('\n')
    expect(lines).toHaveLength(inZone + 1)
    const picture = await saved(page, () =>
      kit(page).getByRole('button', { name: 'SVG', exact: true }).click(),
    )
    expect(picture.file.suggestedFilename()).toBe('apl-2023-bassin-bretagne-carte.svg')
    const drawn = picture.content.toString('utf8').replace(/<\/text><text[^>]*>/g, ' ')
    // The finding, the unit in the legend, the legend before the source; the région alone, no inset.
    expect(drawn).toMatch(
      /<title id="press-title">En Bretagne, (\d+|aucun) bassins? de vie .*sous le seuil de sous-densité</,
    )
    expect(drawn).toContain('Consultations par an et par hab.')
    expect(drawn.indexOf('Consultations par an et par hab.')).toBeLessThan(drawn.lastIndexOf('Source'))
    expect(drawn).not.toContain('Guadeloupe')
    expect(drawn).toContain(`clip-path="url(#press-part)"`)
  })

  test('accompagne le graphique et la carte de l’enquête @everywhere', async ({ page }) => {
    await page.goto('./#/soigner-demain')
    await expect(page.locator('[data-row]').first()).toBeAttached()
    await open(page)
    await kit(page).getByLabel('Chiffre').selectOption({ label: 'Pays de la Loire : 34 %' })
    await expect(kit(page)).toContainText(
      'En Pays de la Loire, 34 % des médecins interrogés (automne 2021) pensent',
    )
    await expect(kit(page)).toContainText('inconnue : incertitude inconnue')
    await kit(page).getByLabel('Chiffre').selectOption({ label: 'Bretagne : non publié' })
    await expect(kit(page)).toContainText('En Bretagne, le résultat de la question')
    const chart = kit(page).getByRole('region', { name: 'Graphique' })
    const picture = await saved(page, () => chart.getByRole('button', { name: 'PNG', exact: true }).click())
    expect(sizeOf(picture.content)[0]).toBe(900)
    const map = kit(page).getByRole('region', { name: 'Carte', exact: true })
    const vector = await saved(page, () => map.getByRole('button', { name: 'SVG' }).click())
    expect(vector.content.toString('utf8')).toContain('Source\u202f: CNOM')
    await kit(page).getByRole('button', { name: 'Fermer' }).click()
    await expect(kit(page)).toHaveCount(0)
  })
})
