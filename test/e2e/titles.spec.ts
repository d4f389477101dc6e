import { expect, test } from './support/test'

test('le titre de l’onglet suit la carte, à l’aller et au retour', async ({ page }) => {
  await page.goto('./')
  await expect(page).toHaveTitle('Accès aux généralistes (APL), 2023 · bassins de vie · Territoires de soins')
  await page.getByText('Dép.', { exact: true }).click()
  await expect(page).toHaveTitle('Accès aux généralistes (APL), 2023 · départements · Territoires de soins')
  await page.evaluate(() => (location.hash = '/?sel=bassin:63003'))
  const ambert = 'Ambert · Accès aux généralistes (APL), 2023 · bassins de vie · Territoires de soins'
  await expect(page).toHaveTitle(ambert)
  await page.evaluate(() => (location.hash = '/?maille=region&an=2022&dans=region:53'))
  await expect(page).toHaveTitle(
    'Bretagne · Accès aux généralistes (APL), 2022 · régions · Territoires de soins',
  )
  await page.goBack()
  await expect(page).toHaveTitle(ambert)
  await page.goForward()
  await expect(page).toHaveTitle(/^Bretagne/)
})

for (const [name, address, title] of [
  ['le tableau', 'territoires?maille=departement', 'Tous les territoires · départements'],
  [
    'un tableau limité',
    'territoires?region=84',
    'Tous les territoires · Auvergne-Rhône-Alpes · bassins de vie',
  ],
  [
    'besoin et réponse',
    'territoires/sans-reponse?dans=region:53',
    'Territoires sans réponse recensée · Bretagne',
  ],
  ['un territoire', 'territoire/bassin/63003', 'Ambert · bassin de vie · Puy-de-Dôme'],
  ['une comparaison', 'comparer?t=bassin:63003,departement:63', 'Ambert, Puy-de-Dôme'],
  ['les initiatives filtrées', 'initiatives?axe=formation', / · Formation · Territoires de soins$/],
  ['un lieu', '?autour=45.5516,3.7556,20,63003', /^Ambert · Accès aux généralistes/],
  ['un point de la carte', '?autour=45.55,3.74,30', /^Point de la carte · Accès aux généralistes/],
  [
    'une initiative sur la carte',
    '?sel=initiative:accueil-des-internes-en-aveyron',
    /^Accueil des internes en Aveyron · /,
  ],
  ['une carte intégrée', '?embed=1&sel=bassin:63003', /^Ambert · Accès aux généralistes/],
] as const)
  test(`le titre de l’onglet dit ce que montre la page : ${name}`, async ({ page }) => {
    await page.goto(`./#/${address}`)
    await expect(page).toHaveTitle(typeof title === 'string' ? `${title} · Territoires de soins` : title)
  })
