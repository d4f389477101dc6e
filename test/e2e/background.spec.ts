import type { Page, Route } from '@playwright/test'
import { expect, test } from './support/test'
import { built } from '../support/built'

test.use({ viewport: { width: 1000, height: 640 } })

const HOST = 'https://data.geopf.fr/'
const notices = (page: Page) => page.getByRole('status', { name: 'Avertissements' })
const plan = (page: Page) => page.getByRole('checkbox', { name: /Plan IGN/ })
/** A part of the map that nothing floats over. */
const middle = (page: Page) => page.screenshot({ clip: { x: 640, y: 260, width: 120, height: 120 } })
const credit = (page: Page) => page.getByText('Fond : © IGN, Plan IGN')

/** A picture of one colour that no palette of the map has. */
const TILE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)
const answer = (route: Route) =>
  route.fulfill({ contentType: 'image/png', headers: { 'access-control-allow-origin': '*' }, body: TILE })

test('le fond de l’IGN n’est demandé que si on le choisit, sous une carte qui le laisse voir', async ({
  page,
  tolerate,
}) => {
  tolerate(/requête hors du site : https:\/\/data\.geopf\.fr\/wmts\?/)
  const asked: string[] = []
  await page.route(`${HOST}**`, (route) => {
    asked.push(route.request().url())
    return answer(route)
  })
  await page.goto('./')
  await expect(page.getByText(built.layersSaid)).toBeAttached()
  await expect(credit(page)).toBeHidden()
  expect(asked).toEqual([])
  // On a busy machine the last names of towns come after all the rest.
  let plain = await middle(page)
  await expect
    .poll(async () => {
      const before = plain
      plain = await middle(page)
      return plain.equals(before)
    })
    .toBe(true)

  await plan(page).check()
  await expect(page).toHaveURL(/fond=plan-ign/)
  await expect(credit(page)).toBeVisible()
  await expect.poll(async () => (await middle(page)).equals(plain)).toBe(false)
  expect(asked.length).toBeGreaterThan(0)
  for (const url of asked) expect(url).toContain('LAYER=GEOGRAPHICALGRIDSYSTEMS.PLANIGNV2')
  await expect(notices(page)).toBeEmpty()

  await plan(page).uncheck()
  await expect(page).not.toHaveURL(/fond=/)
  await expect(credit(page)).toBeHidden()
  await expect.poll(async () => (await middle(page)).equals(plain)).toBe(true)
})

test('un fond injoignable se dit en une phrase, la carte reste pleine, et réessayer le fait venir', async ({
  page,
  tolerate,
}) => {
  tolerate(/data\.geopf\.fr/)
  await page.route(`${HOST}**`, (route) => route.abort())
  await page.goto('./')
  await expect(page.getByText(built.layersSaid)).toBeAttached()
  const plain = await middle(page)
  await plan(page).check()
  await expect(notices(page)).toHaveText(
    /^\s*Le fond de plan n’est pas venu \(data\.geopf\.fr ne répond pas\)\s: la carte reste sans fond\.\s*Réessayer\s*$/,
  )
  await expect(credit(page)).toBeHidden()
  await expect(plan(page)).toBeChecked()
  await expect.poll(async () => (await middle(page)).equals(plain)).toBe(true)

  await page.unroute(`${HOST}**`)
  await page.route(`${HOST}**`, answer)
  await notices(page).getByRole('button', { name: 'Réessayer' }).click()
  await expect(credit(page)).toBeVisible()
  await expect(notices(page)).toBeEmpty()
})
