import type { Examined } from '../../moderate/examine'
import type { HeldContribution } from '../storage/ContributionStore'
import type { Decision, Gesture } from '../storage/DecisionStore'
import type { Session } from '../storage/AccountStore'
import { html, type Html } from './html'
import { layout, notice, sealField, timeWords, type View } from './layout'
import { t } from '@/i18n'

/** One contribution, and where it stands at the desk. */
export interface Entry {
  held: HeldContribution
  found: Examined
  decision: Decision | undefined
}

export const titleOf = ({ found }: Entry) => found.contribution?.initiative.title ?? 'Contribution illisible'

const plural = (n: number, one: string, many: string) => `${n} ${n > 1 ? many : one}`

/** What the checks say, in a few words each. */
function remarks({ refusals, duplicates, alike, names, changes }: Examined): Html[] {
  const said = [
    refusals.length > 0 && html`<span class="bad-mark">${plural(refusals.length, 'refus', 'refus')}</span>`,
    duplicates.length > 0 && html`${plural(duplicates.length, 'doublon possible', 'doublons possibles')}`,
    alike.length > 0 && html`${plural(alike.length, 'semblable en attente', 'semblables en attente')}`,
    names.length > 0 &&
      html`${plural(names.length, 'nom de personne possible', 'noms de personne possibles')}`,
    changes.length > 0 && html`${plural(changes.length, 'champ changé', 'champs changés')}`,
  ].filter((one) => one !== false)
  return said.length ? said.flatMap((one, at) => (at ? [html`, `, one] : [one])) : [html`rien à signaler`]
}

function table(view: View, caption: string, entries: readonly Entry[]): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Contribution</th>
          <th scope="col">Forme</th>
          <th scope="col">Reçue</th>
          <th scope="col">Contrôles</th>
        </tr>
      </thead>
      <tbody>
        ${entries.map(({ held, found }) => {
          const { contribution, reference } = found
          return html`<tr>
            <th scope="row">
              <a href="${view.root}c/${reference ?? held.key.slice(0, 8)}"
                >${contribution?.initiative.title ?? 'Illisible'}</a
              >
              <div class="note">
                ${reference ?? held.key.slice(0, 8)},
                ${contribution?.corrects === undefined ? 'nouvelle' : 'correction'}${held.edited !== null && ', retouchée'}
              </div>
            </th>
            <td>${contribution && t.initiatives.types[contribution.initiative.type]}</td>
            <td>${timeWords(held.receivedAt)}</td>
            <td>${remarks(found)}</td>
          </tr>`
        })}
      </tbody>
    </table>
  </div>`
}

const DONE = { accept: 'acceptée', reject: 'non retenue' } as const

/** What waits to be carried out, each with the way back. */
export function waiting(
  view: View & { session: Session },
  { held, found, decision }: Entry,
  now: number,
): Html {
  if (!decision) return html``
  const reference = found.reference ?? held.key.slice(0, 8)
  const late = decision.due <= now && decision.failed === null
  const title = found.contribution?.initiative.title ?? reference
  const mayUndo = view.session.role !== 'reader'
  const what = html`« ${title} » (${reference}), ${DONE[decision.what]} par ${decision.who}`
  const back = html` <form method="post" action="${view.root}c/${reference}">
    ${sealField(view.session)} <input type="hidden" name="what" value="undo" />
    <input type="hidden" name="version" value="${held.version}" />
    <button aria-label="Revenir dessus : ${reference}">Revenir dessus</button>
  </form>`
  if (decision.failed !== null)
    return notice('bad', what, html`. Cela n’a pas pu se faire : ${decision.failed}`, mayUndo && back)
  return notice('good', what, html` : ce sera fait le ${timeWords(decision.due)}.`, !late && mayUndo && back)
}

export function queuePage(
  view: View & { session: Session },
  entries: readonly Entry[],
  now: number,
  said: Html | null,
): Html {
  const open = entries.filter(
    ({ decision, found }) => !decision && found.state !== 'published' && found.state !== 'declined',
  )
  const first = open.filter(({ held }) => !held.postponed)
  const later = open.filter(({ held }) => held.postponed)
  return layout(
    view,
    'File de relecture',
    said,
    entries.map((entry) => waiting(view, entry, now)),
    first.length
      ? table(view, `À lire : ${first.length}, de la plus ancienne à la plus récente`, first)
      : html`<p>Rien n’attend d’être lu.</p>`,
    later.length > 0 &&
      html`<h2>Remises à plus tard</h2>
        ${table(view, `${later.length} remises à plus tard`, later)}`,
  )
}

export function historyPage(view: View, gestures: readonly Gesture[]): Html {
  return layout(
    view,
    'Historique',
    gestures.length
      ? gestureTable(view, gestures, 'Les derniers gestes, du plus récent au plus ancien')
      : html`<p>Aucun geste à ce jour.</p>`,
  )
}

export function gestureTable(view: View, gestures: readonly Gesture[], caption: string): Html {
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${caption}">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          <th scope="col">Quand</th>
          <th scope="col">Qui</th>
          <th scope="col">Quoi</th>
          <th scope="col">Contribution</th>
        </tr>
      </thead>
      <tbody>
        ${gestures.map(
          ({ at, who, what, key, detail }) =>
            html`<tr>
              <td>${timeWords(at)}</td>
              <td>${who}</td>
              <td>${what}${detail !== null && html` : ${detail}`}</td>
              <td>
                ${key !== null && html`<a href="${view.root}c/${key.slice(0, 8).toUpperCase()}">${key.slice(0, 8).toUpperCase()}</a>`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
