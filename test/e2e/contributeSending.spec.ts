import { relative, resolve } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { build, preview } from 'vite'
import { APPLICATION_ALONE } from '../../scripts/house/realPages'
import { gitRepository, openAccount } from '../support/deskVisitor'
import { moderationDesk } from '../support/moderationDesk'
import { keysOf, ORIGIN, post, startReceiver } from '../support/receiver'
import { commune, field, fillIn } from './support/contributionForm'
import { expect, test } from './support/test'

const root = resolve(import.meta.dirname, '../..')
async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze()
  expect(violations.map(({ id, nodes }) => `${id} : ${nodes[0]?.html ?? ''}`)).toEqual([])
}
const consent = { name: /J’accepte que ces informations/ }

test('un envoi qui échoue ne perd rien, et part une seule fois', async ({
  page,
  context,
  browser,
  tolerate,
}, info) => {
  // The site as someone who runs the receiving service would build it.
  process.env['VITE_CONTRIBUTION_URL'] = 'recevoir/contributions'
  // The day of the moderator's desk: what is written in days to come is refused.
  await page.clock.setSystemTime(new Date('2026-11-23T12:00:00'))
  const outDir = relative(root, info.outputPath('site'))
  const plain = { root, mode: APPLICATION_ALONE, logLevel: 'silent' as const, build: { outDir } }
  await build(plain)
  const site = await preview({ ...plain, preview: { host: '127.0.0.1', port: 0 } })
  const address = site.resolvedUrls?.local[0] ?? ''
  tolerate(new RegExp(`^requête hors du site : ${address}`))
  tolerate(/Failed to load resource: net::ERR_(FAILED|INTERNET_DISCONNECTED)/)

  const database = info.outputPath('received.sqlite')
  const repository = info.outputPath('repository')
  moderationDesk(repository)
  const git = gitRepository(repository)
  const passphrase = openAccount(database, 'Camille Essai', 'moderator')
  const receiver = await startReceiver(database, {
    ...{ RECEIVE_REPOSITORY: repository, RECEIVE_SITE: info.outputPath('site'), RECEIVE_UNDO: '2' },
  })
  try {
    let reached = false
    await page.route('**/recevoir/contributions', async (route) => {
      if (!reached) return route.abort()
      const answer = await post(receiver.address, route.request().postData() ?? '', { origin: ORIGIN })
      await route.fulfill({ status: answer.status, body: await answer.text() })
    })
    await page.goto(`${address}#/contribuer`)
    await fillIn(page, 'Consultations avancées à Ambert')
    await page.getByRole('checkbox', consent).check()
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await expect(page.getByText('Pas de réponse. Nouvel essai (2 sur 4)')).toBeVisible()
    await expect(page.getByText('L’envoi n’a pas abouti. Rien n’est perdu')).toBeVisible()
    expect(await keysOf(receiver.address)).toEqual([])

    await page.reload()
    await expect(page.getByText('Votre brouillon a été retrouvé.')).toBeVisible()
    await expect(page.getByRole('checkbox', consent)).toBeChecked()
    await expect(page.getByText('Des confrères viennent deux jours par semaine.')).toBeVisible()

    // The network comes back while the form tries again.
    const send = page.getByRole('button', { name: 'Envoyer', exact: true })
    await expect(send).toBeEnabled()
    await context.setOffline(true)
    await send.click()
    await expect(page.getByText('Pas de réponse. Nouvel essai (2 sur 4)')).toBeVisible()
    reached = true
    await context.setOffline(false)
    const received = page.getByText(/Reçue\. Sa référence est [0-9A-F]{8}/)
    await expect(received).toBeVisible()
    const reference = /[0-9A-F]{8}/.exec((await received.textContent()) ?? '')?.[0] ?? ''
    const keys = await keysOf(receiver.address)
    expect(keys.map((key) => key.slice(0, 8).toUpperCase())).toEqual([reference])

    await page.getByRole('button', { name: 'En partager une autre' }).click()
    await expect(field(page, 'Nom de l’initiative')).toHaveValue('')
    // The tracking page asks the service, which knows more than the published log.
    await page.route(/recevoir\/contributions\/[0-9A-F]{8}$/, async (route) => {
      const answer = await fetch(`${receiver.address}/${reference}`)
      await route.fulfill({ status: answer.status, body: await answer.text() })
    })
    await page.goto(`${address}#/initiatives/suivi`)
    await expect(page.getByText(/envoyée.*Reçue/)).toBeVisible()

    // The moderator, on the service's own pages.
    const desk = await context.newPage()
    tolerate(new RegExp(`^requête hors du site : ${new URL(receiver.address).origin}/bureau`))
    await desk.goto(receiver.address.replace('contributions', 'bureau'))
    await desk.getByLabel('Nom').fill('Camille Essai')
    await desk.getByLabel('Phrase de passe').fill(passphrase)
    await desk.keyboard.press('Enter')
    await desk.getByLabel('Phrase actuelle').fill(passphrase)
    for (const label of [/^Nouvelle phrase/, /^La nouvelle/])
      await desk.getByLabel(label).fill('une phrase à moi')
    await desk.keyboard.press('Enter')
    await expect(desk.getByText('À lire : 1')).toBeVisible()
    await expectNoViolations(desk)
    await desk.getByRole('link', { name: 'Consultations avancées à Ambert' }).press('Enter')
    await expectNoViolations(desk)
    await desk.getByRole('link', { name: 'Retoucher le texte' }).press('Enter')
    await expectNoViolations(desk)
    await desk.getByLabel('La réponse').fill('Des confrères viennent trois jours par semaine.')
    await desk.getByRole('button', { name: 'Garder et voir ce qui change' }).press('Enter')
    await expect(desk.locator('ins')).toHaveText(/trois/)
    await desk.getByRole('button', { name: 'Accepter et publier' }).press('Enter')
    await expect(desk.getByText('acceptée par Camille Essai')).toBeVisible()
    await expect
      .poll(async () => (await (await fetch(`${receiver.address}/${reference}`)).json()) as object)
      .toMatchObject({ state: 'published' })
    expect(git('log', '-1', '--format=%an %s')).toContain(
      `Camille Essai data: « Consultations avancées à Ambert » (${reference})`,
    )

    // Someone who comes afterwards reads it on the site.
    const visitor = await browser.newPage()
    await visitor.goto(`${address}#/initiatives/consultations-avancees-a-ambert`)
    await expect(visitor.getByText('Des confrères viennent trois jours par semaine.')).toBeVisible()
    await visitor.close()
  } finally {
    receiver.child.kill('SIGKILL')
    await site.close()
  }
})

test('la commune se choisit aussi sur la carte, et le brouillon tient sur un téléphone @phone', async ({
  page,
}) => {
  await page.goto('./#/contribuer')
  await field(page, 'Nom de l’initiative').fill('Bus')
  await page.getByRole('button', { name: 'Où', exact: false }).first().click()
  await page.getByRole('radio', { name: 'Commune', exact: true }).check()
  await page.getByRole('button', { name: 'Choisir sur la carte' }).click()
  await expect(page.locator('.maplibregl-canvas')).toBeVisible()
  await expect(page.getByText('Cliquez le lieu')).toBeVisible()
  await page.locator('.maplibregl-canvas').click()
  await expect(page.getByText(/Commune au centre le plus proche/)).toBeVisible()
  await expect(commune(page)).not.toHaveValue('')
  const width = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(width).toBe(0)
})
