import { built, saidPattern } from '../support/built'
import { expect, test } from './support/test'

const AMBERT = 'CC Ambert Livradois Forez'
const ALL = saidPattern(built.epci.count)

test.describe('les intercommunalités', () => {
  test('se voient sur la carte, leurs fichiers demandés alors seulement', async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/data/epci/')) asked.push(request.url().replace(/.*\/data\//, ''))
    })
    await page.goto('./')
    const list = page.getByRole('list', { name: /^Dans la vue/ })
    await expect(list.getByRole('button').first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    await page.getByRole('radio', { name: 'Interco.' }).check({ force: true })
    await expect(page).toHaveURL(/maille=epci/)
    await expect(
      page.getByText(new RegExp(`^Dans la vue\\s:\\s${ALL} intercommunalités$`)).first(),
    ).toBeVisible()
    await list.getByRole('button').first().click()
    await expect(page.getByRole('complementary')).toContainText('Intercommunalité')
    expect(asked).toEqual(
      expect.arrayContaining(['epci/boundaries.json', 'epci/territories.json', 'epci/values/apl.json']),
    )
  })

  test('se trouvent par leur commune la plus peuplée, et ont leur page', async ({ page }) => {
    await page.goto('./')
    await page.getByRole('combobox', { name: /^Chercher un lieu/ }).pressSequentially('interco ambert')
    await page.getByRole('option', { name: new RegExp(AMBERT) }).click()
    // Brought into view, its shapes being asked for only then.
    await expect(page.getByText(/^Dans la vue\s:\s\d{2,3} intercommunalités$/).first()).toBeVisible()
    await page.getByRole('link', { name: 'Ouvrir la fiche' }).click()
    await expect(page.getByRole('heading', { level: 1, name: AMBERT })).toBeVisible()
    await expect(page).toHaveURL(/territoire\/epci\/200070761/)
    await expect(page.getByRole('main')).toContainText(
      new RegExp(`sur ${saidPattern(built.epci.known)} intercommunalités qui ont un chiffre`),
    )
    const comparable = page.getByRole('table', { name: 'Territoires comparables' })
    await expect(comparable).toContainText('CC ')
    await expect(comparable).toContainText('Non comparé, faute de chiffre publié : taux de pauvreté')
  })

  test('un bassin dit les intercommunalités qu’il partage, et celles-ci leurs bassins', async ({ page }) => {
    await page.goto('./#/territoire/bassin/63003')
    const kin = page.locator('.kin')
    await expect(kin).toContainText('Il fait partie de')
    await kin.getByRole('link', { name: AMBERT }).click()
    await expect(page.getByRole('heading', { level: 1, name: AMBERT })).toBeVisible()
    await expect(kin).toContainText('Il a des communes en commun avec')
    await expect(kin.getByRole('link', { name: 'Ambert', exact: true })).toBeVisible()
    // An island that the law lets stay out.
    await page.goto('./#/territoire/departement/85')
    await expect(kin).toContainText('1 commune hors de toute intercommunalité.')
  })

  test('dans le tableau, se trient et se limitent à un département', async ({ page }) => {
    await page.goto('./#/territoires?maille=epci&dep=63&tri=apl')
    await expect(page.locator('.title').getByRole('status')).toContainText(
      new RegExp(`sur ${ALL} intercommunalités`),
    )
    await expect(page.locator('tbody tr.row').filter({ hasText: AMBERT })).toBeVisible()
  })

  test('une adresse qui en compare deux les attend', async ({ page }) => {
    await page.goto('./#/comparer?t=epci:200070761,bassin:63003')
    await expect(page.getByRole('main')).toContainText(AMBERT)
    await expect(page.getByText('aucun territoire de cette maille')).toHaveCount(0)
  })
})

test.describe('une adresse dont le code est écrit autrement', () => {
  for (const [typed, address, name] of [
    ['departement/1', 'departement/01', 'Ain'],
    ['departement/2a', 'departement/2A', 'Corse-du-Sud'],
    ['bassin/63013', 'bassin/', ''],
    ['epci/63003', 'epci/200070761', AMBERT],
  ] as const)
    test(`${typed} mène à la page du territoire`, async ({ page }) => {
      await page.goto(`./#/territoire/${typed}`)
      await expect(page.locator('dl.keys')).toBeVisible()
      await expect(page).toHaveURL(new RegExp(`/territoire/${address}`))
      await expect(page).not.toHaveURL(new RegExp(`/territoire/${typed}$`))
      await expect(page.getByRole('heading', { level: 1 })).toContainText(name)
    })

  test('la Corse d’avant 1976 propose ses deux départements', async ({ page }) => {
    await page.goto('./#/territoire/departement/20')
    const alert = page.getByRole('alert')
    await expect(alert).toContainText('ne porte le code « 20 »')
    await alert.getByRole('link', { name: '2B Haute-Corse' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Haute-Corse' })).toBeVisible()
  })
})
