import { describe, expect, it } from 'vitest'
import { contentPolicy } from '../../scripts/house/contentPolicy'

describe('the content policy of the built page', () => {
  it('never allows inline code, evaluation or another site', () => {
    expect(contentPolicy()).not.toMatch(/unsafe|\*/)
    expect(contentPolicy()).toContain("script-src 'self';")
    expect(contentPolicy()).toContain("require-trusted-types-for 'script'")
  })
  it('lets the page ask one other site only, that of the background', () => {
    const elsewhere = contentPolicy().match(/https?:\/\/[^ ;]+/g)
    expect(elsewhere).toEqual(['https://data.geopf.fr'])
    expect(contentPolicy()).toContain("connect-src 'self' https://data.geopf.fr;")
    expect(contentPolicy()).toContain("img-src 'self' data: blob:;")
  })
  it('adds the one address to which contributions are sent', () => {
    expect(contentPolicy(['https://exemple.fr/recevoir'])).toContain(
      "connect-src 'self' https://data.geopf.fr https://exemple.fr/recevoir;",
    )
  })
})
