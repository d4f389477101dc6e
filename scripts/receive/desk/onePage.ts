import { initiativeChanges, type Change } from '@/analysis/initiativeChanges'
import { renderSvg } from '@/domain/svg'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import { wordDiff } from '../../moderate/wordDiff'
import { gestures } from './decide'
import { duplicates } from './duplicates'
import { communeWords, fieldWords, valueWords } from './fieldWords'
import { html, Html } from './html'
import { layout, notice, timeWords } from './layout'
import type { OneView } from './oneView'
import { gestureTable, titleOf, waiting, type Entry } from './queuePage'

/** One contribution: what it says, what its checks say, and what may be done with it. */
export function onePage(view: OneView, entry: Entry, said: Html | null): Html {
  const { held, found } = entry
  const { contribution } = found
  const decided = entry.decision !== undefined || found.state === 'published' || found.state === 'declined'
  return layout(
    view,
    titleOf(entry),
    said,
    waiting(view, entry, view.now),
    decided &&
      found.state &&
      html`<p>Le registre dit : <b>${observatory.followUp.states[found.state]}</b>.</p>`,
    html`<p class="note">
      Référence ${found.reference ?? held.key.slice(0, 8)},
      ${contribution?.corrects === undefined ? 'nouvelle initiative' : html`correction de « ${view.desk.existing.get(contribution.corrects)?.title ?? contribution.corrects} »`},
      reçue le ${timeWords(held.receivedAt)}${held.postponed && ', remise à plus tard'}.
    </p>`,
    contribution?.note !== undefined && html`<p><b>Mot de l’expéditeur :</b> ${contribution.note}</p>`,
    html`<div class="two">
      <div>${checks(view, entry)} ${changed(view, entry)} ${whole(view, entry)}</div>
      <div>
        ${source(entry)}
        ${
          view.map &&
          html`<h2>Le lieu</h2>
            ${new Html(renderSvg(view.map))}
            <p class="note">
              En bleu, cette initiative ; en gris, celles du
              catalogue${contribution?.point !== undefined && ' ; le cercle, où l’expéditeur a pointé'}.
            </p>`
        }
      </div>
    </div>`,
    !decided && view.session.role !== 'reader' && gestures(view, entry),
    duplicates(view, entry),
    view.gestures.length > 0 &&
      html`<h2>Ce qui en a été fait</h2>
        ${gestureTable(view, view.gestures, 'Gestes, du plus récent au plus ancien')}`,
  )
}

function checks({ root }: OneView, { found }: Entry): Html {
  const { refusals, alike, names } = found
  return html`<h2>Contrôles</h2>
    ${
      refusals.length
        ? notice(
            'bad',
            html`Elle ne peut pas être acceptée telle quelle :`,
            html`<ul>
              ${refusals.map(({ field, reason, limit = 0 }) => html`<li>${fieldWords(field.replace(/^initiative\./, '') || 'fichier')} : ${observatory.refusals[reason](limit)}</li>`)}
            </ul>`,
          )
        : html`<p>Forme, dates, lieux et adresse : rien à redire.</p>`
    }
    ${names.length > 0 && html`<p><b>Nom de personne possible :</b> ${names.map((name) => `« ${name} »`).join(', ')}</p>`}
    ${
      alike.length > 0 &&
      html`<p>
        <b>Peut-être la même, en attente aussi :</b>
        ${alike.map((other) => html` <a href="${root}c/${other}">${other}</a>`)}
      </p>`
    }`
}

/** What a moderator retouched, and for a correction what it changes to what is published. */
function changed(view: OneView, { held, found }: Entry): Html {
  const parts: Html[] = []
  if (held.edited !== null && found.contribution) {
    const sent = JSON.parse(held.body) as { initiative: typeof found.contribution.initiative }
    const changes = initiativeChanges(sent.initiative, found.contribution.initiative)
    if (changes.length)
      parts.push(
        html`<h2>Retouché au bureau</h2>
          ${diffTable(view, changes, 'Envoyé, puis retouché')}`,
      )
  }
  if (found.changes.length)
    parts.push(
      html`<h2>Ce que la correction change</h2>
        ${diffTable(view, found.changes, 'Publié, puis corrigé')}`,
    )
  return html`${parts}`
}

function diffTable({ desk }: OneView, changes: readonly Change[], caption: string): Html {
  return html`<table>
    <caption>
      ${caption} : ce qui part est barré, ce qui vient est souligné
    </caption>
    <tbody>
      ${changes.map(({ field, before, after }) => {
        const words = (value: string | null) =>
          value === null ? '' : valueWords(field, value, desk.communes)
        return html`<tr>
          <th scope="row">${fieldWords(field)}</th>
          <td>${runs(words(before), words(after))}</td>
        </tr>`
      })}
    </tbody>
  </table>`
}

const runs = (before: string, after: string) =>
  wordDiff(before, after).map(({ kind, text }) =>
    kind === 'gone' ? html`<del>${text}</del>` : kind === 'come' ? html`<ins>${text}</ins>` : html`${text}`,
  )

function whole({ desk }: OneView, { found: { contribution } }: Entry): Html {
  if (!contribution) return html``
  const item = contribution.initiative
  const rows: readonly (readonly [string, string | undefined])[] = [
    [fieldWords('axis'), t.initiatives.axes[item.axis].label],
    [fieldWords('type'), t.initiatives.types[item.type]],
    [fieldWords('status'), t.initiatives.statuses[item.status]],
    [fieldWords('startYear'), item.startYear === undefined ? undefined : String(item.startYear)],
    [fieldWords('scope'), t.initiatives.scopes[item.scope]],
    [
      fieldWords('place.commune'),
      item.place && (communeWords(desk.communes.get(item.place.commune)) ?? item.place.commune),
    ],
    [fieldWords('departements'), item.departements.join(', ')],
    [fieldWords('regions'), item.regions.join(', ')],
    [fieldWords('problem'), item.problem],
    [fieldWords('solution'), item.solution],
    [fieldWords('result'), item.result],
    [fieldWords('failure'), item.failure && 'oui'],
    [fieldWords('professions'), item.professions.join(' ; ')],
    [fieldWords('actors'), item.actors.join(' ; ')],
    [fieldWords('article51'), item.article51 && 'oui'],
    [
      fieldWords('telemedicineUse'),
      item.telemedicineUse && t.initiatives.telemedicineUses[item.telemedicineUse],
    ],
  ]
  return html`<h2>Ce qui serait publié</h2>
    <table>
      <caption>
        « ${item.title} »
      </caption>
      <tbody>
        ${rows.map(
          ([label, value]) =>
            value &&
            html`<tr>
              <th scope="row">${label}</th>
              <td>${value}</td>
            </tr>`,
        )}
      </tbody>
    </table>`
}

function source({ found: { contribution } }: Entry): Html {
  if (!contribution) return html``
  const { title, url, date } = contribution.initiative.source
  return html`<h2>La source</h2>
    <p>
      « ${title} »${date !== undefined && `, ${date}`}<br /><a
        href="${url}"
        target="source"
        rel="noopener noreferrer"
        >${url}</a
      >
      (à côté, dans une autre fenêtre)
    </p>
    ${
      url.startsWith('https://') &&
      html`<details>
        <summary>La lire ici</summary>
        <iframe
          src="${url}"
          title="La source : ${title}"
          sandbox=""
          referrerpolicy="no-referrer"
          loading="lazy"
        ></iframe>
        <p class="note">
          Certains sites refusent d’être montrés dans une autre page : ouvrez-les alors à côté.
        </p>
      </details>`
    }`
}
