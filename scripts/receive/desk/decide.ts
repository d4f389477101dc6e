import { t } from '@/i18n'
import { STATUSES } from '@/schema/initiative'
import { html, type Html } from './html'
import { sealField } from './layout'
import type { OneView } from './oneView'
import type { Entry } from './queuePage'

/** What a moderator may do with a contribution: accept it, decline it with a public reason, put it off. */
export function gestures({ root, session }: OneView, { held, found }: Entry): Html {
  const reference = found.reference ?? held.key.slice(0, 8)
  const form = (what: string, ...inside: readonly Html[]) =>
    html`<form method="post" action="${root}c/${reference}">
      ${sealField(session)} <input type="hidden" name="what" value="${what}" />
      <input type="hidden" name="version" value="${held.version}" /> ${inside}
    </form>`
  return html`<h2>Décider</h2>
    <p><a href="${root}c/${reference}/modifier">Retoucher le texte</a></p>
    <div class="gestures">
      ${
        found.refusals.length === 0 &&
        form(
          'accept',
          html`<div class="field">
            <label for="status">État lu dans la source</label>
            <select id="status" name="status">
              ${STATUSES.map((status) => html`<option value="${status}" ${status === found.contribution?.initiative.status && html`selected`}>${t.initiatives.statuses[status]}</option>`)}
            </select>
          </div>`,
          html`<button class="main">Accepter et publier</button>`,
        )
      }
      ${form(
        'reject',
        html`<div class="field">
          <label for="why">Pourquoi elle n’est pas retenue (public)</label>
          <textarea id="why" name="why" rows="3" maxlength="400" required></textarea>
        </div>`,
        html`<button class="stop">Ne pas retenir</button>`,
      )}
      ${form(
        held.postponed ? 'resume' : 'postpone',
        html`<p>
          ${held.postponed ? 'Elle est remise à plus tard.' : 'Rien n’est demandé à personne : elle attend, à part.'}
        </p>`,
        html`<button>${held.postponed ? 'Remettre dans la file' : 'Remettre à plus tard'}</button>`,
      )}
    </div>`
}
