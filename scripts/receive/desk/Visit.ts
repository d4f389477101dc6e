import type { Answer } from '../Answer'
import type { AccountStore, Session } from '../storage/AccountStore'
import { page } from './door'
import { html } from './html'
import { layout, notice } from './layout'
import type { Office } from './Office'

/** A visit to the desk: who, from where, and what was sent. */
export interface Visit {
  office: Office
  accounts: AccountStore
  session: Session
  root: string
  form: URLSearchParams
}

export function refused({ session, root }: Visit, why: string, status = 403): Answer {
  const back = html`<p><a href="${root}">Revenir à la file</a></p>`
  return page(status, layout({ session, root }, 'Rien n’a été fait', notice('bad', why), back))
}

export const notFound = (visit: Visit) =>
  page(404, layout(visit, 'Introuvable', html`<p>Rien au bureau à cette adresse.</p>`))
