import type { Answer } from '../Answer'
import type { Visit } from './Visit'
import { editPage, valuesOfContribution } from './editPage'
import type { Html } from './html'
import { onePage } from './onePage'
import type { Entry } from './queuePage'
import { page } from './door'

const GESTURES = 50

/** The page of one contribution; null where there is none. Its first reading by who may decide is a gesture. */
export function contributionPage(
  visit: Visit,
  reference: string,
  said: Html | null = null,
  status = 200,
): Answer | null {
  const { office, session } = visit
  const entry = office.entry(reference)
  if (!entry) return null
  const { key } = entry.held
  if (session.role !== 'reader' && !office.decisions.gestures(key, 1).length)
    office.decisions.note(session.name, 'a ouvert', key)
  const gestures = office.decisions.gestures(key, GESTURES)
  const view = { ...visit, desk: office.desk(), now: Date.now(), map: mapOf(visit, entry), gestures }
  return page(status, onePage(view, entry, said))
}

function mapOf({ office }: Visit, { found: { contribution } }: Entry) {
  const desk = office.desk()
  const commune = contribution?.initiative.place && desk.communes.get(contribution.initiative.place.commune)
  if (!commune) return null
  const others = [...desk.existing.values()].flatMap(({ id, title, place }) => {
    const at = place && desk.communes.get(place.commune)
    return at && id !== contribution.corrects ? [{ name: title, lon: at.lon, lat: at.lat }] : []
  })
  const point = contribution.point && { name: 'Point de l’expéditeur', ...contribution.point }
  return office.map(commune, point ?? null, others)
}

/** The form that retouches a contribution; null where there is nothing to retouch. */
export function retouchPage(visit: Visit, reference: string): Answer | null {
  const entry = visit.office.entry(reference)
  const contribution = entry?.found.contribution
  if (!entry || !contribution || visit.session.role === 'reader') return null
  const desk = visit.office.desk()
  const one = { reference, version: entry.held.version, title: contribution.initiative.title }
  const values = valuesOfContribution(contribution, desk)
  return page(200, editPage({ ...visit, desk }, one, values, entry.found.refusals, null))
}
