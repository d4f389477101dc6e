import { describe, expect, it } from 'vitest'
import { writeAtom } from '../../../scripts/feeds/atom'
import { addressFrom, type Feed } from '../../../scripts/feeds/Feed'
import { writeJsonFeed } from '../../../scripts/feeds/jsonFeed'
import { stableId } from '../../../scripts/feeds/stableId'

const HOSTILE = `Soins & "secours" <b>d'urgence</b> ]]> 1 > 0`
const feed: Feed = {
  name: 'essai',
  title: HOSTILE,
  subtitle: 'Un fil d’essai.',
  page: 'territoire/bassin/63003/',
  items: [
    {
      name: 'un',
      title: HOSTILE,
      text: HOSTILE,
      updated: '2026-11',
      page: 'initiatives/un/',
      source: 'https://exemple.fr/?a=1&b="2"',
      category: { term: 'mobile', label: HOSTILE },
    },
    { name: 'deux', title: 'Deux', text: 'Deux.', updated: '2026-12-05', page: 'initiatives/deux/' },
  ],
}
const place = { path: 'fil/bassin/63003.xml' }
const jsonOf = (text: string) => JSON.parse(text) as Record<string, unknown> & { items: object[] }

describe('a feed as Atom', () => {
  const text = writeAtom(feed, place)
  it('has what the RFC asks for, once in the feed and once in each entry', () => {
    const [head = '', ...entries] = text.split('<entry>')
    for (const part of [head, ...entries])
      for (const name of ['id', 'title', 'updated']) expect(part.split(`<${name}>`), name).toHaveLength(2)
    expect(head).toContain('<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">')
    expect(head).toContain('<author><name>')
    expect(entries).toHaveLength(2)
  })
  it('is dated by its newest entry; a month begins on its first day', () => {
    expect(text).toContain('<updated>2026-11-01T00:00:00Z</updated>')
    expect(text.split('<entry>')[0]).toContain('<updated>2026-12-05T00:00:00Z</updated>')
  })
  it('escapes every text and address: nothing in it becomes markup', () => {
    const said = 'Soins &amp; &quot;secours&quot; &lt;b&gt;d&#39;urgence&lt;/b&gt; ]]&gt; 1 &gt; 0'
    expect(text.split(said)).toHaveLength(5)
    expect(text).not.toContain('<b>')
    expect(text).toContain('href="https://exemple.fr/?a=1&amp;b=&quot;2&quot;"')
  })
})

describe('a feed as JSON Feed', () => {
  it('names its version, and has the ids of its Atom twin', () => {
    const json = jsonOf(writeJsonFeed(feed, { path: 'fil/bassin/63003.json' }))
    expect(json).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: HOSTILE,
      feed_url: '63003.json',
      home_page_url: '../../territoire/bassin/63003/',
    })
    expect(json.items).toEqual([
      expect.objectContaining({ id: stableId('un'), content_text: HOSTILE, tags: [HOSTILE] }),
      expect.objectContaining({ id: stableId('deux'), url: '../../initiatives/deux/' }),
    ])
  })
})

describe('its addresses', () => {
  it('are relative to the feed, wherever the site is', () => {
    expect(addressFrom(place, place.path)).toBe('63003.xml')
    expect(addressFrom({ path: 'data/initiatives.atom' }, 'initiatives/')).toBe('../initiatives/')
  })
  it('are whole where that of the site is known; the ids stay', () => {
    const site = 'https://exemple.fr/soins'
    const whole = jsonOf(writeJsonFeed(feed, { ...place, site }))
    expect(whole['feed_url']).toBe('https://exemple.fr/soins/fil/bassin/63003.xml')
    expect(whole['home_page_url']).toBe('https://exemple.fr/soins/territoire/bassin/63003/')
    expect(whole.items[0]).toMatchObject({ id: stableId('un') })
  })
})
