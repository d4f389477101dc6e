import type { RefusalReason } from '@/domain/refusal'
import { contribution, initiative } from './contribution'

/** An initiative that the repository publishes: its id is taken. */
export const TAKEN_ID = 'medicobus-de-l-orne'

export interface BadContribution {
  name: string
  text: string
  /** What is refused, and why. */
  field: string
  reason: RefusalReason
}

const bad = (name: string, field: string, reason: RefusalReason, change: object, whole: object = {}) => ({
  name,
  field,
  reason,
  change,
  whole,
})
const link = (url: string) => ({ source: { ...initiative().source, url } })

const CASES = [
  bad('a tag', 'initiative.title', 'markup', { title: 'Maison <b>de santé</b>' }),
  bad('a script', 'initiative.problem', 'markup', { problem: '<script>alert(1)</script>' }),
  bad('an SVG', 'initiative.solution', 'markup', { solution: '<svg onload=alert(1)>' }),
  bad('a tag in a list', 'initiative.actors.1', 'markup', { actors: ['ARS', '<img src=x>'] }),
  bad('a javascript: link', 'initiative.source.url', 'badUrl', link('javascript:alert(1)')),
  bad('a data: link', 'initiative.source.url', 'badUrl', link('data:text/html,<b>')),
  bad('a link that is not https', 'initiative.source.url', 'notHttps', link('http://exemple.fr/')),
  bad(
    'a page on a private network',
    'initiative.source.url',
    'privateUrl',
    link('https://192.168.1.10/note'),
  ),
  bad('a day that is in no calendar', 'initiative.source.date', 'badDate', {
    source: { ...initiative().source, date: '2024-02-31' },
  }),
  bad('a data: address in a text', 'initiative.result', 'markup', {
    result: 'voir data:text/html;base64,PHN2',
  }),
  bad('right-to-left text', 'initiative.title', 'hidden', { title: 'Maison \u202eétnas ed' }),
  bad('a right-to-left link', 'initiative.source.url', 'hidden', link('https://exemple.fr/\u202efdp.exe')),
  bad('a wrong type', 'initiative.startYear', 'wrongType', { startYear: '2024' }),
  bad('an unknown commune', 'initiative.place.commune', 'unknownCommune', {
    place: { commune: '63999', precision: 'commune' },
  }),
  bad('swapped latitude and longitude', 'point', 'swappedPoint', {}, { point: { lat: 3.74, lon: 45.55 } }),
  bad('a year to come', 'initiative.startYear', 'futureYear', { startYear: 2099 }),
]

/** Every kind of contribution that must be refused by name of field and reason, each right but for one thing. */
export const BAD_CONTRIBUTIONS: readonly BadContribution[] = CASES.map(
  ({ name, field, reason, change, whole }, n) => ({
    ...{ name, field, reason },
    // Not what the types allow: that is the point.
    text: JSON.stringify(contribution({ ...whole, initiative: { ...initiative(), ...change } }, n + 100)),
  }),
)

/** Right in all, but for an id that another initiative has. */
export const DUPLICATE_ID = JSON.stringify(contribution({ initiative: initiative({ id: TAKEN_ID }) }, 99))

/** A field of ten million signs. */
export const ENORMOUS = JSON.stringify(contribution({ note: 'a'.repeat(10_000_000) }, 98))
