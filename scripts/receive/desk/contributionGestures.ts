import { STATUSES } from '@/schema/initiative'
import { ModerationEventSchema } from '@/schema/moderation'
import * as v from 'valibot'
import type { Answer } from '../Answer'
import { examine } from '../../moderate/examine'
import { contributionPage } from './contributionPages'
import { notFound, type Visit } from './Visit'
import { editPage, retouched, valuesFrom, valuesOfContribution } from './editPage'
import { html, type Html } from './html'
import { notice, timeWords } from './layout'
import type { Entry } from './queuePage'
import { goTo, page } from './door'

const WORDS = {
  accept: 'a accepté',
  reject: 'n’a pas retenu',
  postpone: 'a remis à plus tard',
  resume: 'a remis dans la file',
  undo: 'est revenu sur sa décision',
} as const
type What = keyof typeof WORDS

/** What someone does with a contribution: only once, on what they have read, and told where another came first. */
export function contributionGesture(visit: Visit, reference: string, form: URLSearchParams): Answer {
  const { office, session, root } = visit
  const what = form.get('what') as What
  const entry = office.entry(reference)
  if (!entry || !(what in WORDS)) return notFound(visit)
  const { key } = entry.held
  const decided = entry.found.state === 'published' || entry.found.state === 'declined' || entry.decision
  if (what !== 'undo' && decided) return beaten(visit, reference, entry)
  const why = form.get('why')?.trim() ?? ''
  const wrong =
    what === 'accept' && entry.found.refusals.length
      ? 'Elle ne peut pas être acceptée telle quelle : les contrôles disent pourquoi.'
      : what === 'reject' && !v.is(ModerationEventSchema.entries.why, why || null)
        ? 'Dites pourquoi, en texte simple et en 400 signes au plus. La raison est publique.'
        : null
  if (wrong !== null) return shown(visit, reference, notice('bad', wrong), 422)
  if (!office.contributions.claim(key, Number(form.get('version')))) return beaten(visit, reference, entry)
  const due = Date.now() + office.undoFor
  if (what === 'accept' || what === 'reject') {
    const status = STATUSES.find((known) => known === form.get('status')) ?? null
    const decision = { key, what, status, why: why || null, who: session.name, due }
    if (!office.decisions.add(decision)) return beaten(visit, reference, entry)
  } else if (what === 'undo') {
    if (!office.decisions.undo(key, Date.now())) return beaten(visit, reference, entry)
  } else office.contributions.postpone(key, what === 'postpone')
  office.decisions.note(session.name, WORDS[what], key, why || null)
  return goTo(what === 'undo' ? `${root}c/${reference}` : root)
}

/** Keeps what a moderator retouched, right or wrong: the page then shows both what changes and what is still refused. */
export function keepRetouch(visit: Visit, reference: string, form: URLSearchParams): Answer {
  const { office, session, root } = visit
  const entry = office.entry(reference)
  const contribution = entry?.found.contribution
  if (!entry || !contribution) return notFound(visit)
  if (entry.decision || entry.found.state === 'published') return beaten(visit, reference, entry)
  const desk = office.desk()
  const values = valuesFrom(form, valuesOfContribution(contribution, desk))
  const one = { reference, version: Number(form.get('version')), title: contribution.initiative.title }
  const made = retouched(contribution, values, desk)
  if ('problem' in made) return page(422, editPage({ ...visit, desk }, one, values, [], made.problem))
  const text = JSON.stringify(made.edited)
  const { refusals, contribution: shaped } = examine({ name: entry.held.key, text }, desk)
  // Out of shape, nobody could read it again.
  if (!shaped) return page(422, editPage({ ...visit, desk }, one, values, refusals, null))
  if (!office.contributions.claim(entry.held.key, one.version)) return beaten(visit, reference, entry)
  office.contributions.edit(entry.held.key, text)
  office.decisions.note(session.name, 'a retouché', entry.held.key)
  return goTo(`${root}c/${reference}`)
}

/** Said to whoever comes second: who came first, when, with what. */
function beaten(visit: Visit, reference: string, { held }: Entry): Answer {
  const [last] = visit.office.decisions.gestures(held.key, 1)
  const by = last ? html`${last.who} ${last.what}, le ${timeWords(last.at)}` : html`elle a changé`
  const said = notice(
    'bad',
    html`Pendant que vous lisiez, ${by}. Rien de ce que vous venez d’envoyer n’a été fait : voici où elle en
    est.`,
  )
  return shown(visit, reference, said, 409)
}

const shown = (visit: Visit, reference: string, said: Html, status: number) =>
  contributionPage({ ...visit }, reference, said, status) ?? notFound(visit)
