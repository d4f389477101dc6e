import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatValue } from '@/catalog/formatValue'
import { INDICATORS, indicatorById, latestVintage, type Indicator } from '@/catalog/indicators'
import { SUBJECT } from '@/catalog/subjects'
import { routeOf } from '@/domain/cleanAddress'
import { EMBED } from '@/domain/embed'
import { PAGE_OEMBED } from '@/domain/pageFiles'
import { BUILT_LEVELS, fileAt, type BuiltLevel } from '@/schema/level'
import type { IndicatorValues } from '@/schema/values'
import { stillPages } from '@/still'
import { shortened } from '@/stillHead'

const read = (file: string): unknown => JSON.parse(readFileSync(`public/data/${file}`, 'utf8'))
const { page, cardOf } = stillPages(read, 'https://soins.example/a/')
const apl = indicatorById(SUBJECT.access)

/** Some territories of a level, spread over its table, with their figure in the artefact. */
function some(level: BuiltLevel, count: number) {
  const { code } = (read(fileAt(level, 'territories.json')) as Record<string, { code: string[] }>)[level]!
  const { vintages } = read(fileAt(level, `values/${apl.id}.json`)) as IndicatorValues
  const { values } = vintages[latestVintage(apl)]![level]!
  const step = Math.max(1, Math.floor(code.length / count))
  return code
    .flatMap((own, row) => (row % step ? [] : { level, code: own, value: values[row]! }))
    .slice(0, count)
}
/** The figure of a territory in the artefact of an indicator, in its newest year. */
function published(indicator: Indicator, level: BuiltLevel, code: string) {
  const { code: codes } = (read(fileAt(level, 'territories.json')) as Record<string, { code: string[] }>)[
    level
  ]!
  const { vintages } = read(fileAt(level, `values/${indicator.id}.json`)) as IndicatorValues
  return vintages[latestVintage(indicator)]?.[level]?.values[codes.indexOf(code)]
}

const SAMPLE = BUILT_LEVELS.flatMap((level) => some(level, 15))

describe('pages written at build time', () => {
  it('are enough to be believed', () => expect(SAMPLE.length).toBeGreaterThanOrEqual(60))

  it('say of each territory the figure of the artefact, its source, and have a head of their own', async () => {
    const titles = new Set<string>()
    for (const { level, code, value } of SAMPLE) {
      const found = await page(`/territoire/${level}/${code}`)
      const { body, title, description, head } = found
      const first = /<dl class="keys".*?<b class="(?:words )?value"[^>]*>([^<]*)<\/b>/s.exec(body)?.[1]
      expect(first, code).toBe(formatValue(apl, value))
      expect(body).toMatch(/Drees, 20\d\d/)
      expect(/ style=|<!--/.test(body), code).toBe(false)
      expect(titles.has(title), title).toBe(false)
      titles.add(title)
      expect(description.length).toBeLessThanOrEqual(160)
      const data = [...head.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/g)].map(
        ([, text]) => JSON.parse(text ?? '') as Record<string, unknown>,
      )
      expect(data.map((item) => item['@type'])).toEqual(['BreadcrumbList', 'Dataset'])
      const { variableMeasured: figures } = data[1] as { variableMeasured: { name: string; value: number }[] }
      expect(figures.length, code).toBeGreaterThan(0)
      for (const { name, value: told } of figures) {
        const indicator = INDICATORS.find(({ label }) => label === name)
        expect(indicator && published(indicator, level, code), `${code} ${name}`).toBe(told)
      }
      const { oembed } = found
      expect(JSON.parse(oembed ?? '')).toMatchObject({ version: '1.0', type: 'rich', title })
      expect(cardOf(`/territoire/${level}/${code}`)).toContain(`>${formatValue(apl, value)}</text>`)
      expect(head).toContain(
        `<link rel="canonical" href="https://soins.example/a/territoire/${level}/${code}`,
      )
    }
  }, 60_000)

  it('are embedded by a site that knows oEmbed alone, from the address that was pasted', async () => {
    /** Attributes of the first tag that `pattern` finds, as a consumer of HTML reads them. */
    const attributes = (html: string, pattern: RegExp) =>
      Object.fromEntries(
        [...(pattern.exec(html)?.[0] ?? '').matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [
          name,
          (value ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
        ]),
      )
    for (const { level, code } of SAMPLE.slice(0, 8)) {
      const { head, oembed, title } = await page(`/territoire/${level}/${code}`)
      const { href } = attributes(head, /<link[^>]*application\/json\+oembed[^>]*>/)
      const { href: canonical } = attributes(head, /<link[^>]*rel="canonical"[^>]*>/)
      // The answer is a file beside the page.
      expect(href).toBe(`${canonical}${PAGE_OEMBED}`)
      const { html, url } = JSON.parse(oembed ?? '') as { html: string; url: string }
      expect(url).toBe(canonical)
      const frame = attributes(html, /<iframe[^>]*>/)
      expect(frame).toMatchObject({ title: expect.stringContaining(title) as string, loading: 'lazy' })
      const shown = new URL(frame['src'] ?? '')
      expect(shown.searchParams.get(EMBED)).toBe('1')
      expect(routeOf(shown.pathname.replace('/a/', '/'))).toBe(`/territoire/${level}/${code}`)
    }
  })

  it('have a space between two sentences', async () => {
    // Words in one line are read together; what a block holds stands apart.
    const glued = /[\p{L}\d%)»][.!?…]+\p{Lu}\p{Ll}[^<]{0,40}/gu
    const told = (body: string) => body.replace(/<\/?(?:a|b|em|i|span|strong)\b[^>]*>/g, '').match(glued)
    for (const { level, code } of SAMPLE) {
      const { body } = await page(`/territoire/${level}/${code}`)
      expect(told(body), code).toBeNull()
    }
    expect(told('<b>deux consultations</b>.<b>Elle en a perdu</b>')).not.toBeNull()
  }, 60_000)

  it('cut a description between two words', () => {
    expect(shortened('un deux trois', 20)).toBe('un deux trois')
    expect(shortened('un deux, trois', 11)).toBe('un deux…')
  })
})
