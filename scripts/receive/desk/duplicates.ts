import { initiativeChanges } from '@/analysis/initiativeChanges'
import { toldOf } from '@/analysis/readings'
import { formatNumber } from '@/i18n/format'
import { wordDiff } from '../../moderate/wordDiff'
import { fieldWords, valueWords } from './fieldWords'
import { html, type Html } from './html'
import type { OneView } from './oneView'
import type { Entry } from './queuePage'

/** Duplicates shown side by side; the first is the most alike. */
const SIDE_BY_SIDE = 3

/** What the catalogue already holds that may be the same, field by field where they differ. */
export function duplicates({ desk }: OneView, { found }: Entry): Html {
  const own = found.contribution?.initiative
  const among = found.duplicates
    .filter(({ item }) => item.id !== found.contribution?.corrects)
    .slice(0, SIDE_BY_SIDE)
  if (!own || !among.length) return html``
  return html`<h2>Doublons possibles, côte à côte</h2>
    ${among.map(({ item, likeness, km }) => {
      const other = desk.existing.get(item.id)
      if (!other) return html``
      const told = toldOf(other)
      const different = initiativeChanges(told, own)
      const words = (field: string, value: string | null) =>
        value === null ? '' : valueWords(field, value, desk.communes)
      return html`<div class="scroll" tabindex="0" role="region" aria-label="À côté de « ${item.title} »">
        <table>
          <caption>
            ${km === null ? 'Même territoire' : `À ${formatNumber(km, 1)} km`}, noms semblables à
            ${formatNumber(likeness * 100)} %. Seuls les champs qui diffèrent ; ce qui n’est que d’un côté est
            marqué.
          </caption>
          <thead>
            <tr>
              <th scope="col">Champ</th>
              <th scope="col">Au catalogue : ${other.title}</th>
              <th scope="col">Cette contribution</th>
            </tr>
          </thead>
          <tbody>
            ${different.map(({ field, before, after }) => {
              const cut = wordDiff(words(field, before), words(field, after))
              const side = (kind: 'gone' | 'come') =>
                cut
                  .filter((run) => run.kind === 'same' || run.kind === kind)
                  .map(({ kind: own, text }) => (own === 'same' ? html`${text}` : html`<mark>${text}</mark>`))
              return html`<tr>
                <th scope="row">${fieldWords(field)}</th>
                <td>${side('gone')}</td>
                <td>${side('come')}</td>
              </tr>`
            })}
          </tbody>
        </table>
      </div>`
    })}`
}
