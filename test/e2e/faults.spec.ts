import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page, Route } from '@playwright/test'
import { expect, test } from './support/test'
import { existsAt } from '../../src/catalog/existsAt'
import { INDICATORS } from '../../src/catalog/indicators'
import type { ContributionStates } from '../../src/schema/moderation'
import { built } from '../support/built'

/**
 * Each artefact in turn, on its main page, with each fault in turn; FAULTS.md beside this file is the same as a table.
 * That every artefact tells every fault in its own words is a unit test: here, that a person reads it, and can repair it.
 */
const DATA = fileURLToPath(new URL('../../dist/data/', import.meta.url))
const INDICATOR_IDS = readdirSync(`${DATA}values`)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''))
/** What the page of a bassin reads: all that exists there, and the survey, of its région. */
const ofBassins = INDICATORS.filter(
  (indicator) => existsAt(indicator, 'bassin') || indicator.id === 'telemedecine',
).map(({ id }) => `values/${id}.json`)

type Fault = (route: Route, file: string) => Promise<void>
const FAULTS: [says: string, fault: Fault][] = [
  ['introuvable (HTTP 404)', (route) => route.fulfill({ status: 404, body: '' })],
  ['introuvable (HTTP 500)', (route) => route.fulfill({ status: 500, body: '' })],
  [
    'incomplet ou illisible',
    (route, file) => {
      const whole = readFileSync(DATA + file, 'utf8')
      return route.fulfill({ body: whole.slice(0, Math.floor(whole.length / 2)) })
    },
  ],
  [
    'incomplet ou illisible',
    (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Accueil</title>' }),
  ],
  ['n’a pas la forme attendue', (route) => route.fulfill({ body: '{"autre":1}' })],
  ['le serveur n’a pas répondu', (route) => route.abort()],
]

/** What was built of the moderation's log: the newest is shown first. */
const states = JSON.parse(readFileSync(`${DATA}contributions.json`, 'utf8')) as ContributionStates

interface Row {
  file: string
  /** The page that cannot do without it. */
  page: string
  words: string
  /** What is there again once it has come. */
  back: RegExp
  /** What asks for it, where opening the page does not. */
  ask?: (page: Page) => Promise<void>
}
const ROWS: Row[] = [
  { file: 'territories.json', page: '#/territoires', words: 'la liste des territoires', back: /Saugues/ },
  {
    file: 'boundaries.json',
    page: '#/territoires/sans-reponse',
    words: 'les contours des territoires',
    back: new RegExp(`${built.unanswered.count} bassins`),
  },
  { file: 'values/apl.json', page: '#/territoires', words: 'les valeurs de «', back: /Saugues/ },
  {
    file: 'initiatives.json',
    page: '#/initiatives',
    words: 'les initiatives',
    back: new RegExp(`${built.initiatives} initiatives`),
  },
  {
    file: 'towns.json',
    page: '#/territoire/bassin/63003',
    words: 'les noms des villes',
    back: /Clermont-Ferrand/,
  },
  {
    file: 'facilities.json',
    page: '#/territoire/bassin/63003',
    words: 'les structures de santé',
    back: /la plus proche du pôle/,
  },
  {
    file: 'communes.json',
    page: '#/territoire/bassin/63003',
    words: 'la liste des communes',
    back: /Champétières/,
    ask: (page) => page.getByRole('button', { name: /35 communes/ }).click(),
  },
  {
    file: 'communes-apl.json',
    page: '#/?dans=departement:63',
    words: 'l’APL par commune',
    back: /463 communes/,
  },
  { file: 'survey.json', page: '#/soigner-demain', words: 'l’enquête', back: /Pays de la Loire/ },
  {
    file: 'proposals.json',
    page: '#/soigner-demain',
    words: 'les propositions de l’Ordre',
    back: /éditeurs/,
  },
  {
    file: 'what-if.json',
    page: '#/territoire/bassin/43234?etsi=1',
    words: 'la répartition des habitants',
    back: /Un gain compris entre/,
  },
  {
    file: 'what-if-validation.json',
    page: '#/methode',
    words: 'les cas de vérification',
    back: /des parts estimées/,
  },
  { file: 'sources.json', page: '#/methode', words: 'les sources', back: /Contours des communes/ },
  { file: 'manifest.json', page: '#/methode', words: 'la liste des fichiers', back: /towns\.json/ },
  { file: 'report.json', page: '#/methode', words: 'ce qui a été laissé de côté', back: /ZIP et ZAC/ },
  { file: 'changes.json', page: '#/methode', words: 'la liste des changements', back: /Première version/ },
  {
    file: 'contributions.json',
    page: '#/initiatives/suivi',
    words: 'le suivi des contributions',
    back: new RegExp(states[0]?.reference ?? 'Aucune contribution reçue à ce jour'),
  },
]

const main = (page: Page) => page.locator('#contenu')
const retry = (page: Page) => page.getByRole('button', { name: 'Réessayer' }).first()

test.describe('un fichier de données qui manque à sa page', () => {
  for (const { file, page: path, words, back, ask } of ROWS)
    test(`${file} : chaque faute se dit, l’attente se voit, réessayer répare`, async ({ page, tolerate }) => {
      tolerate(/status of (404|500)|ERR_FAILED/)
      let fault: Fault = FAULTS[0]?.[1] ?? ((route) => route.abort())
      await page.route(`**/data/${file}`, (route) => fault(route, file))
      await page.goto(`./${path}`)
      await ask?.(page)
      for (const [at, [says, next]] of FAULTS.entries()) {
        if (at > 0) {
          fault = next
          await retry(page).click()
        }
        await expect(main(page)).toContainText(`Impossible de charger ${words}`)
        await expect(main(page)).toContainText(says)
      }

      let release = () => {}
      const released = new Promise<void>((resolve) => (release = resolve))
      fault = async (route) => {
        await released
        await route.continue()
      }
      await retry(page).click()
      await expect(page.getByText('Impossible de charger')).toHaveCount(0)
      await expect(
        page.getByRole('progressbar').or(main(page).getByText('Chargement…')).first(),
      ).toBeVisible()
      release()
      await expect(main(page)).toContainText(back)
      await expect(page.getByRole('progressbar')).toHaveCount(0)
      await expect(retry(page)).toHaveCount(0)
    })
})

test('les valeurs de chaque indicateur, une faute chacune : autant de phrases, et réessayer répare tout', async ({
  page,
  tolerate,
}) => {
  tolerate(/status of (404|500)|ERR_FAILED/)
  const faultOf = (file: string) => FAULTS[INDICATOR_IDS.findIndex((id) => file.includes(id)) % FAULTS.length]
  const asked = new Set<string>()
  await page.route('**/data/values/*.json', (route) => {
    const file = new URL(route.request().url()).pathname.replace(/.*\/data\//, '')
    asked.add(file)
    return faultOf(file)?.[1](route, file)
  })
  await page.goto('./#/territoire/bassin/63003')
  const notices = page.getByRole('status', { name: 'Avertissements' })
  await expect(notices.getByText('Impossible de charger les valeurs de «')).toHaveCount(ofBassins.length)
  expect([...asked].sort()).toEqual(ofBassins.sort())
  await page.unroute('**/data/values/*.json')
  await retry(page).click()
  await expect(notices).toBeEmpty()
  await expect(main(page)).toContainText('94e')
})
