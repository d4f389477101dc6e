import type { Page } from '@playwright/test'
import { french } from '../i18n/support/frenchTexts'
import { SAME_IN_BOTH } from '../i18n/support/sameInBoth'
import { typesetFrench } from '@/i18n/typeset'
import { built } from '../support/built'
import { realBassins } from '../support/realBassins'
import { visits } from './support/pages'
import { expect, test } from './support/test'

/** Every page in English, and a text that only its data can bring. */
const PAGES: readonly [path: string, ready: string | RegExp][] = [
  ['#/', `${built.initiatives}, ${built.located} of them on the map`],
  ['#/?sel=bassin:63003', /94th/],
  ['#/?sel=initiative:medicobus-de-l-orne', 'Perche en Nocé'],
  ['#/?autour=45.5495,3.7417,20,63003', /as the crow flies/],
  ['#/?dans=departement:63', /communes/],
  ['#/territoires', 'Saugues'],
  ['#/territoires/sans-reponse', built.unanswered.first.name],
  ['#/territoire/bassin/63003', /18.004 inhabitants/],
  ['#/territoire/departement/92', /inhabitants/],
  ['#/territoire/region/11', /12.463.067 inhabitants/],
  ['#/territoire/france/FR', /inhabitants/],
  ['#/comparer?t=bassin:63003,bassin:2A004', 'Ajaccio'],
  ['#/initiatives', new RegExp(`of ${built.initiatives}`)],
  ['#/initiatives/medicobus-de-l-orne', 'Perche en Nocé'],
  ['#/initiatives/suivi', /contributions/i],
  ['#/contribuer', /Step 1 of 5/],
  ['#/soigner-demain', 'Pays de la Loire'],
  ['#/methode', 'towns.json'],
  ['#/donnees', 'chiffres-bassin.parquet'],
  ['#/accessibilite', 'Not audited'],
  ['#/mes-chiffres', 'Choose a file'],
  ['#/absent', 'leads to no page'],
  ['#/mentions-legales', 'Editor in charge'],
]
/** On another site's page, apart: what is embedded stays so. */
const EMBEDDED: typeof PAGES = [
  ['#/?embed=1&maille=region&couches=aucune', /See on/],
  ['#/territoires/sans-reponse?embed=1', /See on/],
  ['#/comparer?t=bassin:63003,departement:63&embed=1', /See on/],
  ['#/territoire/bassin/63003?embed=1', /See on/],
  ['#/soigner-demain?embed=1&bloc=points', /See on/],
]

/** Spaces alike, and without the French name that an English explanation quotes. */
const plain = (text: string) => {
  const spaced = text
    .replace(/\s+/g, ' ')
    .replace(/In French “[^”]*”/g, '')
    .trim()
  return INITIATIVES.reduce((rest, title) => rest.replace(title, ''), spaced)
}
/** An initiative keeps its own title, in the name of a link too, where no language can be said. */
const INITIATIVES = realBassins.initiatives.map(({ title }) => typesetFrench(title).replace(/\s+/g, ' '))

/** Every whole sentence or label of the French interface that English does not share. */
function frenchOf(node: unknown): string[] {
  if (typeof node === 'string') return [plain(node)]
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(frenchOf) : []
}
const FRENCH = new Set(frenchOf(french).filter((text) => text.length > 2 && !SAME_IN_BOTH.has(text)))

/** Marks of French that a text built from parts may keep: little words, quotes, spaces before signs, decimal commas. */
const SIGNS =
  /(?<![-\p{L}’])(à|avec|dans|depuis|par|pour|sans|une|aucune?|habitants|moins|chargement|recensée?s?|publiée?s?)(?![-\p{L}])|[«»]|(?<=[\p{L}\d])[\u202f\u00a0 ][:;!?%](?!\d)|\d,\d{1,2}(?!\d)/giu

/** Texts that a person reads or hears, less what says that it is French: `lang="fr"`. */
async function said(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [document.title]
    const french = (element: Element) => element.closest('[lang="fr"]') !== null
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement
      if (!parent || french(parent) || parent.closest('script, style, noscript')) continue
      found.push(node.nodeValue ?? '')
    }
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [placeholder], [alt], [aria-valuetext]',
    ))
      if (!french(element))
        for (const name of ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext'])
          found.push(element.getAttribute(name) ?? '')
    return found
  })
}

for (const entries of [...visits(PAGES), EMBEDDED])
  test(`en anglais, rien ne reste en français : ${entries.map(([path]) => path).join(', ')}`, async ({
    page,
  }) => {
    for (const [path, ready] of entries) {
      await page.goto(`./${path}${path.includes('?') ? '&' : '?'}langue=en`)
      await expect(page.getByText(ready).first()).toBeAttached()
      await expect(page.getByText('Loading…')).toHaveCount(0)
      const texts = (await said(page)).map(plain).filter(Boolean)
      const left = texts.filter((text) => FRENCH.has(text) || [...text.matchAll(SIGNS)].length > 0)
      expect
        .soft(
          [...new Set(left)].map((text) => text.slice(0, 140)),
          path,
        )
        .toEqual([])
    }
  })
