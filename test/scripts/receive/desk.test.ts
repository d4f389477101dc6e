import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import type { Contribution } from '@/schema/contribution'
import { seal } from '../../../scripts/receive/desk/passphrase'
import type { Role } from '../../../scripts/receive/storage/AccountStore'
import { contribution, initiative } from '../../support/contribution'
import { deskVisitor, gitRepository } from '../../support/deskVisitor'
import { openOffice } from '../../support/openOffice'
import { moderationDesk } from '../../support/moderationDesk'
import { post } from '../../support/receiver'
import { temporaryFolder } from '../support/temporaryFolder'

/** What seals a passphrase is slow by design: here it is quick, `passphrase.test.ts` has the real one. */
vi.mock(import('node:crypto'), async (original) => {
  const real = await original()
  type Scrypt = (
    ...asked: [string, Buffer, number, object, (failed: Error | null, key: Buffer) => void]
  ) => void
  const scrypt: Scrypt = (secret, salt, length, options, done) =>
    real.scrypt(secret, salt, length, { ...options, N: 2 ** 10, p: 1 }, done)
  return { ...real, scrypt: scrypt as typeof real.scrypt }
})

const FILE = 'data/initiatives/consultations-avancees-a-ambert.json'
const text = (change: Partial<Contribution> = {}, n = 1) => JSON.stringify(contribution(change, n))

/** The desk at work on a repository of its own, with a moderator called Camille Essai. `git`: one commit a decision, else patches. */
async function office({ git = false, undoFor = 0, address = null as string | null } = {}) {
  const folder = temporaryFolder()
  moderationDesk(folder)
  const run = git ? gitRepository(folder) : () => ''
  const patches = temporaryFolder()
  const shelf = {
    repository: folder,
    publish: git ? ('commit' as const) : ('patch' as const),
    patches,
    site: null,
  }
  const opened = await openOffice({ ...shelf, undoFor, address })
  onTestFinished(opened.close)
  const account = async (name: string, role: Role) => {
    opened.accounts.add(name, await seal(`${name} : donnée`), role)
    return `${name} : donnée`
  }
  const passphrase = await account('Camille Essai', 'moderator')
  const visitor = deskVisitor(opened.address)
  const enter = () => visitor.enter('Camille Essai', passphrase)
  return { ...opened, folder, patches, git: run, account, visitor, passphrase, enter }
}
const until = (check: () => unknown) => vi.waitFor(check, { timeout: 60_000, interval: 100 })
const stateOf = async (address: string, reference = '00000001') =>
  (await (await fetch(`${address}/${reference}`)).json()) as { state: string; why?: string; id?: string }

describe('the moderator’s desk', { timeout: 180_000 }, () => {
  it('takes a contribution from the form to a commit under the name of who accepted it', async () => {
    const { folder, git, address, visitor, enter } = await office({ git: true })
    await post(address, text())
    expect(await stateOf(address)).toEqual({ state: 'received' })
    await enter()
    const queue = await visitor.get('')
    expect(queue.text).toContain('Consultations avancées à Ambert')
    expect(queue.text).toContain('rien à signaler')
    const page = await visitor.get('c/00000001')
    expect(page.text).toContain('Forme, dates, lieux et adresse : rien à redire.')
    expect(page.text).toContain('aria-label="Carte : Ambert et')
    expect(await stateOf(address)).toEqual({ state: 'review' })

    await visitor.get('c/00000001/modifier')
    const solution = 'Des confrères viennent trois jours par semaine.'
    const kept = await visitor.post('c/00000001/modifier', { ...visitor.form(), 'f-solution': solution })
    expect([kept.status, kept.headers.get('location')]).toEqual([303, '../../c/00000001'])
    const shown = await visitor.get('c/00000001')
    expect(shown.text).toMatch(/viennent <\/?del>|<del>deux <\/del><ins>trois <\/ins>/)

    expect((await visitor.post('c/00000001', { what: 'accept', status: 'active' })).status).toBe(303)
    await until(() => expect(existsSync(join(folder, FILE))).toBe(true))
    await until(async () => expect((await stateOf(address)).state).toBe('published'))
    expect(JSON.parse(readFileSync(join(folder, FILE), 'utf8'))).toMatchObject({
      solution,
      readings: [{ says: 'running' }],
    })
    await until(() =>
      expect(git('log', '-1', '--format=%an %s')).toContain(
        'Camille Essai data: « Consultations avancées à Ambert » (00000001)',
      ),
    )
    expect(git('log', '-1', '--name-only', '--format=')).toContain(FILE)
    expect(git('log', '-1', '--name-only', '--format=')).toContain('public/data/initiatives.json')
    expect(git('status', '--porcelain', '--', 'data', 'public')).toBe('')
    const history = await visitor.get('historique')
    for (const gesture of ['est entré au bureau', 'a ouvert', 'a retouché', 'a accepté', 'publiée'])
      expect(history.text).toContain(gesture)
  })

  it('declines with a public reason, postpones, and undoes within the minute', async () => {
    const { folder, address, visitor, enter } = await office({ undoFor: 600_000 })
    await post(address, text())
    await enter()
    await visitor.get('c/00000001')
    expect((await visitor.post('c/00000001', { what: 'postpone' })).status).toBe(303)
    expect((await visitor.get('')).text).toContain('Remises à plus tard')
    await visitor.get('c/00000001')
    expect((await visitor.post('c/00000001', { what: 'reject', why: ' ' })).status).toBe(422)
    expect(
      (await visitor.post('c/00000001', { what: 'reject', why: 'La source ne se lit plus.' })).status,
    ).toBe(303)
    const queue = await visitor.get('')
    expect(queue.text).toContain('non retenue par Camille Essai')
    expect(readFileSync(join(folder, 'public/data/contributions.json'), 'utf8')).toBe('[]')
    expect((await visitor.post('c/00000001', { what: 'undo' })).status).toBe(303)
    expect((await visitor.get('c/00000001')).text).toContain('Accepter et publier')
    expect((await visitor.get('c/00000001')).text).toContain('est revenu sur sa décision')
  })

  it('writes a rejection to the log, and erases its text once the delay is over', async () => {
    const { folder, contributions, office: rounds, address, visitor, enter } = await office()
    await post(address, text())
    await enter()
    await visitor.get('c/00000001')
    await visitor.post('c/00000001', { what: 'reject', why: 'La source ne se lit plus.' })
    await until(async () =>
      expect(await stateOf(address)).toEqual({ state: 'declined', why: 'La source ne se lit plus.' }),
    )
    const log = readFileSync(join(folder, 'data/moderation.jsonl'), 'utf8')
    expect(log).toContain('La source ne se lit plus.')
    expect(log).not.toContain('Ambert')
    expect(existsSync(join(folder, FILE))).toBe(false)
    // Told again by a round of the service, it is no later for that.
    rounds.noteDeclined(new Date(Date.now() + 30 * 86_400_000).toISOString())
    const inDays = (days: number) => new Date(Date.now() + days * 86_400_000)
    expect([contributions.erase(90, inDays(89)), contributions.all().length]).toEqual([0, 1])
    expect([contributions.erase(90, inDays(91)), contributions.all().length]).toEqual([1, 0])
    // Sent again, it is known: it does not come back.
    expect((await post(address, text())).status).toBe(200)
    expect(contributions.all()).toEqual([])
  })

  it('tells the second of two moderators who came first, and does nothing of theirs', async () => {
    const { account, address, visitor, enter } = await office({ undoFor: 600_000 })
    const other = deskVisitor(address)
    const second = await account('Dominique Épreuve', 'moderator')
    await post(address, text())
    await enter()
    await other.enter('Dominique Épreuve', second)
    await visitor.get('c/00000001')
    await other.get('c/00000001')
    const [one, two] = await Promise.all([
      visitor.post('c/00000001', { what: 'accept', status: 'active' }),
      other.post('c/00000001', { what: 'reject', why: 'Doublon.' }),
    ])
    expect([one.status, two.status].sort((a, b) => a - b)).toEqual([303, 409])
    const loser = one.status === 409 ? one : two
    expect(loser.text).toMatch(
      /Pendant que vous lisiez, (Camille Essai a accepté|Dominique Épreuve n’a pas retenu)/,
    )
    expect(loser.text).toContain('Rien de ce que vous venez d’envoyer n’a été fait')
  })

  it('holds up whoever tries passphrases, the right one too, longer each time', async () => {
    const { address, visitor, passphrase } = await office()
    const waits: number[] = []
    for (let n = 0; n < 10; n++) {
      const { status, headers } = await visitor.post('entrer', {
        name: 'Camille Essai',
        passphrase: `fausse ${n}`,
      })
      if (n < 4) expect(status).toBe(401)
      else {
        expect(status).toBe(429)
        waits.push(Number(headers.get('retry-after')))
      }
    }
    expect(Math.min(...waits)).toBeGreaterThan(0)
    const right = await visitor.post('entrer', { name: 'camille essai', passphrase })
    expect([right.status, visitor.cookie()]).toEqual([429, ''])
    expect(right.text).toContain('Trop d’essais. Le prochain sera lu dans')
    // A name that is no one's is answered in the same words.
    const nobody = await deskVisitor(address).post('entrer', { name: 'Personne', passphrase: 'fausse' })
    expect([nobody.status, nobody.text.includes('ne vont pas ensemble')]).toEqual([401, true])
  })

  it('gives a cookie that no script and no other site can use, and takes it back', async () => {
    const { visitor, passphrase } = await office({ address: 'https://exemple.fr/recevoir/' })
    const from = { origin: 'https://exemple.fr' }
    const entered = await visitor.post('entrer', { name: 'Camille Essai', passphrase }, from)
    expect(entered.headers.get('set-cookie')).toMatch(
      /^bureau=[\w-]{43}; Path=\/recevoir\/bureau; HttpOnly; SameSite=Strict; Secure$/,
    )
    const page = await visitor.get('phrase')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    const left = await visitor.post('sortir', {}, from)
    expect(left.headers.get('set-cookie')).toMatch(/^bureau=; .*Max-Age=0$/)
    expect((await visitor.get('')).headers.get('location')).toBe('./entrer')
  })

  it('does nothing that another site sends, nor without the seal of the visit', async () => {
    const { address, visitor, enter } = await office()
    await post(address, text())
    await enter()
    await visitor.get('c/00000001')
    const gesture = { what: 'accept', status: 'active' }
    expect((await visitor.post('c/00000001', gesture, { origin: 'https://ailleurs.fr' })).status).toBe(403)
    expect((await visitor.post('c/00000001', gesture, { origin: 'null' })).status).toBe(403)
    expect((await visitor.post('c/00000001', { ...gesture, seal: 'faux' })).status).toBe(403)
    expect((await visitor.get('')).text).toContain('À lire : 1')
  })

  it('lets a reader read, a moderator decide, and a keeper keep the accounts', async () => {
    const { account, accounts, address, visitor, enter } = await office()
    await post(address, text())
    await enter()
    expect((await visitor.get('comptes')).status).toBe(403)
    const reader = deskVisitor(address)
    await reader.enter('Lise Lectrice', await account('Lise Lectrice', 'reader'))
    const page = await reader.get('c/00000001')
    expect([page.status, page.text.includes('Accepter et publier')]).toEqual([200, false])
    expect((await reader.post('c/00000001', { what: 'reject', why: 'Non.', version: '0' })).status).toBe(403)
    const keeper = deskVisitor(address)
    await keeper.enter('Paul Teneur', await account('Paul Teneur', 'keeper'))
    await keeper.get('comptes')
    const added = await keeper.post('comptes', { what: 'add', name: 'Nouvelle Venue', role: 'reader' })
    const given = /<b>([a-z0-9-]{20,})<\/b>/.exec(added.text)?.[1] ?? ''
    expect((await deskVisitor(address).enter('Nouvelle Venue', given)).status).toBe(303)
    await keeper.get('comptes')
    await keeper.post('comptes', { what: 'remove', name: 'Camille Essai' })
    expect((await visitor.get('')).headers.get('location')).toBe('./entrer')
    expect(accounts.all()).toContainEqual({ name: 'Nouvelle Venue', role: 'reader', mustChange: false })
  })

  it('asks whoever was given a passphrase to choose one, and nothing else before', async () => {
    const { visitor, passphrase } = await office()
    await visitor.post('entrer', { name: 'Camille Essai', passphrase })
    expect((await visitor.get('')).headers.get('location')).toBe('./phrase')
    await visitor.get('phrase')
    const change = (next: string, again = next) => visitor.post('phrase', { passphrase, next, again })
    expect((await change('courte')).status).toBe(422)
    expect((await change('une phrase à moi', 'une autre phrase')).status).toBe(422)
    expect((await change('une phrase à moi')).status).toBe(303)
    expect((await visitor.get('')).status).toBe(200)
  })

  it('says why a decision could not be carried out, and leaves the repository as it was', async () => {
    const { folder, git, address, visitor, enter } = await office({ git: true })
    await post(address, text())
    await enter()
    writeFileSync(join(folder, 'data/moderation.jsonl'), '')
    await visitor.get('c/00000001')
    await visitor.post('c/00000001', { what: 'accept', status: 'active' })
    await until(async () => expect((await visitor.get('')).text).toContain('Cela n’a pas pu se faire'))
    expect((await visitor.get('')).text).toContain('Le dépôt a des changements qui ne sont pas enregistrés')
    expect(existsSync(join(folder, FILE))).toBe(false)
    expect(git('log', '--format=%s')).toBe('init\n')
  })

  it('keeps a patch that git takes elsewhere, where no commit is wanted', async () => {
    const { address, patches, visitor, enter } = await office()
    await post(address, text())
    await enter()
    await visitor.get('c/00000001')
    await visitor.post('c/00000001', { what: 'accept', status: 'active' })
    const patch = join(patches, '00000001.patch')
    await until(() => expect(existsSync(patch)).toBe(true))
    const elsewhere = temporaryFolder()
    moderationDesk(elsewhere)
    const git = gitRepository(elsewhere)
    git('am', '--quiet', patch)
    expect(existsSync(join(elsewhere, FILE))).toBe(true)
    expect(git('log', '-1', '--format=%an %s')).toContain(
      'Camille Essai data: « Consultations avancées à Ambert »',
    )
  })

  it('refuses to accept what its checks refuse, compares what is alike, and shows duplicates side by side', async () => {
    const { address, visitor, enter } = await office()
    const again = initiative({ id: 'consultations-a-ambert', title: 'Consultations avancées d’Ambert' })
    const home = initiative({ source: { title: 'Accueil', url: 'https://www.exemple.fr/' } })
    await post(address, text())
    await post(address, text({ initiative: again }, 2))
    expect((await post(address, text({ initiative: home }, 3))).status).toBe(422)
    await enter()
    const page = await visitor.get('c/00000001')
    expect(page.text).toMatch(/Peut-être la même, en attente aussi :<\/b>\s*<a href="\.\.\/c\/00000002">/)
    await visitor.get('c/00000001/modifier')
    await visitor.post('c/00000001/modifier', {
      ...visitor.form(),
      'f-source-url': 'https://www.exemple.fr/',
    })
    const refused = await visitor.get('c/00000001')
    expect(refused.text).toContain('C’est l’accueil d’un site')
    expect(refused.text).not.toContain('Accepter et publier')
    expect((await visitor.post('c/00000001', { what: 'accept', status: 'active' })).status).toBe(422)
  })
})
