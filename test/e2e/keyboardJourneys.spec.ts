import { expect, test } from './support/test'
import { chooseTyping, reach } from './support/reach'
import { built, said } from '../support/built'

const spaced = (text: string) => new RegExp(text.replaceAll(' ', '\\s'))

test.describe('au clavier seul, de Tab en Tab', () => {
  test('la carte : maille, indicateur, classe, export', async ({ page }) => {
    await page.goto('./')
    await expect(page.locator('.maplibregl-ctrl-scale')).toBeVisible()
    await reach(page, page.getByRole('button', { name: /Indicateur/ }))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('searchbox')).toBeFocused()
    await page.keyboard.type('60 ans')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/ind=/)
    await expect(page.getByRole('button', { name: /Indicateur/ })).toBeFocused()
    await page.goBack()
    await expect(page).not.toHaveURL(/ind=/)

    await reach(page, page.getByRole('radio', { name: /Bassin de vie/ }))
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/maille=epci/)
    await page.keyboard.press('ArrowLeft')
    await expect(page).toHaveURL(/maille=departement/)
    await expect(page.getByText('Dans la vue : 101 départements').first()).toBeVisible()
    const rarest = page.getByRole('button', { name: /^moins de 1,5/ })
    await reach(page, rarest)
    await page.keyboard.press('Space')
    await expect(rarest).toHaveAttribute('aria-pressed', 'true')
    await page.keyboard.press('Space')
    await expect(rarest).toHaveAttribute('aria-pressed', 'false')

    await reach(page, page.getByRole('button', { name: 'Exporter' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    const load = page.getByRole('button', { name: 'Télécharger les données' })
    await expect(load).toBeEnabled()
    await reach(page, load)
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
    expect(file.suggestedFilename()).toMatch(/\.csv$/)
  })

  test('le kit presse : s’ouvre, s’intègre, et rend le focus', async ({ page }) => {
    await page.goto('./#/soigner-demain?question=telemedecine-ameliore-acces')
    const button = page.getByRole('button', { name: 'Kit presse' }).first()
    await reach(page, button)
    await page.keyboard.press('Enter')
    const kit = page.getByRole('dialog', { name: 'Kit presse' })
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      reach(page, kit.getByRole('button', { name: 'SVG' }).first()).then(() => page.keyboard.press('Enter')),
    ])
    expect(file.suggestedFilename()).toMatch(/\.svg$/)
    await reach(page, kit.locator('summary', { hasText: 'Intégrer dans une page' }))
    await page.keyboard.press('Enter')
    await chooseTyping(page, kit.getByLabel('Partie'), 'Carte')
    await expect(kit.locator('textarea')).toHaveValue(/bloc=carte/)
    // It stands beside the page on a wide screen, and holds nobody in.
    await reach(page, page.getByRole('link', { name: 'Aller au contenu' }))
    await reach(page, kit.locator('textarea'), 'Shift+Tab')
    await page.keyboard.press('Escape')
    await expect(kit).toHaveCount(0)
    await expect(button).toBeFocused()
  })

  test('la table : trier, filtrer, choisir des colonnes, ouvrir un territoire', async ({ page }) => {
    await page.goto('./#/territoires')
    const count = page.locator('.title').getByRole('status')
    await expect(count).toHaveText(spaced(`${said(built.bassins)} bassins de vie`))
    await chooseTyping(page, page.getByRole('combobox', { name: 'Région' }), 'Auvergne')
    await chooseTyping(page, page.getByRole('combobox', { name: 'Département' }), '63')
    await expect(count).toHaveText(spaced(`sur ${said(built.bassins)} bassins de vie`))
    await reach(page, page.getByRole('button', { name: 'Ajouter le seuil' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/seuil=/)
    await reach(page, page.locator('summary', { hasText: 'Colonnes' }))
    await page.keyboard.press('Enter')
    await reach(page, page.getByRole('checkbox', { name: 'Initiatives' }))
    await page.keyboard.press('Space')
    await expect(page.getByRole('columnheader', { name: /^Initiatives/ })).toHaveCount(0)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('checkbox', { name: 'Initiatives' })).toBeHidden()
    await expect(page.locator('summary', { hasText: 'Colonnes' })).toBeFocused()
    const name = page.getByRole('columnheader', { name: /^Territoire/ })
    await reach(page, name.getByRole('button'))
    await page.keyboard.press('Enter')
    await expect(name).toHaveAttribute('aria-sort', 'ascending')
    await reach(page, page.locator('tbody tr.row').first().getByRole('link'))
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
    await expect(page.locator('#contenu')).toBeFocused()
  })

  test('besoin et réponse : la règle se change, un bassin se choisit', async ({ page }) => {
    await page.goto('./#/territoires/sans-reponse')
    const total = page.locator('.big')
    await expect(total).toHaveText(spaced(`${built.unanswered.count} bassins de vie`))
    const population = page.getByLabel('Population', { exact: true })
    await reach(page, population)
    await page.keyboard.press('Home')
    await expect(page).toHaveURL(/habitants=/)
    await expect(total).not.toHaveText(spaced(`${built.unanswered.count} bassins de vie`))
    await reach(page, page.getByRole('button', { name: 'Revenir à la règle de départ' }))
    await page.keyboard.press('Enter')
    await expect(total).toHaveText(spaced(`${built.unanswered.count} bassins de vie`))
    await reach(page, page.locator('tbody tr.row').first().getByRole('link'))
    await page.keyboard.press('Enter')
    await expect(page.locator('#contenu')).toBeFocused()
    await expect(page.getByRole('heading', { level: 1, name: built.unanswered.first.name })).toBeVisible()
  })

  test('la comparaison : ajouter, prendre pour référence, retirer', async ({ page }) => {
    await page.goto('./#/comparer?t=bassin:63003,departement:63')
    const maps = page.getByRole('img', { name: /^Carte de/ })
    await expect(maps).toHaveCount(2)
    await reach(page, page.getByLabel('Ajouter un territoire'))
    await page.keyboard.type('Bretagne')
    await expect(
      page
        .getByRole('listitem')
        .getByRole('button', { name: /^Bretagne/ })
        .first(),
    ).toBeVisible()
    await reach(
      page,
      page
        .getByRole('listitem')
        .getByRole('button', { name: /^Bretagne/ })
        .first(),
    )
    await page.keyboard.press('Enter')
    await expect(maps).toHaveCount(3)
    // The keyboard is where the name was typed, above what it added.
    await expect(page.getByLabel('Ajouter un territoire')).toBeFocused()
    await reach(page, page.getByRole('button', { name: 'Prendre Bretagne pour référence' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/t=region:53,/)
    await reach(page, page.getByRole('button', { name: 'Retirer Ambert' }), 'Shift+Tab')
    await page.keyboard.press('Enter')
    await expect(maps).toHaveCount(2)
    // What had the focus is gone with its card: the next one has it.
    await expect(page.locator('.cards li:last-child :focus')).toHaveCount(1)
  })

  test('le catalogue : chercher, filtrer, classer par distance, ouvrir une fiche', async ({ page }) => {
    const ambulatory = `${built.count(({ axis }) => axis === 'ambulatoire')} initiatives sur ${built.initiatives}`
    await page.goto('./#/initiatives')
    const count = page.getByText(new RegExp(`initiatives? sur ${built.initiatives}`)).first()
    await expect(count).toContainText(`${built.initiatives} initiatives sur ${built.initiatives}`)
    await reach(page, page.getByRole('button', { name: 'Ne garder que la ligne Ambulatoire' }))
    await page.keyboard.press('Enter')
    await expect(count).toContainText(ambulatory)
    const facet = page.getByRole('checkbox', { name: /^Mobile \(/ })
    // The button that did its work is gone: the focus went on, past the facets.
    await reach(page, facet, 'Shift+Tab')
    await page.keyboard.press('Space')
    await expect(facet).toBeChecked()
    await expect(count).not.toContainText(ambulatory)
    await chooseTyping(page, page.getByLabel('Classer par'), 'Dist')
    await reach(page, page.getByRole('combobox', { name: 'Près de' }))
    await page.keyboard.type('alencon')
    await expect(page.getByRole('option', { name: /^Alençon/ })).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/pres=61001/)
    const first = page.locator('#contenu article').first().getByRole('link').first()
    await expect(page.locator('#contenu article').first()).toContainText('à vol d’oiseau')
    const title = await first.innerText()
    await reach(page, first)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
    await expect(page.locator('#contenu')).toBeFocused()
  })
})
