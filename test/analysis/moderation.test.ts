import { describe, expect, it } from 'vitest'
import { contributionStates } from '@/analysis/contributionStates'
import { initiativeChanges } from '@/analysis/initiativeChanges'
import type { ModerationEvent } from '@/schema/moderation'
import { initiative } from '../support/contribution'

const event = (n: number, state: ModerationEvent['state'], at: string, more = {}): ModerationEvent => ({
  ...{ at, state, key: `0000000${n}-0000-4000-8000-000000000000`, kind: 'new', axis: 'formation' },
  ...{ type: 'stage', ...more },
})

describe('where contributions stand', () => {
  it('is their last event, with the day of the first, latest change first', () => {
    const states = contributionStates([
      event(1, 'received', '2026-11-01'),
      event(2, 'received', '2026-11-02'),
      event(1, 'review', '2026-11-03'),
      event(1, 'published', '2026-11-05', { id: 'stage' }),
    ])
    expect(
      states.map(({ reference, state, received, updated, id }) => [reference, state, received, updated, id]),
    ).toEqual([
      ['00000001', 'published', '2026-11-01', '2026-11-05', 'stage'],
      ['00000002', 'received', '2026-11-02', '2026-11-02', undefined],
    ])
  })
  it('keeps the reason of a refusal, and nothing of the text', () => {
    const [state] = contributionStates([event(3, 'declined', '2026-11-01', { why: 'Sans source publique.' })])
    expect(state).toEqual({
      ...{ reference: '00000003', kind: 'new', axis: 'formation', type: 'stage', state: 'declined' },
      ...{ received: '2026-11-01', updated: '2026-11-01', why: 'Sans source publique.' },
    })
  })
})

describe('what a correction changes', () => {
  it('is told field by field, added and taken away included', () => {
    const before = initiative()
    const { startYear: _startYear, ...rest } = initiative()
    const after = { ...rest, title: 'Autre', result: 'Mille', source: { ...before.source, date: '2025' } }
    expect(initiativeChanges(before, after)).toEqual([
      { field: 'title', before: before.title, after: 'Autre' },
      { field: 'source.date', before: '2024-05', after: '2025' },
      { field: 'result', before: null, after: 'Mille' },
      { field: 'startYear', before: '2024', after: null },
    ])
  })
  it('is nothing where nothing changes', () => {
    expect(initiativeChanges(initiative(), initiative())).toEqual([])
  })
})
