import type { Page } from '@playwright/test'
import { expect, test } from './support/test'

const notices = (page: Page) => page.getByRole('status', { name: 'Avertissements' })

test.describe('une adresse fausse', () => {
  test('est ignorée valeur par valeur, et c’est dit', async ({ page }) => {
    await page.goto('./#/?ind=piscines&an=1999&maille=canton&vue=nord&couches=ovni&x=1')
    for (const text of ['ind=piscines', 'an=1999', 'maille=canton', 'vue=nord', 'couches=ovni', 'x=1'])
      await expect(notices(page)).toContainText(text)
    await expect(page.getByText('Dans la vue : 1 707 bassins de vie').first()).toBeVisible()
    await notices(page).getByRole('button', { name: 'Fermer' }).first().click()
    await expect(notices(page)).not.toContainText('ind=piscines')
    await expect(notices(page)).toContainText('vue=nord')
  })

  test('qui nomme un territoire inconnu le dit une fois les territoires chargés', async ({ page }) => {
    await page.goto('./#/?sel=bassin:99999')
    await expect(notices(page)).toContainText('sel=bassin:99999')
    await expect(notices(page)).toContainText('ce territoire n’existe pas')
    await expect(page).not.toHaveURL(/sel=/)
  })
})

const faults = [
  { name: 'absent', status: 404, body: '', says: /introuvable \(HTTP 404\)/ },
  { name: 'en panne', status: 500, body: '', says: /introuvable \(HTTP 500\)/ },
  { name: 'coupé', status: 200, body: '{"indicator":"apl","vinta', says: /incomplet ou illisible/ },
  {
    name: 'd’une autre forme',
    status: 200,
    body: '{"indicator":"apl"}',
    says: /n’a pas la forme attendue.*vintages/,
  },
]

test.describe('un fichier de valeurs', () => {
  for (const { name, status, body, says } of faults)
    test(`${name} : la carte reste, une phrase le dit, et réessayer répare`, async ({ page, tolerate }) => {
      tolerate(/status of (404|500)/)
      await page.route('**/data/values/apl.json', (route) => route.fulfill({ status, body }))
      await page.goto('./')
      await expect(notices(page)).toContainText('Impossible de charger les valeurs de l’indicateur')
      await expect(notices(page)).toContainText(says)
      await expect(page.locator('.maplibregl-canvas')).toBeVisible()
      await expect(page.getByRole('button', { name: /Voir Guyane/ })).toBeVisible()
      await page.unroute('**/data/values/apl.json')
      await notices(page).getByRole('button', { name: 'Réessayer' }).click()
      await expect(
        page
          .getByRole('list', { name: /Dans la vue/ })
          .getByRole('button')
          .first(),
      ).toContainText('0,08')
      await expect(notices(page)).toBeEmpty()
    })
})

for (const [file, words] of [
  ['boundaries.json', 'les contours des territoires'],
  ['territories.json', 'la liste des territoires'],
  ['initiatives.json', 'les initiatives'],
  ['towns.json', 'les noms des villes'],
  ['sources.json', 'les sources'],
])
  test(`sans ${file}, le reste s’affiche et une phrase dit ce qui manque`, async ({ page, tolerate }) => {
    tolerate(/ERR_FAILED/)
    await page.route(`**/data/${file}`, (route) => route.abort())
    await page.goto('./')
    await expect(notices(page)).toContainText(`Impossible de charger ${words} : le serveur n’a pas répondu`)
    await expect(page.getByRole('button', { name: /Indicateur/ })).toBeVisible()
    await page.unroute(`**/data/${file}`)
    await notices(page).getByRole('button', { name: 'Réessayer' }).click()
    await expect(notices(page)).toBeEmpty()
  })

test('sans WebGL, la liste et les chiffres restent, et une phrase le dit', async ({ page }) => {
  await page.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext
    HTMLCanvasElement.prototype.getContext = function (
      this: HTMLCanvasElement,
      kind: string,
      ...rest: unknown[]
    ) {
      return kind.startsWith('webgl') ? null : Reflect.apply(real, this, [kind, ...rest])
    } as typeof real
  })
  await page.goto('./')
  await expect(notices(page)).toContainText('Ce navigateur ne peut pas afficher la carte interactive')
  await page
    .getByRole('list', { name: /Dans la vue/ })
    .getByRole('button')
    .first()
    .click()
  await expect(page.getByRole('complementary', { name: 'Saugues' })).toContainText('0,08')
})
