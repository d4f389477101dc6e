import { relative, resolve } from 'node:path'
import { build, preview } from 'vite'
import { APPLICATION_ALONE } from '../../scripts/house/realPages'
import { moderationDesk } from '../support/moderationDesk'
import { keysOf, ORIGIN, post, startReceiver } from '../support/receiver'
import { commune, field, fillIn } from './support/contributionForm'
import { expect, test } from './support/test'

const root = resolve(import.meta.dirname, '../..')
const consent = { name: /J’accepte que ces informations/ }

test('un envoi qui échoue ne perd rien, et part une seule fois', async ({
  page,
  context,
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
  const receiver = await startReceiver(database)
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
    await context.setOffline(true)
    await page.getByRole('button', { name: 'Envoyer', exact: true }).click()
    await expect(page.getByText('Pas de réponse. Nouvel essai (2 sur 4)')).toBeVisible()
    reached = true
    await context.setOffline(false)
    const received = page.getByText(/Reçue\. Sa référence est [0-9A-F]{8}/)
    await expect(received).toBeVisible()
    const reference = /[0-9A-F]{8}/.exec((await received.textContent()) ?? '')?.[0] ?? ''
    const keys = await keysOf(receiver.address)
    expect(keys.map((key) => key.slice(0, 8).toUpperCase())).toEqual([reference])

    // Sent: the draft is gone, and the moderator reads the service's own database.
    await page.getByRole('button', { name: 'En partager une autre' }).click()
    await expect(field(page, 'Nom de l’initiative')).toHaveValue('')
    const desk = moderationDesk(info.outputPath('repository'))
    expect(desk.run('review', '--db', database).said).toContain(`✔ ${reference} nouvelle`)
    expect(desk.states()).toMatchObject([{ reference, state: 'received' }])
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
