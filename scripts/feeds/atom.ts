import { renderSvg as renderXml, svg as element } from '@/domain/svg'
import { feedTexts } from '@/i18n/feeds'
import { addressFrom, instant, updatedOf, type Feed, type FeedItem, type FeedPlace } from './Feed'
import { stableId } from './stableId'

/** A feed as Atom (RFC 4287). The same feed gives the same bytes. */
export function writeAtom(feed: Feed, place: FeedPlace): string {
  const link = (rel: string, type: string, target: string) =>
    element('link', { rel, type, href: addressFrom(place, target) })
  const head = [
    element('id', {}, [stableId(feed.name)]),
    element('title', {}, [feed.title]),
    element('subtitle', {}, [feed.subtitle]),
    element('author', {}, [element('name', {}, [feedTexts.author])]),
    element('rights', {}, [feedTexts.rights]),
    element('updated', {}, [updatedOf(feed)]),
    link('self', 'application/atom+xml', place.path),
    link('alternate', 'text/html', feed.page),
  ]
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr">',
    ...head.map(renderXml),
    ...feed.items.flatMap((item) => ['<entry>', ...entry(item).map(renderXml), '</entry>']),
    '</feed>',
    '',
  ].join('\n')

  function entry({ name, title, text, updated, page, source, category }: FeedItem) {
    return [
      element('id', {}, [stableId(name)]),
      element('title', {}, [title]),
      element('updated', {}, [instant(updated)]),
      link('alternate', 'text/html', page),
      ...(source === undefined ? [] : [element('link', { rel: 'via', href: source })]),
      ...(category === undefined ? [] : [element('category', category)]),
      element('content', { type: 'text' }, [text]),
    ]
  }
}
