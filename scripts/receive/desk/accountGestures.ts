import { ROLES } from '../storage/AccountStore'
import type { Answer } from '../Answer'
import { refused, type Visit } from './Visit'
import { seal } from './passphrase'
import { accountsPage } from './signInPage'
import { page } from './door'

/** A name that signs commits: letters, spaces and what stands between them. */
export const rightName = (name: string) => /^\p{L}[\p{L}\p{M} .'’-]{1,78}$/u.test(name)

/** What a keeper does with accounts. @param drawn the passphrase given, where one is */
export async function accountGesture(visit: Visit, drawn: string): Promise<Answer> {
  const { accounts, office, session, form } = visit
  if (session.role !== 'keeper') return refused(visit, 'Les comptes sont à qui tient le bureau.')
  const name = (form.get('name') ?? '').trim()
  const what = form.get('what')
  const role = ROLES.find((known) => known === form.get('role'))
  const show = (problem: string | null, given = false) =>
    page(
      problem === null ? 200 : 422,
      accountsPage(visit, accounts.all(), given ? { name, passphrase: drawn } : null, problem),
    )
  if (what === 'add') {
    if (!rightName(name) || !role) return show('Un nom de lettres, de deux signes au moins, et un rôle.')
    if (!accounts.add(name, await seal(drawn), role)) return show('Ce nom est pris.')
    office.decisions.note(session.name, 'a ouvert un compte', null, name)
    return show(null, true)
  }
  if (!accounts.find(name)) return show('Ce compte n’existe pas.')
  if (name === session.name && what !== 'passphrase')
    return show('Votre propre compte se change par un autre.')
  if (what === 'role' && role) accounts.setRole(name, role)
  else if (what === 'passphrase') accounts.setPassphrase(name, await seal(drawn), true)
  else if (what === 'remove') accounts.remove(name)
  else return show('Geste inconnu.')
  office.decisions.note(session.name, `a changé un compte (${what})`, null, name)
  return show(null, what === 'passphrase')
}
