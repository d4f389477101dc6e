import { readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkContribution } from '@/analysis/checkContribution'
import { initiativeChanges } from '@/analysis/initiativeChanges'
import { toldOf } from '@/analysis/readings'
import { contributionOf, type DraftContext } from '@/catalog/contributionOf'
import { correctionDraft, newDraft } from '@/catalog/draftOf'
import type { Contribution } from '@/schema/contribution'
import type { Draft } from '@/schema/draft'
import { readPublishedInitiatives } from '../../scripts/sources/publishedInitiatives'

const KEY = '3f2a9c01-0000-4000-8000-000000000000'
const AMBERT = { code: '63003', name: 'Ambert', within: 'Puy-de-Dôme', lon: 3.74, lat: 45.55 }
const context: DraftContext = {
  today: '2026-11-23',
  regionOf: (departement) => ({ '63': '84', '2A': '94', '972': '02' })[departement],
  taken: (id) => id === 'deja-pris' || id === 'deja-pris-2',
}

function draft(values: Partial<Draft['values']>, change: Partial<Draft> = {}): Draft {
  const fresh = newDraft(KEY)
  return { ...fresh, consent: true, ...change, values: { ...fresh.values, ...values } }
}
const FILLED = {
  ...{ title: ' Consultations  avancées à Ambert ', axis: 'ambulatoire', type: 'exercice-multisite' },
  ...{ status: 'active', startYear: '2024', scope: 'commune', 'place.commune': '63003' },
  ...{ problem: 'Besoin', solution: 'Ligne un\nligne deux', professions: 'médecins, infirmiers ;  , ' },
  ...{ 'source.title': 'Le journal', 'source.url': 'https://www.exemple.fr/a', 'source.date': 'mai 2024' },
}
const made = (from: Draft, other: Partial<DraftContext> = {}) =>
  (contributionOf(from, { ...context, ...other }) as Contribution).initiative

describe('a draft', () => {
  it('becomes a contribution that is taken: id from its name, territories from its commune, lists cut at commas', () => {
    const contribution = contributionOf(draft(FILLED, { commune: AMBERT }), context)
    expect(checkContribution(contribution, { today: '2026-11-23' })).toMatchObject({ ok: true })
    expect((contribution as Contribution).initiative).toEqual({
      id: 'consultations-avancees-a-ambert',
      title: 'Consultations avancées à Ambert',
      axis: 'ambulatoire',
      type: 'exercice-multisite',
      scope: 'commune',
      status: 'active',
      startYear: 2024,
      place: { commune: '63003', precision: 'commune' },
      departements: ['63'],
      regions: ['84'],
      professions: ['médecins', 'infirmiers'],
      actors: [],
      problem: 'Besoin',
      solution: 'Ligne un ligne deux',
      source: { title: 'Le journal', url: 'https://www.exemple.fr/a', date: '2024-05' },
    })
  })

  it('is refused field by field while it is empty', () => {
    const checked = checkContribution(contributionOf(newDraft(KEY), context), { today: '2026-11-23' })
    const refused = checked.ok ? [] : checked.refusals.map(({ field, reason }) => `${field} ${reason}`)
    expect(refused).toContain('initiative.title required')
    expect(refused).toContain('initiative.source.url required')
    expect(refused).toContain('consent consentNeeded')
  })

  it('is refused by name for what is no year', () => {
    const checked = checkContribution(
      contributionOf(draft({ ...FILLED, startYear: 'hier' }, { commune: AMBERT }), context),
      {
        today: '2026-11-23',
      },
    )
    expect(checked).toEqual({ ok: false, refusals: [{ field: 'initiative.startYear', reason: 'badYear' }] })
  })

  it('takes another id where its own is taken', () => {
    expect(made(draft({ ...FILLED, title: 'Déjà pris' })).id).toBe('deja-pris-3')
  })

  it('keeps the départements chosen for a wider scope, with their régions, and the commune as an anchor', () => {
    const wide = made(draft({ ...FILLED, scope: 'departement', departements: '63,2A' }, { commune: AMBERT }))
    expect(wide).toMatchObject({
      departements: ['63', '2A'],
      regions: ['84', '94'],
      place: { precision: 'indicative' },
    })
  })

  it('names a place outside the 18 régions, and puts it on no map', () => {
    const commune = { code: '97801', name: 'Saint-Martin', within: '', lon: -63.08, lat: 18.07 }
    const found = made(draft(FILLED, { commune }))
    expect(found).toMatchObject({ elsewhere: 'Saint-Martin', departements: [], regions: [] })
    expect(found).not.toHaveProperty('place')
  })
})

describe('the correction of a published initiative', () => {
  const root = resolve(import.meta.dirname, '../..')
  const published = readPublishedInitiatives(join(root, 'public/data'))

  it('changes nothing as long as nothing is changed, for every one of them', () => {
    expect(published).toHaveLength(readdirSync(join(root, 'data/initiatives')).length)
    const changed = published.flatMap((item) => {
      const corrected = toldOf(item)
      const after = made(correctionDraft(KEY, item, ''), { corrected })
      return initiativeChanges(corrected, after).map(({ field }) => `${item.id} ${field}`)
    })
    expect(changed).toEqual([])
  })

  it('is taken once consent is given, for every one of them', () => {
    const existing = new Set(published.map(({ id }) => id))
    const refused = published.flatMap((item) => {
      const draft = correctionDraft(KEY, item, '')
      const filled = { ...draft, values: { ...draft.values, title: `${item.title} 2` }, consent: true }
      const corrected = toldOf(item)
      const checked = checkContribution(contributionOf(filled, { ...context, corrected }), {
        today: '2026-11-23',
        existing,
        toldAs: () => corrected,
      })
      return checked.ok ? [] : [item.id, ...checked.refusals]
    })
    expect(refused).toEqual([])
  })
})
