import type { Page } from '@playwright/test'
import { slowly } from './support/comingSlowly'
import { openPage, PAGES, type PageEntry } from './support/pages'
import { expect, test } from './support/test'

/**
 * Missing is not none: on each page, files come one by one, then each is held back, then refused. Nothing may be said to be
 * none, at any moment, that is not said once all has come; nothing may be taken away before any has.
 */
const WITHOUT_DATA = /accessibilite|mentions|absent/
/** Other views of the same pages, and what others' sites show of them. */
const MORE: readonly PageEntry[] = [
  {
    name: 'un chiffre vérifié',
    path: './#/territoire/bassin/63003?verifier=apl',
    ready: /C’est le chiffre publié/,
  },
  { name: 'une intercommunalité', path: './#/territoire/epci/200070761', ready: /habitants/ },
  {
    name: 'les territoires sans réponse d’une intercommunalité',
    path: './#/territoires/sans-reponse?dans=epci:200070761&besoin=tous&habitants=tous&maison=tous&initiative=tous',
    ready: 'Ambert',
  },
  {
    name: 'le tableau sous un seuil',
    path: './#/territoires?seuil=pharmacies>2',
    ready: /sur [\d\u202f]+ bassins/,
  },
  {
    name: 'une zone de la carte',
    path: './?dans=epci:200070761&couches=maisons,ambulatoire',
    ready: /en gris, hors de la zone/,
  },
  {
    name: 'une comparaison intégrée',
    path: './#/comparer?embed=1&t=bassin:63003,departement:63',
    ready: /Voir sur/,
  },
  { name: 'besoin et réponse intégrés', path: './#/territoires/sans-reponse?embed=1', ready: /habitants\./ },
  { name: 'un territoire intégré', path: './#/territoire/bassin/63003?embed=1', ready: /Voir sur/ },
  { name: 'l’enquête intégrée', path: './#/soigner-demain?embed=1&bloc=carte', ready: /Voir sur/ },
]
const WALK = [...PAGES.filter(({ path }) => !WITHOUT_DATA.test(path)), ...MORE]

/** A composed territory reads every file of communes, which takes long: those are held, and no other. */
function heldOn({ path, name }: PageEntry, files: readonly string[]): readonly string[] {
  if (/propre\/26/.test(path)) return files.filter((file) => file === 'communes-')
  // Their parts are those of other pages, where each file is held.
  const alike = path === './' || /france|region\/11|embed|verifier|mes-chiffres/.test(path)
  return alike || MORE.some((entry) => entry.name === name) ? [] : files
}

/** Keeps each sentence or cell of the page, its title included, that says none, whenever it is there. */
const watchNone = () => {
  const found = new Set<string>()
  // “0 sur 3” is a figure of a row, and fewer or more rows are seen while the page has not its height yet.
  const none =
    /(^|[^\p{L}\d])(aucune?s?|pas encore|n’existe(nt)? (pas|plus)|introuvables?|non publiée?s?|rien|inconnue?s?)(?!\p{L})|(^|[^\p{L}\d,.\u00a0\u202f])0\s(?!sur\s\d)\p{L}|\(0\)|^0$/iu
  const sentences = () => {
    const { body, title } = document
    return `${title}\n${body ? body.innerText : ''}`
      .split(/[\n\t]|(?<=[.;!?…])\s+/)
      .map((text) => text.trim())
  }
  const now = () => sentences().filter((text) => none.test(text))
  const look = () => {
    const said = now()
    for (const text of said) found.add(text)
    return said
  }
  setInterval(look, 50)
  const saidNone = () => {
    const settled = look()
    return { ever: [...found], settled }
  }
  Object.assign(window, { saidNone })
}
const saidNone = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { saidNone: () => Record<'ever' | 'settled', string[]> }).saidNone(),
  )
/** Lets what has come, or failed, be drawn. */
const frames = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 6; frame++) await new Promise((drawn) => requestAnimationFrame(drawn))
  })
/** The files of figures come and go together, and so do those of communes: nineteen of them would tell nothing more. */
const groupOf = (name: string) => /^(values\/|communes-|.*)/.exec(name)?.[1] ?? name

for (const entry of WALK)
  test(`${entry.name} : ce qui n’est pas venu n’est jamais dit absent`, async ({ page }) => {
    const coming = slowly(page)
    await page.addInitScript(watchNone)
    await coming.start()
    await openPage(page, entry)
    await coming.allCame()
    await expect(page.locator('body')).not.toContainText('Chargement…')
    await page.waitForLoadState('networkidle')
    await coming.allCame()
    await frames(page)
    // What is said once all has come is true: what was said before, and is not any more, was not.
    const { ever, settled } = await saidNone(page)
    expect
      .soft(
        ever.filter((text) => !settled.includes(text)),
        'pendant le chargement',
      )
      .toEqual([])
    expect.soft(await coming.takenEarly(), 'à emporter avant toute donnée').toEqual([])

    const files = new Set((await coming.asked()).map(groupOf))
    expect([...files]).not.toEqual([])
    for (const file of heldOn(entry, [...files])) {
      await coming.hold(file)
      await page.reload()
      await coming.isHeld()
      await page.waitForLoadState('networkidle')
      await frames(page)
      await coming.refuse()
      await frames(page)
      const said = (await saidNone(page)).ever.filter((text) => !settled.includes(text))
      expect.soft(said, `sans ${file}`).toEqual([])
    }
  })
