import type { Session } from '../storage/AccountStore'
import { html, type Html, type Inside } from './html'

/** What every page of the desk is made with. */
export interface View {
  /** Way to the desk's own root from this page: the service may be anywhere behind a proxy. */
  root: string
  session: Session | null
}

export const ROLE_WORDS = { reader: 'lecture', moderator: 'relecture', keeper: 'tenue du bureau' } as const

export function layout({ root, session }: View, title: string, ...inside: readonly Inside[]): Html {
  return html`<!doctype html>
    <html lang="fr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · Bureau de relecture</title>
        <link rel="stylesheet" href="${root}bureau.css" />
      </head>
      <body>
        <a class="skip" href="#content">Aller au contenu</a>
        <header>
          <p class="brand"><a href="${root}">Bureau de relecture</a></p>
          ${session && !session.mustChange && menu(root, session)}
        </header>
        <main id="content" tabindex="-1">
          <h1>${title}</h1>
          ${inside}
        </main>
      </body>
    </html>`
}

const menu = (root: string, session: Session) =>
  html`<nav aria-label="Bureau">
      <a href="${root}">File</a>
      <a href="${root}historique">Historique</a>
      ${session.role === 'keeper' && html`<a href="${root}comptes">Comptes</a>`}
      <a href="${root}phrase">Phrase de passe</a>
    </nav>
    <form method="post" action="${root}sortir">
      ${sealField(session)}
      <span>${session.name}, ${ROLE_WORDS[session.role]}</span> <button>Quitter</button>
    </form>`

/** What a form must bring back, which no other site can know. */
export const sealField = ({ seal }: Session) => html`<input type="hidden" name="seal" value="${seal}" />`

export const notice = (kind: 'good' | 'bad', ...inside: readonly Inside[]) =>
  html`<div class="notice ${kind}" role="${kind === 'bad' ? 'alert' : 'status'}">${inside}</div>`

const TIME = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'medium' })
export const timeWords = (at: string | number) => TIME.format(new Date(at))
