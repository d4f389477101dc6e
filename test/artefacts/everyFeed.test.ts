import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { concerns } from '@/analysis/membership'
import { BUILT_LEVELS } from '@/schema/level'
import type { Changes } from '@/schema/changes'
import { feedFiles } from '../../scripts/feeds/feedFiles'
import { readFeedData } from '../../scripts/feeds/FeedData'
import { stableId } from '../../scripts/feeds/stableId'
import { territoryFeeds } from '../../scripts/feeds/territoryFeeds'

const folder = resolve(import.meta.dirname, '../../public/data')
const data = readFeedData(folder)
const feeds = territoryFeeds(data)
const feedOf = (level: string, code: string, from = feeds) =>
  from.find(({ ref }) => ref.level === level && ref.code === code)?.feed
const items = (level: string, code: string, from = feeds) => feedOf(level, code, from)?.items ?? []

describe('the feeds of territories', { timeout: 60_000 }, () => {
  it('are one for each territory that has a page', () => {
    const pages = BUILT_LEVELS.flatMap((level) =>
      data.territories[level].code.map((code) => `${level} ${code}`),
    )
    expect(feeds.map(({ ref }) => `${ref.level} ${ref.code}`)).toEqual(pages)
  })

  it('tell of the initiatives that count there, and of no other', () => {
    const byId = new Map(data.initiatives.map((item) => [item.id, item]))
    const wrong = feeds.flatMap(({ ref, feed }) => {
      const told = feed.items.filter(({ name }) => byId.has(name)).map(({ name }) => name)
      const own = data.initiatives.filter((item) => concerns(item, ref, data.attached)).map(({ id }) => id)
      const whole = feed.items.length < 50 ? own.length === told.length : own.length >= told.length
      return whole && told.every((id) => own.includes(id)) ? [] : ref
    })
    expect(wrong).toEqual([])
  })

  it('name everything once, and hold at most fifty items, the newest first', () => {
    const wrong = feeds.flatMap(({ ref, feed }) => {
      const ids = new Set(feed.items.map(({ name }) => stableId(name)))
      const days = feed.items.map(({ updated }) => updated)
      const sorted = days.every((day, at) => at === 0 || day <= (days[at - 1] ?? ''))
      return ids.size === feed.items.length && ids.size <= 50 && ids.size > 0 && sorted ? [] : ref
    })
    expect(wrong).toEqual([])
    expect(new Set(feeds.map(({ feed }) => stableId(feed.name))).size).toBe(feeds.length)
  })

  it('are the same bytes each time, at addresses of their own', () => {
    const once = feedFiles(folder)
    expect([...feedFiles(folder)]).toEqual([...once])
    // Those of initiatives too: the whole, and one a région.
    expect(once.size).toBe((feeds.length + 1 + data.territories.region.code.length) * 2)
    expect(once.get('fil/initiatives/84.json')).toContain('Auvergne-Rhône-Alpes')
    expect(once.get('fil/bassin/63003.xml')).toContain('<title>Ambert')
  })
})

describe('a new edition', () => {
  const access = (level: string, code: string) =>
    items(level, code).find(({ name }) => name.includes('/apl/'))?.text ?? ''

  it('tells each figure with its change since the one before', () => {
    const text = access('bassin', '63003')
    expect(text).toMatch(/\(APL\)\s: \d,\d\d .*, \d,\d\d de (plus|moins) qu’en \d{4} \(\d,\d\d\)/)
    expect(text).toMatch(/sous-dense\s: \d+\s%, [\d,]+ points? de (plus|moins) qu’en \d{4} \(\d+\s%\)/)
  })
  it('compares nothing with what is not published, on either side', () => {
    expect(access('region', '94')).toMatch(/\(APL\)\s: non publié\./)
    expect(access('region', '94')).not.toMatch(/qu’en|comme en/)
  })
  it('says nothing of a producer that publishes nothing there, in this edition nor in the one before', () => {
    expect(items('departement', '976').map(({ name }) => name)).not.toContainEqual(
      expect.stringContaining('/apl/'),
    )
  })
})

describe('a correction', { timeout: 60_000 }, () => {
  const corrected = data.initiatives.find(({ bassin }) => bassin !== undefined)!
  const states = {
    ...{ reference: '3F2A9C01', axis: corrected.axis, type: corrected.type, id: corrected.id },
    ...{ received: '2027-01-01', updated: '2027-01-02' },
  }
  const change = (corrects: Changes[number]['corrects']): Changes => [
    { date: '2027-01-03', text: 'La valeur de 2023 était celle d’un voisin : corrigée.', corrects },
  ]

  it('of an initiative comes first in the feeds where it counts', () => {
    const from = territoryFeeds({
      ...data,
      contributions: [{ ...states, kind: 'correction', state: 'published' }],
    })
    expect(items('bassin', corrected.bassin!, from)[0]?.title).toMatch(
      new RegExp(`^Correction\\s: ${corrected.title.slice(0, 10)}`),
    )
    const other = data.territories.bassin.code.find((code) => code !== corrected.bassin)!
    expect(items('bassin', other, from)).toEqual(items('bassin', other))
  })
  it('declined, or of something new, is not told', () => {
    const from = territoryFeeds({
      ...data,
      contributions: [
        { ...states, kind: 'correction', state: 'declined' },
        { ...states, kind: 'new', state: 'published' },
      ],
    })
    expect(from).toEqual(feeds)
  })
  it('of a figure is told where the journal says, or everywhere', () => {
    const here = territoryFeeds({
      ...data,
      changes: change({ indicators: ['apl'], territories: ['bassin:63003'] }),
    })
    expect(items('bassin', '63003', here)[0]).toMatchObject({
      title: expect.stringMatching(/généralistes \(APL\)/) as string,
      updated: '2027-01-03',
    })
    expect(items('departement', '63', here)).toEqual(items('departement', '63'))
    const everywhere = territoryFeeds({ ...data, changes: change({ indicators: ['apl'] }) })
    expect(everywhere.filter(({ feed }) => feed.items[0]?.updated !== '2027-01-03')).toEqual([])
  })
  it('of what is not published stops the build', () => {
    for (const corrects of [
      { indicators: ['inconnu'] },
      { indicators: ['apl'], territories: ['bassin:99999'] },
    ])
      expect(() => territoryFeeds({ ...data, changes: change(corrects) })).toThrow(/qui n’est pas publié/)
  })
})
