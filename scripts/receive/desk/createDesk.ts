import { readFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { join } from 'node:path'
import { RateLimit } from '../RateLimit'
import { clientOf, type Answer } from '../Answer'
import { readBody } from '../readBody'
import type { AccountStore } from '../storage/AccountStore'
import type { Office } from './Office'
import { accountGesture } from './accountGestures'
import { contributionGesture, keepRetouch } from './contributionGestures'
import type { View } from './layout'
import { contributionPage, retouchPage } from './contributionPages'
import { drawn, LONGEST_PASSPHRASE, opens, seal, SHORTEST_PASSPHRASE } from './passphrase'
import { historyPage, queuePage } from './queuePage'
import { accountsPage, passphrasePage, signInPage } from './signInPage'
import { notFound, refused, type Visit } from './Visit'
import { cookie, DESK, fromHere, goTo, page, sealed, tokenOf, type Home } from './door'

/** The longest form, with room to spare. */
const FORM_BYTES = 100_000
const GESTURES = 200
/** Attempts to sign in a minute and client, whatever the names. */
const SIGN_INS = 20
const STYLE = readFileSync(join(import.meta.dirname, 'desk.css'), 'utf8')

/** The moderator's desk: pages under `/bureau`, without a script. @param perMinute sign-ins a minute and client */
export function createDesk(
  office: Office,
  accounts: AccountStore,
  home: Home,
  behindProxy: boolean,
): (request: IncomingMessage) => Promise<Answer> {
  const limit = new RateLimit(SIGN_INS)

  async function signIn(request: IncomingMessage, view: View, form: URLSearchParams): Promise<Answer> {
    const name = (form.get('name') ?? '').slice(0, 80)
    const passphrase = (form.get('passphrase') ?? '').slice(0, LONGEST_PASSPHRASE)
    const now = Date.now()
    const held = Math.max(accounts.heldUp(name, now), limit.take(clientOf(request, behindProxy), now) * 1000)
    if (held > 0) {
      const seconds = Math.ceil(held / 1000)
      const said = `Trop d’essais. Le prochain sera lu dans ${seconds > 90 ? `${Math.ceil(seconds / 60)} minutes` : `${seconds} secondes`}.`
      return page(429, signInPage(view, said, name), { 'retry-after': String(seconds) })
    }
    // Counted first: tries sent all at once are held up as those that follow one another.
    accounts.failed(name, now)
    const account = accounts.find(name)
    if (!(await opens(account?.passphrase, passphrase)) || !account) {
      office.decisions.note(name || '(sans nom)', 'n’a pas pu entrer', null)
      return page(401, signInPage(view, 'Ce nom et cette phrase de passe ne vont pas ensemble.', name))
    }
    accounts.succeeded(name)
    office.decisions.note(account.name, 'est entré au bureau', null)
    return goTo(view.root, cookie(accounts.open(account.name, now), home))
  }

  async function changePassphrase({ session, root, form }: Visit): Promise<Answer> {
    const view = { root, session }
    const [old, next, again] = ['passphrase', 'next', 'again'].map((field) => form.get(field) ?? '')
    const wrong = (problem: string) => page(422, passphrasePage(view, problem))
    const now = Date.now()
    if (accounts.heldUp(session.name, now) > 0) return wrong('Trop d’essais : attendez un peu.')
    if (!(await opens(accounts.find(session.name)?.passphrase, old ?? ''))) {
      accounts.failed(session.name, now)
      return wrong('La phrase actuelle n’est pas celle-là.')
    }
    if (next !== again) return wrong('La nouvelle phrase n’est pas deux fois la même.')
    if ((next ?? '').length < SHORTEST_PASSPHRASE || (next ?? '').length > LONGEST_PASSPHRASE)
      return wrong(
        `La nouvelle phrase a moins de ${SHORTEST_PASSPHRASE} signes, ou plus de ${LONGEST_PASSPHRASE}.`,
      )
    if (next === old) return wrong('La nouvelle phrase est l’ancienne.')
    accounts.setPassphrase(session.name, await seal(next ?? ''), false)
    office.decisions.note(session.name, 'a changé sa phrase de passe', null)
    return goTo(root, cookie(accounts.open(session.name, now), home))
  }

  async function gesture(path: string, visit: Visit): Promise<Answer> {
    const { session, root, form } = visit
    if (path === 'sortir') {
      accounts.end(session.digest)
      return goTo(`${root}entrer`, cookie(null, home))
    }
    if (path === 'phrase') return changePassphrase(visit)
    if (session.mustChange) return goTo(`${root}phrase`)
    if (path === 'comptes') return accountGesture(visit, drawn())
    const [, reference = '', retouch] = /^c\/([0-9A-F]{8})(\/modifier)?$/i.exec(path) ?? []
    if (!reference) return notFound(visit)
    if (session.role === 'reader') return refused(visit, 'Votre compte permet de lire, pas de décider.')
    return retouch ? keepRetouch(visit, reference, form) : contributionGesture(visit, reference, form)
  }

  function show(path: string, visit: Visit): Answer {
    const { session, root } = visit
    const view = { session, root }
    if (path === 'phrase') return page(200, passphrasePage(view, null))
    if (session.mustChange) return goTo(`${root}phrase`)
    if (path === '') return page(200, queuePage(view, office.entries(), Date.now(), null))
    if (path === 'historique') return page(200, historyPage(view, office.decisions.gestures(null, GESTURES)))
    if (path === 'comptes')
      return session.role === 'keeper'
        ? page(200, accountsPage(view, accounts.all(), null, null))
        : refused(visit, 'Les comptes sont à qui tient le bureau.')
    const [, reference = '', retouch] = /^c\/([0-9A-F]{8})(\/modifier)?$/i.exec(path) ?? []
    if (!reference) return notFound(visit)
    return (retouch ? retouchPage(visit, reference) : contributionPage(visit, reference)) ?? notFound(visit)
  }

  return async (request) => {
    const [path = ''] = (request.url ?? '').split('?')
    if (path === DESK) return goTo(`.${DESK}/`)
    const asked = path.slice(DESK.length + 1)
    const root = '../'.repeat(asked.split('/').length - 1) || './'
    if (asked === 'bureau.css')
      return { status: 200, text: STYLE, headers: { 'content-type': 'text/css; charset=utf-8' } }
    const token = tokenOf(request)
    const session = token === null ? undefined : accounts.session(token, Date.now())
    const stranger = { root, session: null }
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (asked === 'entrer') return session ? goTo(root) : page(200, signInPage(stranger, null))
      if (!session) return goTo(`${root}entrer`)
      return show(asked, { office, accounts, session, root, form: new URLSearchParams() })
    }
    if (request.method !== 'POST') return { status: 405, headers: { allow: 'GET, HEAD, POST' } }
    if (!fromHere(request, home)) return { status: 403 }
    const text = await readBody(request, FORM_BYTES).catch(() => null)
    if (text === null) return { status: 413 }
    const form = new URLSearchParams(text)
    if (asked === 'entrer') return signIn(request, stranger, form)
    if (!session) return goTo(`${root}entrer`)
    const visit = { office, accounts, session, root, form }
    if (!sealed(session, form))
      return refused(visit, 'Ce formulaire n’est pas de cette visite : revenez à la page et recommencez.')
    return gesture(asked, visit)
  }
}
