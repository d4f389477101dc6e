import { readFileSync } from 'node:fs'
import { dsvFormat } from 'd3-dsv'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'
import type { Axis } from '../../src/schema/initiative'
import { built } from '../support/built'

const status = (page: Page) => expect(page.getByRole('status').filter({ hasText: /initiative/ }))
/** How many initiatives are listed, out of all. */
const count = (page: Page, listed: number) =>
  status(page).toContainText(`${listed} initiatives sur ${built.initiatives}`)
const facet = (page: Page, name: RegExp) => page.getByRole('checkbox', { name })
const cards = (page: Page) => page.getByRole('article')

async function saved(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  return readFileSync(await file.path(), 'utf8')
}

const ofAxis = (name: Axis) => built.count(({ axis }) => axis === name)
const [ambulatory, grouped] = [ofAxis('ambulatoire'), ofAxis('regroupement')]
const mobileOnes = built.count(({ axis, type }) => axis === 'ambulatoire' && type === 'mobile')
const active = built.count(({ status }) => status === 'active')

test.describe('le catalogue', () => {
  test('les trois lignes se lisent de front, même là où le compte de l’une passe à la ligne', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1366, height: 650 })
    await page.goto('./#/initiatives')
    await count(page, built.initiatives)
    for (const part of ['.lead', 'details']) {
      const found = page.locator('.lines').locator(part)
      await expect(found).toHaveCount(3)
      const tops = await found.evaluateAll((all) => all.map((it) => it.getBoundingClientRect().top))
      expect(new Set(tops).size).toBe(1)
    }
  })

  test('cherche sans accents, compte par facette, classe par distance, et tout est dans l’adresse', async ({
    page,
  }) => {
    await page.goto('./#/initiatives')
    await expect(page).toHaveTitle('Initiatives : ce qui a été tenté · Territoires de soins')
    await count(page, built.initiatives)
    // The three lines of the Order are the entry, Article 51 is explained once.
    for (const line of ['Regroupement', 'Formation', 'Ambulatoire'])
      await expect(page.getByRole('button', { name: `Ne garder que la ligne ${line}` })).toBeVisible()
    await expect(page.getByText(/L’article 51 de la loi de financement/)).toHaveCount(1)

    await page.getByRole('searchbox').fill('medicobus')
    await status(page).toContainText('classées par pertinence')
    await expect(cards(page).first()).toContainText(/médicobus/i)
    await page.getByRole('searchbox').fill('')
    await page.getByRole('button', { name: 'Ne garder que la ligne Ambulatoire' }).click()
    await count(page, ambulatory)
    // Counts follow the other filters; a facet is not narrowed by its own choice.
    await expect(facet(page, new RegExp(`^Regroupement \\(${grouped}\\)$`))).toBeVisible()
    const mobile = facet(page, /^Mobile \(/)
    if (!(await mobile.isVisible())) await page.getByRole('button', { name: /autres formes/ }).click()
    await expect(mobile).toHaveAccessibleName(`Mobile (${mobileOnes})`)
    await mobile.check()
    await count(page, mobileOnes)

    await page.getByLabel('Classer par').selectOption('distance')
    await page.getByRole('combobox', { name: 'Près de' }).fill('alencon')
    await page.getByRole('option', { name: /^Alençon/ }).click()
    await expect(page.getByText('Distances à vol d’oiseau depuis le centre de Alençon')).toBeVisible()
    await expect(cards(page).first()).toContainText(/Médicobus de l’Orne[^]*à 4\d km à vol d’oiseau/)
    await page.getByText('Liste', { exact: true }).click()
    const titles = () => page.getByRole('row').getByRole('link').allTextContents()
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', `${mobileOnes + 1}`)
    const before = await titles()
    expect(before[0]).toBe('Médicobus de l’Orne')

    await expect(page).toHaveURL(/axe=ambulatoire&type=mobile&tri=distance&pres=61001&vue=liste/)
    await page.reload()
    await expect(page.getByRole('table')).toHaveAttribute('aria-rowcount', `${mobileOnes + 1}`)
    await expect(page.getByRole('columnheader', { name: 'Distance' })).toBeVisible()
    await expect.poll(titles).toEqual(before)
    await expect(page.getByRole('img', { name: /Carte des initiatives affichées/ })).toBeVisible()

    const rows = dsvFormat(';').parse((await saved(page, 'CSV')).replace(/^\ufeff/, ''))
    const published = await (await page.request.get('./data/initiatives.csv')).text()
    expect(rows.columns).toEqual(dsvFormat(',').parse(published).columns)
    expect(rows).toHaveLength(mobileOnes)
    // A long list is drawn as far as it is seen.
    const plain = (title = '') => title.replaceAll("'", '’').replace(/\s/g, ' ')
    expect(rows.slice(0, before.length).map(({ titre }) => plain(titre))).toEqual(before.map(plain))
    const { features } = JSON.parse(await saved(page, 'GeoJSON')) as { features: { id: string }[] }
    expect(features.map(({ id }) => id)).toEqual(rows.map(({ id }) => id))

    await page.getByRole('button', { name: 'Tout effacer' }).click()
    await count(page, built.initiatives)
  })

  test('dit d’une adresse fausse ce qui l’est, et montre le reste', async ({ page }) => {
    await page.goto('./#/initiatives?axe=formation,magie&tri=hasard&pres=99999&usage=x')
    await count(page, ofAxis('formation'))
    for (const wrong of ['magie', 'hasard', '99999', 'usage'])
      await expect(page.getByText(new RegExp(wrong)).first()).toBeVisible()
    await page.getByRole('searchbox').fill('zzzzzz')
    await expect(page.getByText('Aucune initiative recensée ne répond à ces critères.')).toBeVisible()
  })

  test('mène à la carte et en revient avec le même filtre, sous les noms d’avant comme d’aujourd’hui', async ({
    page,
  }) => {
    await page.goto('./#/initiatives?axe=ambulatoire&forme=mobile')
    await count(page, mobileOnes)
    await page.getByRole('link', { name: 'Voir sur la carte', exact: true }).click()
    await expect(page).toHaveURL(/\/\?couches=ambulatoire&type=mobile$/)
    await page
      .getByRole('group', { name: 'Chercher et filtrer' })
      .getByRole('button', { name: 'Filtres' })
      .click()
    const kept = `${mobileOnes} initiatives sur ${built.initiatives}`
    await expect(page.getByRole('status').filter({ hasText: kept })).toBeVisible()
    await page.getByRole('link', { name: 'Voir dans le catalogue' }).click()
    await expect(page).toHaveURL(/\/initiatives\/\?axe=ambulatoire&type=mobile$/)
    await count(page, mobileOnes)
  })

  test('ne retient pas sur une adresse fausse : Retour ramène d’où l’on vient', async ({ page }) => {
    await page.goto('./#/methode')
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await page.goto('./#/initiatives?region=98')
    await expect(page.getByText(/region=98/)).toBeVisible()
    await count(page, built.initiatives)
    await page.goBack()
    await expect(page).toHaveURL(/\/methode\/$/)
  })

  test('se filtre d’une main sur un téléphone @phone', async ({ page }) => {
    await page.goto('./#/initiatives')
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await facet(page, /^En activité/).check()
    await page.getByRole('button', { name: `Voir ${active} initiatives` }).click()
    await count(page, active)
    await page.getByRole('button', { name: 'Filtrer' }).click()
    await page.getByRole('searchbox').fill('linguizzetta')
    await page.getByRole('button', { name: /^Voir \d initiatives?$/ }).click()
    await page.getByRole('link', { name: /^« Un médecin près de chez vous.*Linguizzetta/ }).click()
    await expect(page.getByRole('img', { name: /Carte : Linguizzetta/ })).toBeVisible()
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0)
  })
})

test('une fiche dit le lieu et ses chiffres, mène aux territoires, aux semblables et à la correction', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('./#/initiatives/medicobus-de-l-orne')
  await expect(page).toHaveTitle('Médicobus de l’Orne · Territoires de soins')
  const place = page.getByRole('complementary', { name: 'Le lieu' })
  const map = place.getByRole('img', { name: /Carte : Perche en Nocé, Orne, et les territoires voisins/ })
  await expect(map.getByText('Perche en Nocé')).toBeVisible()
  await expect(map.getByText('Mortagne-au-Perche')).toBeVisible()
  await expect(place.getByRole('row', { name: /APL aux généralistes.*Drees, 2023/ })).toContainText(
    /2,68\s*3,74/,
  )
  for (const [name, address] of [
    ['Bellême, bassin de vie', '/territoire/bassin/61038-belleme/'],
    ['Orne, département', '/territoire/departement/61-orne/'],
    ['Normandie, région', '/territoire/region/28-normandie/'],
    ['Voir sur la carte de France', '/?sel=initiative:medicobus-de-l-orne'],
  ] as const)
    await expect(place.getByRole('link', { name })).toHaveAttribute('href', address)

  const similar = page.locator('.similar')
  await expect(similar).toContainText('tentée dans les bassins de vie les plus comparables')
  await expect(similar.getByRole('listitem')).toHaveCount(6)
  await expect(similar.getByRole('listitem').first()).toContainText(/écart \d,\d/)
  await page.getByRole('button', { name: 'Copier le lien' }).click()
  await expect(page.getByText('Lien copié')).toBeVisible()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('medicobus-de-l-orne')

  await place.getByRole('link', { name: 'Bellême, bassin de vie' }).click()
  await expect(page).toHaveTitle('Bellême · bassin de vie · Orne · Territoires de soins')
  await page.goBack()
  await page.getByRole('link', { name: 'Signaler une erreur' }).click()
  await expect(page).toHaveTitle('Corriger une fiche · Territoires de soins')
  await expect(page.getByText('Vous corrigez « Médicobus de l’Orne »')).toBeVisible()
  await expect(page.getByLabel('Nom de l’initiative')).toHaveValue("Médicobus de l'Orne")
  await page.goto('./#/initiatives/nulle-part')
  await expect(page.getByRole('heading', { name: 'Cette initiative n’existe pas' })).toBeVisible()
  await page.getByRole('link', { name: 'Carte', exact: true }).first().click()
  await expect(page).toHaveTitle(/· bassins de vie · Territoires de soins$/)
})

test('le fil Atom est du XML entier, avec ce que demande la RFC 4287', async ({ page, request }) => {
  // Parsed on an empty page: on the site's own, its policy lets no text become markup.
  const text = await (await request.get('./data/initiatives.atom')).text()
  const feed = await page.evaluate((source) => {
    const xml = new DOMParser().parseFromString(source, 'application/xml')
    const one = (parent: Element, name: string) =>
      [...parent.children].filter(({ localName }) => localName === name).map((node) => node.textContent ?? '')
    const entries = [...xml.getElementsByTagNameNS('http://www.w3.org/2005/Atom', 'entry')]
    return {
      broken: xml.querySelector('parsererror')?.textContent ?? null,
      root: xml.documentElement.localName,
      head: ['id', 'title', 'updated', 'author'].map((name) => one(xml.documentElement, name).length),
      self: xml.querySelector('feed > link[rel=self]')?.getAttribute('href'),
      updated: one(xml.documentElement, 'updated')[0] ?? '',
      entries: entries.map((entry) => ({
        once: ['id', 'title', 'updated', 'content'].map((name) => one(entry, name).length),
        id: one(entry, 'id')[0] ?? '',
        updated: one(entry, 'updated')[0] ?? '',
        link: entry.querySelector('link[rel=alternate]')?.getAttribute('href') ?? '',
        nested: entry.querySelectorAll('content > *').length,
      })),
    }
  }, text)
  expect(feed).toMatchObject({ broken: null, root: 'feed', head: [1, 1, 1, 1], self: 'initiatives.atom' })
  expect(feed.entries).toHaveLength(50)
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(50)
  for (const entry of feed.entries) {
    expect(entry).toMatchObject({ once: [1, 1, 1, 1], nested: 0 })
    expect(entry.id).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
    expect(entry.updated <= feed.updated).toBe(true)
    expect(entry.link).toMatch(/^\.\.\/initiatives\/[a-z0-9-]+\/$/)
  }
})
