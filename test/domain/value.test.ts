import { describe, expect, it } from 'vitest'
import { missingByReason } from '@/domain/value'

describe('missing values by reason', () => {
  it('keep their rows', () => {
    const found = missingByReason([1, 'not-published', 'no-weight', 'not-published'])
    expect([...found]).toEqual([
      ['not-published', [1, 3]],
      ['no-weight', [2]],
    ])
  })
})
