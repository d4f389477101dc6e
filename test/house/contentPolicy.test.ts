import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../scripts/house/contentPolicy'

describe('the content policy of the built page', () => {
  it('never allows inline code, evaluation or another site', () => {
    expect(contentPolicy()).not.toMatch(/unsafe|https?:|\*/)
    expect(contentPolicy()).toContain("script-src 'self';")
    expect(contentPolicy()).toContain("require-trusted-types-for 'script'")
  })
  it('adds the one address to which contributions are sent', () => {
    expect(contentPolicy(['https://exemple.fr/recevoir'])).toContain(
      "connect-src 'self' https://exemple.fr/recevoir;",
    )
  })
})
