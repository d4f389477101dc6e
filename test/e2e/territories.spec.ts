import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { expect, test } from './support/test'
import { built, said, saidPattern } from '../support/built'

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), press()])
  return readFileSync(await file.path(), 'utf8')
}
/** Figures have narrow no-break spaces, which a pattern need not know. */
const spaced = (text: string) => new RegExp(text.replace(/[()?+]/g, '\\$&').replace(/\s+/g, '\\s+'))
const kit = (page: Page) => page.getByRole('dialog', { name: 'Kit presse' })
const openKit = (page: Page) => page.getByRole('button', { name: 'Kit presse' }).first().click()

/** What a person reads of all bassins, and of those without a recorded response. */
const ALL = said(built.bassins)
const millions = built.unanswered.people / 1e6
const peopleSaid = `${said(millions, 2)} ${millions < 2 ? 'million' : 'millions'} d’habitants`
const unansweredSaid = `${built.unanswered.count} bassins de vie ${peopleSaid}`

test.describe('la page d’un territoire', () => {
  test('liste des Hauts-de-Seine, où aucun bassin n’a son pôle, les maisons qu’elle compte', async ({
    page,
  }) => {
    await page.goto('./#/territoire/departement/92')
    const headline = page.locator('dl.keys > div', { hasText: 'Maisons de santé' }).locator('.value')
    await expect(headline).toHaveText(/^\d+$/)
    const places = page.locator('section').filter({ hasText: 'Maisons et centres de santé, par commune' })
    await places
      .getByRole('button', { name: /^Voir les \d+ communes$/ })
      .first()
      .click()
    const listed = page.getByRole('table').filter({ hasText: 'Centres' }).locator('tbody td:nth-child(2)')
    const sum = async () => (await listed.allInnerTexts()).reduce((total, text) => total + Number(text), 0)
    expect(await sum()).toBe(Number(await headline.innerText()))
    // No bassin to begin with: its communes, worst first, and how many of them are under the threshold.
    const worst = page.locator('section').filter({ hasText: 'Ses communes, de la moins à la mieux dotée' })
    await expect(worst).toContainText(/(\d+|Aucune) de ses 36 communes/)
    const values = (await worst.locator('tbody td:last-child').allInnerTexts()).map((text) =>
      Number(text.replace(',', '.')),
    )
    expect(values).toHaveLength(10)
    expect(values).toEqual([...values].sort((a, b) => a - b))
    await expect(worst).toContainText('Aucun bassin de vie n’a sa commune pôle dans ce territoire')
  })

  test('dit ensemble les deux recensements de généralistes, et pourquoi ils diffèrent', async ({ page }) => {
    await page.goto('./#/territoire/bassin/43234')
    const doctors = page.locator('dl.keys > div', { hasText: 'Généralistes libéraux' })
    await doctors.getByText('Un autre recensement').click()
    await expect(doctors).toContainText('base permanente des équipements de l’Insee')
    await expect(doctors).toContainText('l’Assurance maladie les seuls libéraux')
    // What sets it apart: sentences, with a space between two.
    const story = page.locator('section').filter({ hasText: 'Ce qui distingue ce territoire' }).locator('p')
    await expect(story.first()).toContainText(/\)\. \p{Lu}/u)
    await page.goto('./#/?sel=bassin:43234')
    await expect(page.getByText('Généralistes : deux recensements')).toBeVisible()
  })

  test('dit d’Ambert les chiffres en contexte, et tient sur deux pages A4', async ({ page }) => {
    await page.goto('./#/territoire/bassin/63003')
    const main = page.getByRole('main')
    await expect(page.getByRole('heading', { level: 1, name: 'Ambert' })).toBeVisible()
    for (const text of [
      '35 communes, 18 004 habitants',
      '94e',
      'sur 1 689',
      'Premier quart',
      'France : 3,74',
    ])
      await expect(main).toContainText(spaced(text))

    // The strip: among all, with region and France, rank after quartile, ties said.
    const strips = page.getByRole('img', { name: /^Ambert parmi tous les territoires/ })
    for (const text of [
      'Ambert 1,98',
      'Auvergne-Rhône-Alpes 3,65',
      'France 3,74',
      '94e sur 1 689',
      'comme 19 autres',
    ])
      await expect(strips).toContainText(spaced(text))

    // Each chart has its table: its published years, then access without the doctors over 65.
    const trend = page.getByRole('figure').filter({ hasText: 'l’accès aux généralistes de 2015 à' })
    await trend.getByText('Les chiffres de ce graphique').click()
    for (const [year, value] of [
      ['2015', '3,02'],
      ['2022', '2,08'],
      ['2023', '1,98'],
    ] as const)
      await expect(trend.getByRole('row', { name: new RegExp(`^${year} ${value}`) })).toBeVisible()
    const cliff = page.getByRole('figure').filter({ hasText: 'sans les généralistes de plus de 65 ans' })
    await cliff.getByText('Les chiffres de ce graphique').click()
    await expect(cliff.getByRole('row', { name: /^Ambert 1,98 1,36 3\ssur\s8/ })).toBeVisible()
    const chart = await saved(page, () => trend.getByRole('button', { name: /^Télécharger en SVG/ }).click())
    // A long line is cut in several.
    expect(chart.replace(/<\/text><text[^>]*>/g, ' ')).toContain(
      'Territoires de soins, données du site sous licence ODbL.',
    )
    expect(chart).toContain('Ambert')
    const [png] = await Promise.all([
      page.waitForEvent('download'),
      trend.getByRole('button', { name: /^Télécharger en PNG/ }).click(),
    ])
    expect(png.suggestedFilename()).toBe('apl-bassin-63003.png')

    // Around it: facilities, neighbours, initiatives, the survey of its région.
    await expect(main.getByRole('row', { name: /^Saint-Germain-l['’]Herm 0 1 20\skm/ })).toBeVisible()
    const around = main
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Territoires voisins' }) })
    const neighbours = around.getByRole('listitem').getByRole('link')
    await expect(neighbours).toHaveCount(8)
    await expect(neighbours.first()).toHaveText('Arlanc')
    const near = built.kmToOutside('63003') <= 30
    const nearHead = main.getByRole('heading', { level: 3, name: spaced('À moins de 30 km') })
    await expect(nearHead).toBeVisible()
    const none = main.getByText(spaced('^Aucune recensée à moins de 30 km.$'))
    await expect(none).toHaveCount(near ? 0 : 1)
    await expect(nearHead.locator('xpath=following-sibling::*[1]').getByRole('link').first()).toBeVisible({
      visible: near,
    })
    await expect(main).toContainText(spaced('En Auvergne-Rhône-Alpes : non publié'))

    // Its communes, found without accents.
    await page.getByRole('button', { name: spaced('Afficher les 35 communes') }).click()
    await page.getByLabel('Chercher une commune').fill('valcivieres')
    await expect(main.getByText('1 sur 35')).toBeVisible()
    await expect(main.getByText('Valcivières')).toBeVisible()

    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
    expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(2)
  })

  test('propose des bassins comparables avec la raison, et ce qui y a été tenté', async ({ page }) => {
    await page.goto('./#/territoire/bassin/63003')
    const table = page.getByRole('table', { name: 'Territoires comparables' })
    await expect(table.getByRole('row')).toHaveCount(9)
    // Those that do better come first, with how much; access is no part of the likeness.
    const first = table.getByRole('row').nth(1)
    await expect(first).toContainText(/[1-9],\d\d de plus qu’ici/)
    await expect(first).toContainText(/Proche\s: /)
    await expect(table).not.toContainText('accès aux généralistes')
    // Matched on access too, on request: the address keeps it.
    await page.getByText('Autres professions', { exact: true }).click()
    await expect(page).toHaveURL(/semblables=professions/)
    await expect(page.locator('.comparable')).toContainText('accès aux infirmiers, kinésithérapeutes')
    await expect(table.getByRole('row')).toHaveCount(9)
    await page.getByText('Accès compris', { exact: true }).click()
    await expect(page).toHaveURL(/semblables=acces/)
    await expect(table).toContainText('généralistes par habitant')
    await page.goBack()
    await page.goBack()
    await expect(page.getByLabel('Sans l’accès')).toBeChecked()
    await expect(table).not.toContainText('généralistes par habitant')
    await expect(table.getByRole('link', { name: 'Ambert' })).toHaveCount(0)
    await openKit(page)
    await expect(kit(page)).toContainText(
      spaced('Dans le bassin de vie d’Ambert (Puy-de-Dôme), l’accès aux généralistes (APL) est de 1,98'),
    )
    await kit(page).getByLabel('Chiffre').selectOption('generalistes-60-plus')
    await expect(kit(page)).toContainText(spaced('3 des 8 généralistes libéraux ont 60 ans ou plus en 2024'))
    const svg = await saved(page, () => kit(page).getByRole('button', { name: 'SVG' }).first().click())
    expect(svg).toMatch(
      /<title id="press-title">Ambert\s: APL aux généralistes\s: 1,98 en 2023, contre 3,74 en France/,
    )
    expect(svg).toContain('contours\u202f: IGN')
    const csv = await saved(page, () => kit(page).getByRole('button', { name: 'CSV' }).click())
    expect(csv).toMatch(/;63003;Ambert;Puy-de-Dôme;3,0189;/)
    await kit(page).getByRole('button', { name: 'Fermer' }).click()

    await expect(
      page.getByRole('heading', { name: 'Qui l’a tenté dans un territoire comparable' }),
    ).toBeVisible()
    await page.getByRole('link', { name: 'Pôle de santé de Mortagne-au-Perche' }).click()
    const elsewhere = page.getByRole('heading', { name: 'Où cela pourrait aussi servir' })
    await expect(elsewhere).toBeVisible()
    await expect(page.getByRole('main')).toContainText(spaced('dont l’APL est inférieure à 2,5'))
    await page.locator('section').filter({ has: elsewhere }).getByRole('link').first().click()
    await expect(page).toHaveURL(/\/territoire\/bassin\/\d+-/)
  })

  test('dit pourquoi une valeur manque, et qu’un territoire n’existe pas', async ({ page }) => {
    await page.goto('./#/territoire/bassin/2A004')
    const main = page.getByRole('main')
    await expect(main).toContainText(
      spaced('Il n’y a pas de chiffre de son accès aux généralistes pour 2023.'),
    )
    await expect(main).toContainText(spaced('Ajaccio, 2023 : non publié.'))
    await expect(main).toContainText(spaced('Il n’y a pas d’APL ici : aucun ne peut être dit meilleur.'))
    await page.getByText('Accès compris', { exact: true }).click()
    await expect(page.getByRole('table', { name: 'Territoires comparables' })).toContainText(
      spaced('Non comparé, faute de chiffre publié : accès aux généralistes.'),
    )
    await page.goto('./#/territoire/bassin/97611')
    await expect(page.getByRole('heading', { level: 1, name: 'Mamoudzou' })).toBeVisible()
    await expect(main).toContainText(spaced('part des 75 ans ou plus : non publié'))
    await page.goto('./#/territoire/bassin/00000')
    await expect(page.getByRole('alert')).toContainText(spaced('ne porte le code « 00000 »'))
    await page.goto('./#/territoire/canton/6301')
    await expect(page.getByRole('alert')).toContainText(spaced('La maille « canton » n’existe pas.'))
  })
})

test.describe('la table des territoires', () => {
  const rows = (page: Page) => page.locator('tbody tr.row')
  const count = (page: Page) => page.locator('.title').getByRole('status')

  test('montre, après Retour puis Avancer, la maille que dit l’adresse', async ({ page }) => {
    await page.goto('./#/territoires')
    await expect(rows(page).first()).toContainText('Saugues')
    await page.getByText('régions', { exact: true }).click()
    await expect(page).toHaveURL(/maille=region/)
    await expect(count(page)).toContainText('18 régions')
    await page.goBack()
    await expect(count(page)).toContainText('bassins de vie')
    await page.goForward()
    await expect(page).toHaveURL(/maille=region/)
    await expect(count(page)).toContainText('18 régions')

    // A year that few levels have is asked for where it exists; the head of its column says it.
    await page.goto('./#/territoires?maille=departement&col=apl')
    await page.getByRole('combobox', { name: /^Année/ }).selectOption('2024')
    await expect(page).toHaveURL(/an=2024/)
    await expect(page.getByRole('columnheader', { name: /APL/ })).toContainText('2024')
    await expect(page.locator('.table-map p.note')).toContainText('Drees, 2024')
    await page.getByText('régions', { exact: true }).click()
    await expect(page).not.toHaveURL(/an=/)
  })

  test('trie, filtre et garde tout dans l’adresse', async ({ page }) => {
    await page.goto('./#/territoires')
    await expect(count(page)).toHaveText(spaced(`${ALL} bassins de vie dont 18 sans valeur, à la fin`))
    await expect(rows(page).first()).toContainText('Saugues')

    // The keyboard: one stop for all rows, then arrows; what is missing is last in both directions.
    await rows(page).first().getByRole('link').focus()
    await page.keyboard.press('ArrowDown')
    await expect(rows(page).nth(1).getByRole('link')).toBeFocused()
    const head = page.getByRole('columnheader', { name: /^APL aux généralistes/ })
    await expect(head).toHaveAttribute('aria-sort', 'ascending')
    for (const way of ['ascending', 'descending']) {
      await expect(head).toHaveAttribute('aria-sort', way)
      await rows(page).first().getByRole('link').focus()
      await page.keyboard.press('End')
      const last = page.locator(`tr[aria-rowindex="${built.bassins + 1}"]`)
      await expect(last).toContainText('non publié')
      await expect(last.getByRole('link')).toBeFocused()
      await head.getByTitle(/^Trier par/).click()
    }

    await page.getByRole('button', { name: 'Ajouter le seuil' }).click()
    await expect(count(page)).toHaveText(spaced(`312 sur ${ALL} bassins de vie`))
    await page.getByRole('combobox', { name: 'Région' }).selectOption({ label: 'Auvergne-Rhône-Alpes' })
    await page.getByRole('combobox', { name: 'Département' }).selectOption({ label: '63 Puy-de-Dôme' })
    await expect(rows(page)).not.toHaveCount(0)
    await page.locator('summary', { hasText: 'Colonnes' }).click()
    await page.getByRole('checkbox', { name: 'Initiatives' }).uncheck()
    await page.locator('summary', { hasText: 'Colonnes' }).click()
    await expect(page.getByRole('columnheader', { name: /^Initiatives/ })).toHaveCount(0)
    await page
      .getByRole('columnheader', { name: /^Territoire/ })
      .getByRole('button')
      .click()
    await expect(rows(page).first()).toContainText('Ambert')
    await expect(page).toHaveURL(/seuil=apl(<|%3C)2.5/)

    // A row and the map answer each other.
    const names = await rows(page).getByRole('link').allTextContents()
    const map = page.getByRole('img', { name: /^Carte/ })
    await rows(page).first().hover()
    await expect(map.locator('.outline')).toHaveCount(1)
    await map.locator('path[data-code="63003"]').click()
    await expect(page.locator('tr.on')).toContainText('Ambert')
    await expect(page).toHaveURL(/sel=63003/)

    const shown = await count(page).textContent()
    await page.reload()
    await expect(count(page)).toHaveText(shown ?? '')
    await expect(rows(page).getByRole('link')).toHaveText(names)
    const csv = await saved(page, () => page.getByRole('button', { name: 'Exporter ces lignes' }).click())
    expect(csv.trimEnd().split('\n')).toHaveLength(names.length + 1)
    expect(csv).not.toContain('Initiatives')
    await page.getByRole('searchbox', { name: 'Nom' }).fill('zzz')
    await expect(page.getByText('Aucun territoire ne répond à ces filtres.')).toBeVisible()
    await page.getByRole('button', { name: 'Retirer tous les filtres' }).click()
    await expect(count(page)).toContainText(spaced(ALL))
  })

  test('la carte du tableau va d’un mouvement à ce que gardent les filtres', async ({ page }) => {
    await page.goto('./#/territoires')
    const map = page.getByRole('img', { name: /^Carte/ })
    const ambert = map.locator('path[data-code="63003"]')
    const width = async () => (await ambert.boundingBox())?.width ?? 0
    await expect(ambert).toBeVisible()
    const whole = await width()
    await map.evaluate((svg) => {
      const seen = new Set<string | null | undefined>()
      const look = () => seen.add(svg.querySelector('path[data-code="63003"]')?.getAttribute('d'))
      look()
      new MutationObserver(look).observe(svg, { subtree: true, childList: true, attributes: true })
      Object.assign(window, { seen })
    })
    // Each letter is taken in before the next, and no timer runs out between two: a busy machine makes keys wait.
    await page.getByRole('searchbox', { name: 'Nom' }).evaluate(async (field: HTMLInputElement) => {
      for (const letter of 'ambert') {
        field.value += letter
        field.dispatchEvent(new Event('input', { bubbles: true }))
        for (let turn = 0; turn < 20; turn++) await Promise.resolve()
      }
    })
    await expect.poll(width).toBeGreaterThan(5 * whole)
    expect(await page.evaluate(() => (window as unknown as { seen: Set<string> }).seen.size)).toBe(2)
    await page.getByRole('button', { name: 'Retirer tous les filtres' }).click()
    await expect.poll(width).toBe(whole)
    await page.getByRole('button', { name: 'Ajouter le seuil' }).click()
    await page.getByRole('combobox', { name: 'Région' }).selectOption({ label: 'Auvergne-Rhône-Alpes' })
    await expect.poll(width).toBeGreaterThan(2 * whole)
  })

  test('l’encart d’outre-mer choisit un bassin ou y mène, et l’adresse se recharge sans reproche', async ({
    page,
  }) => {
    await page.goto('./#/territoires')
    const inset = page.getByRole('region', { name: 'Outre-mer' })
    const name = inset.getByRole('button', { name: /Guyane/ })
    await inset
      .locator('.inset')
      .filter({ hasText: 'Guyane' })
      .locator('path.territory')
      .first()
      .dispatchEvent('click')
    await expect(page).toHaveURL(/sel=973\d\d/)
    await expect(page.locator('tr.on')).toHaveCount(1)
    await page.reload()
    await expect(page.locator('tr.on')).toHaveCount(1)
    await expect(page.getByText('ce territoire n’existe pas')).toHaveCount(0)
    await name.click()
    await expect(page).toHaveURL(/dep=973/)
    await expect(rows(page)).not.toHaveCount(0)
    await expect(page.getByText('ce territoire n’existe pas')).toHaveCount(0)
  })

  test('tient sur un téléphone : les noms restent, et d’autres colonnes sont annoncées @phone', async ({
    page,
  }) => {
    await page.goto('./#/territoires')
    await expect(rows(page).first()).toContainText('Saugues')
    await expect(page.getByText('Faites défiler de côté')).toBeAttached()
    const last = rows(page).first().locator('td').last()
    await last.scrollIntoViewIfNeeded()
    await expect(last).toBeInViewport()
    await expect(rows(page).first().getByRole('link')).toBeInViewport()

    const menu = page.getByRole('group', { name: 'Colonnes' })
    await page.locator('summary', { hasText: 'Colonnes' }).click()
    await expect(menu).toBeInViewport({ ratio: 1 })
    await menu.getByRole('checkbox').last().check()
    await page.getByRole('heading', { level: 1 }).click()
    await expect(menu).toBeHidden()
    // The foot of the page is below the table, not behind its rows.
    await page.getByRole('main').getByRole('link', { name: 'Mentions légales' }).click({ trial: true })

    await page.goto('./#/territoires/sans-reponse')
    await expect(page.getByText(spaced(peopleSaid))).toBeInViewport()
  })
})

test.describe('besoin et réponse', () => {
  test('compte selon une règle que l’on peut changer, critère par critère', async ({ page }) => {
    await page.goto('./#/territoires/sans-reponse')
    const total = page.locator('.big')
    const says = (text: string) => expect(total).toHaveText(spaced(text))
    await says(unansweredSaid)
    await expect(page.getByText('Sans réponse recensée ne veut pas dire sans réponse.')).toBeVisible()
    await expect(page.locator('tbody tr.row').first()).toContainText(
      new RegExp(
        [
          built.unanswered.first.name,
          saidPattern(built.unanswered.first.people),
          built.unanswered.first.access.toFixed(2).replace('.', ','),
          `\\D${said(built.unanswered.first.maisonKm)}\\skm`,
          `\\D${said(built.unanswered.first.initiativeKm)}\\skm`,
        ].join('.*'),
      ),
    )
    const legend = page.getByRole('region', { name: /^Besoin \(APL 2023\)/ })
    await expect(legend.getByRole('row').first()).toContainText(
      new RegExp((built.needResponse[0] ?? []).join('\\s*')),
    )

    await openKit(page)
    await expect(kit(page)).toContainText(
      spaced(
        `${built.unanswered.count} bassins de vie et ${said(built.unanswered.people)} habitants sont sans réponse recensée`,
      ),
    )
    await expect(kit(page)).toContainText(`Le recensement compte ${built.initiatives} initiatives`)
    const csv = await saved(page, () => kit(page).getByRole('button', { name: 'CSV' }).click())
    expect(csv.trimEnd().split('\n')).toHaveLength(built.unanswered.count + 1)
    const svg = await saved(page, () => kit(page).getByRole('button', { name: 'SVG' }).click())
    expect(svg.match(/class="ring"/g)).toHaveLength(built.unanswered.count)
    await kit(page).getByRole('button', { name: 'Fermer' }).click()

    for (const [menu, value, address] of [
      ['Population', '0', 'habitants=tous'],
      ['Initiative', 'tous', 'initiative=tous'],
      ['Maison de santé', '10', 'maison=10'],
      ['Année de l’APL', '2022', 'an=2022'],
      ['Besoin', 'dixieme', 'besoin=dixieme'],
    ] as const) {
      const before = await total.textContent()
      await page.getByLabel(menu, { exact: true }).selectOption(value)
      await expect(total).not.toHaveText(before ?? '')
      await expect(page).toHaveURL(new RegExp(`[?&]${address}(&|$)`))
    }
    await expect(page.getByText(/Le dixième le plus bas\s: APL inférieure à/)).toBeVisible()
    const changed = await total.textContent()
    await page.reload()
    await says((changed ?? '').trim())
    await page.getByRole('button', { name: 'Revenir à la règle de départ' }).click()
    await says(unansweredSaid)
  })
})

test.describe('la comparaison', () => {
  test('met deux à quatre territoires côte à côte, et dit ce qui est faux', async ({ page }) => {
    await page.goto('./#/comparer?t=bassin:63003,departement:63,canton:12,bassin:99999')
    await expect(page.getByText(spaced('cette maille n’existe pas'))).toBeVisible()
    await expect(page.getByText(spaced('aucun territoire de cette maille ne porte ce code'))).toBeVisible()
    const table = page.getByRole('region', { name: 'Les chiffres côte à côte' })
    const apl = table.getByRole('row', { name: /^Accès aux généralistes \(APL\)/ })
    await expect(apl).toContainText(/1,98\s*3,92\s*écart \+1,9\d\s*rapport ×\s1,9\d/)
    await expect(page.getByRole('img', { name: /^Carte de/ })).toHaveCount(2)

    for (const name of ['Ajaccio', 'Bretagne']) {
      await page.getByLabel('Ajouter un territoire').fill(name)
      await page
        .getByRole('listitem')
        .getByRole('button', { name: new RegExp(`^${name}`) })
        .first()
        .click()
    }
    await expect(page.getByRole('img', { name: /^Carte de/ })).toHaveCount(4)
    await expect(page.getByText('Quatre territoires au plus')).toBeVisible()
    await expect(apl).toContainText('non publié')
    await expect(page).toHaveURL(/t=bassin:63003,departement:63,/)

    await openKit(page)
    await expect(kit(page)).toContainText(
      /d’Ambert \(Puy-de-Dôme\).*contre 3,92 dans le département du Puy-de-Dôme et .* en Bretagne/,
    )
    await expect(kit(page)).toContainText(spaced('Ajaccio : non publié.'))
    await kit(page).getByRole('button', { name: 'Fermer' }).click()

    await page.getByRole('button', { name: 'Prendre Bretagne pour référence' }).click()
    await expect(page).toHaveURL(/t=region:53,/)
    await page.getByRole('button', { name: 'Retirer Ambert' }).click()
    await expect(page.getByRole('img', { name: /^Carte de/ })).toHaveCount(3)
    await page.goto('./#/comparer?t=bassin:63003')
    await expect(page.getByText('Choisissez au moins deux territoires.')).toBeVisible()
  })
})
