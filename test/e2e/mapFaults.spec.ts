import type { Page } from '@playwright/test'
import { typesetFrench } from '../../src/i18n/typeset'
import { expect, test } from './support/test'
import { withoutWebgl } from './support/withoutWebgl'
import { built, said } from '../support/built'

const notices = (page: Page) => page.getByRole('status', { name: 'Avertissements' })

test.describe('une adresse fausse', () => {
  test('est ignorée valeur par valeur, et c’est dit', async ({ page }) => {
    await page.goto('./#/?ind=piscines&an=1999&maille=canton&vue=nord&couches=ovni&x=1')
    for (const text of ['ind=piscines', 'an=1999', 'maille=canton', 'vue=nord', 'couches=ovni', 'x=1'])
      await expect(notices(page)).toContainText(text)
    await expect(page.getByText(`Dans la vue : ${said(built.bassins)} bassins de vie`).first()).toBeVisible()
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

for (const [file, words] of [
  ['boundaries.json', 'les contours des territoires'],
  ['values/apl.json', 'les valeurs de « APL aux généralistes »'],
  ['towns.json', 'les noms des villes'],
] as const)
  test(`sans ${file}, la carte montre le reste, et réessayer le fait venir`, async ({ page, tolerate }) => {
    tolerate(/ERR_FAILED/)
    await page.route(`**/data/${file}`, (route) => route.abort())
    await page.goto('./')
    await expect(notices(page)).toContainText(
      typesetFrench(`Impossible de charger ${words} : le serveur n’a pas répondu`),
    )
    await expect(page.getByRole('button', { name: /Indicateur/ })).toBeVisible()
    await expect(page.locator('.maplibregl-canvas')).toBeVisible()
    await page.unroute(`**/data/${file}`)
    await notices(page).getByRole('button', { name: 'Réessayer' }).click()
    await expect(notices(page)).toBeEmpty()
    await expect(page.getByText(built.layersSaid)).toBeAttached()
  })

test('sans WebGL, la liste et les chiffres restent, et une phrase le dit', async ({ page }) => {
  await withoutWebgl(page)
  await page.goto('./')
  await expect(notices(page)).toContainText('Ce navigateur ne peut pas afficher la carte interactive')
  await page
    .getByRole('list', { name: /Dans la vue/ })
    .getByRole('button')
    .first()
    .click()
  await expect(page.getByRole('complementary', { name: 'Saugues' })).toContainText('0,08')
})

test('une autre panne de la carte n’est pas dite « WebGL » : la phrase dit ce qui a manqué', async ({
  page,
  tolerate,
}) => {
  tolerate(/panne d’essai/)
  await page.addInitScript(() => {
    WebGL2RenderingContext.prototype.getExtension = () => {
      throw new Error('panne d’essai')
    }
  })
  await page.goto('./')
  await expect(notices(page)).toContainText('panne d’essai')
  await expect(notices(page)).not.toContainText('WebGL')
})

test('sans WebGL, besoin et réponse se dessine autrement : la même carte, qui se survole et se choisit', async ({
  page,
}) => {
  await withoutWebgl(page)
  await page.goto('./#/territoires/sans-reponse')
  const notices = page.getByRole('status', { name: /^Carte.*Avertissements/ })
  await expect(notices).toContainText('Ce navigateur ne peut pas afficher la carte interactive')
  const drawn = page.getByRole('img', { name: 'Territoires sans réponse recensée' })
  await expect(drawn.locator('path.mark')).toHaveCount(built.unanswered.count - built.unanswered.overseas)
  await expect(page.getByRole('region', { name: 'Outre-mer' }).locator('path.mark')).toHaveCount(
    built.unanswered.overseas,
  )
  await drawn.locator('path[data-code="63003"]').hover()
  await expect(page.getByRole('tooltip')).toContainText(/Ambert.*APL 2023\s*1,98/s)
  const { first } = built.unanswered
  await drawn.locator(`path[data-code="${first.code}"]`).click()
  await expect(page).toHaveURL(new RegExp(`sel=${first.code}`))
  await expect(page.locator('tr.on')).toContainText(first.name)
  await notices.getByRole('button', { name: 'Fermer' }).click()
  await expect(notices).toBeEmpty()
})
