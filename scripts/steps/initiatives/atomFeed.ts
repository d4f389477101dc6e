import { createHash } from 'node:crypto'
import { t } from '@/i18n'
import { observatory } from '@/i18n/observatory'
import type { PublishedInitiative } from '@/schema/initiative'

const ENTRIES = 50

/**
 * Atom feed (RFC 4287) of the initiatives last checked, published or, for want of either, described by their source.
 * Those without any date are left out. Addresses are relative to the feed, which lies in `data/`: it works wherever the
 * site is. The same initiatives give the same bytes.
 */
export function atomFeed(initiatives: readonly PublishedInitiative[]): string {
  const dated = initiatives
    .flatMap((item) => {
      const date = item.checked ?? item.published ?? item.source.date
      return date === undefined ? [] : [{ item, updated: instant(date) }]
    })
    .sort((a, b) =>
      a.updated === b.updated ? (a.item.id < b.item.id ? -1 : 1) : a.updated < b.updated ? 1 : -1,
    )
    .slice(0, ENTRIES)
  const { feed } = observatory
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    `<id>${urn('feed')}</id>`,
    `<title>${escape(feed.title)}</title>`,
    `<subtitle>${escape(feed.subtitle)}</subtitle>`,
    `<author><name>${escape(feed.author)}</name></author>`,
    `<rights>${escape(feed.rights)}</rights>`,
    `<updated>${dated[0]?.updated ?? instant('1970')}</updated>`,
    '<link rel="self" type="application/atom+xml" href="initiatives.atom"/>',
    '<link rel="alternate" type="text/html" href="../#/initiatives"/>',
    ...dated.map(({ item, updated }) => entry(item, updated)),
    '</feed>',
    '',
  ].join('\n')
}

function entry(item: PublishedInitiative, updated: string): string {
  const { needIs, responseIs, resultIs } = observatory.feed
  const content = [
    needIs(item.problem),
    responseIs(item.solution),
    ...(item.result === undefined ? [] : [resultIs(item.result)]),
  ]
  return [
    '<entry>',
    `<id>${urn(item.id)}</id>`,
    `<title>${escape(item.title)}</title>`,
    `<updated>${updated}</updated>`,
    `<link rel="alternate" type="text/html" href="../#/initiatives/${item.id}"/>`,
    `<link rel="via" href="${escape(item.source.url)}"/>`,
    `<category term="${item.type}" label="${escape(t.initiatives.types[item.type])}"/>`,
    `<content type="text">${escape(content.join(' '))}</content>`,
    '</entry>',
  ].join('\n')
}

/** A partial date as the instant it begins. */
function instant(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z')
}

/** A name that stays the same for the same id, as feed readers ask, and needs no domain. */
function urn(id: string): string {
  const hex = createHash('sha256').update(`territoires-de-soins/${id}`).digest('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
  return `urn:uuid:${[...parts, hex.slice(20, 32)].join('-')}`
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)
}
