import { STEPS, type Field } from '@/catalog/initiativeFields'
import { contributionOf } from '@/catalog/contributionOf'
import { newDraft, valuesOf } from '@/catalog/draftOf'
import { fold } from '@/domain/text'
import { observatory } from '@/i18n/observatory'
import type { Contribution } from '@/schema/contribution'
import type { FieldId } from '@/schema/draft'
import type { Refusal } from '@/domain/refusal'
import type { Desk } from '../../moderate/openDesk'
import type { Commune } from '../../steps/communeTable'
import type { Session } from '../storage/AccountStore'
import { communeWords, fieldWords, valueWords } from './fieldWords'
import { html, type Html } from './html'
import { layout, notice, sealField, type View } from './layout'

/** What the desk may retouch: all that the public form asks, but the word to the moderators. */
const FIELDS = STEPS.flatMap(({ fields }) => fields).filter(({ id }) => id !== 'note')
export type Values = Record<FieldId, string>

/** The form's values, as a contribution has them; its commune in words. */
export function valuesOfContribution({ initiative }: Contribution, desk: Desk): Values {
  const values = valuesOf(initiative)
  const code = values['place.commune']
  return { ...values, 'place.commune': communeWords(desk.communes.get(code)) ?? code }
}

/** The commune that was meant: « Ambert (63003) », a code, or a name that only one bears. */
function communeMeant(typed: string, desk: Desk): Commune | undefined {
  const code = /\(?\b(\d[0-9AB]\d{3})\)?\s*$/i.exec(typed)?.[1]?.toUpperCase()
  if (code !== undefined) return desk.communes.get(code)
  const named = [...desk.communes.values()].filter(({ name }) => fold(name) === fold(typed))
  return named.length === 1 ? named[0] : undefined
}

/**
 * The contribution as the desk's form has it, made as the public form makes its own; right or wrong, the checks tell.
 * @returns a sentence where the commune is not known
 */
export function retouched(
  contribution: Contribution,
  values: Values,
  desk: Desk,
): { edited: unknown } | { problem: string } {
  const typed = values['place.commune'].trim()
  const commune = typed ? communeMeant(typed, desk) : undefined
  if (typed && !commune)
    return { problem: `Commune « ${typed} » : écrivez son code officiel, ou un nom qu’une seule porte.` }
  const { key, corrects, note, point, writtenOn } = contribution
  const draft = {
    ...newDraft(key),
    ...{
      corrects: corrects ?? null,
      values: { ...values, 'place.commune': commune?.code ?? '' },
      consent: true,
    },
    commune: commune ? { ...commune, within: '' } : null,
    point: point ?? null,
  }
  const made = contributionOf(draft, {
    today: writtenOn,
    regionOf: (code) => desk.context.territories?.departement.get(code),
    taken: (id) => id !== contribution.initiative.id && desk.existing.has(id),
    corrected: corrects === undefined ? contribution.initiative : desk.context.toldAs?.(corrects),
  }) as Contribution
  return { edited: { ...made, ...(note !== undefined && { note }) } }
}

export function editPage(
  view: View & { session: Session; desk: Desk },
  { reference, version, title }: { reference: string; version: number; title: string },
  values: Values,
  refusals: readonly Refusal[],
  problem: string | null,
): Html {
  return layout(
    view,
    `Retoucher « ${title} »`,
    problem !== null && notice('bad', problem),
    refusals.length > 0 &&
      notice(
        'bad',
        html`À revoir :
          <ul>
            ${refusals.map(({ field, reason, limit = 0 }) => html`<li>${fieldWords(field.replace(/^initiative\./, ''))} : ${observatory.refusals[reason](limit)}</li>`)}
          </ul>`,
      ),
    html`<form method="post" action="${view.root}c/${reference}/modifier">
      ${sealField(view.session)} <input type="hidden" name="version" value="${version}" />
      ${FIELDS.map((field) => control(field, values[field.id], view.desk))}
      <p>
        <button class="main">Garder et voir ce qui change</button>
        <a href="${view.root}c/${reference}">Revenir sans rien changer</a>
      </p>
    </form>`,
  )
}

function control({ id, kind, maxLength, options }: Field, value: string, desk: Desk): Html {
  const { label, help } = observatory.contribute.fields[id]
  const name = `f-${id.replace('.', '-')}`
  if (kind === 'flag')
    return html`<div class="field check">
      <label><input type="checkbox" name="${name}" value="oui" ${value && html`checked`} /> ${label}</label>
    </div>`
  const described = help ? html`aria-describedby="${name}-help"` : null
  const input =
    kind === 'choice'
      ? html`<select id="${name}" name="${name}" ${described}>
          <option value=""></option>
          ${(options ?? []).map((option) => html`<option value="${option}" ${option === value && html`selected`}>${valueWords(id, option, desk.communes)}</option>`)}
        </select>`
      : kind === 'area' || kind === 'list'
        ? html`<textarea
            id="${name}"
            name="${name}"
            rows="${kind === 'area' ? 4 : 3}"
            ${maxLength !== undefined && kind === 'area' && html`maxlength="${maxLength}"`}
            ${described}
          >
${value}</textarea>`
        : html`<input id="${name}" name="${name}" value="${value}" autocomplete="off" ${described} />`
  return html`<div class="field">
    <label for="${name}">${label}</label
    >${input}${help !== '' && html`<span class="note" id="${name}-help">${help}</span>`}
  </div>`
}

/** The values that a form brought. */
export function valuesFrom(form: URLSearchParams, before: Values): Values {
  const own = Object.fromEntries(
    FIELDS.map(({ id }) => [id, (form.get(`f-${id.replace('.', '-')}`) ?? '').replaceAll('\r\n', '\n')]),
  )
  return { ...before, ...own }
}
