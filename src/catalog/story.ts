import { PROFESSION_ACCESS } from '@/domain/indicatorFamilies'
import type { PublishedId } from '@/domain/indicatorIds'
import { isKnown, type Value } from '@/domain/value'
import { t } from '@/i18n/pages/territories'
import { formatNumber } from '@/i18n/format'
import { formatValue } from './formatValue'
import { indicatorById, latestVintage } from './indicators'

/** What is known of one territory; undefined while it is on its way. */
export interface StoryFacts {
  /** « bassins de vie »: those that it is ranked among. */
  many: string
  value: (id: PublishedId, vintage?: string) => Value | undefined
  base: (id: PublishedId) => Value | undefined
  france: (id: PublishedId) => Value | undefined
  /** Median of the comparable territories, and how many have a figure; null where that is not known. */
  comparable: (id: PublishedId) => { median: number; count: number } | null
  /** Place from the lowest value, 1 first, among how many whose value is published; null where it has none. */
  rank: (id: PublishedId) => { rank: number; total: number } | null
}

/** In the first or last tenth, of enough territories for a tenth to be several. */
const TENTH = 0.1
const FEWEST = 50
/** km on average, as the crow flies, from which an emergency department is said to be far. */
const FAR_KM = 20
/** km that the nearest maternity has moved away, from which it is said. */
const MOVED_KM = 5
/** Share of GPs aged 60 or over from which it is said, %, and of how many at least. */
const HALF = 50
const FEW_DOCTORS = 5
/** Share of the median of comparable territories from which a gap is said, and of how many of these at least. */
const APART = 0.2
const FEW_COMPARABLE = 5
const NEEDS = ['plus-75', 'pauvrete'] as const

/**
 * What is notable in the figures of a territory, a sentence each, in the order of the page: everyday care, emergencies and
 * births, who leaves, needs. Nothing is said of what is missing, nor of what is ordinary; empty where all is.
 */
export function storyOf(facts: StoryFacts): string[] {
  const words = t.territory.story
  const low = PROFESSION_ACCESS.filter((id) => end(facts, id) === 'low')
  const high = PROFESSION_ACCESS.filter((id) => end(facts, id) === 'high')
  const needs = NEEDS.filter((id) => end(facts, id) === 'high')
  const list = (ids: readonly PublishedId[], name: 'short' | 'label' = 'short') =>
    ids.map((id) => said(facts, id, name)).join(t.common.phraseSeparator)
  return [
    low.length ? words.least(facts.many, list(low)) : '',
    high.length ? words.most(facts.many, list(high)) : '',
    gap(facts),
    missing(facts),
    emergencies(facts),
    maternity(facts),
    leaving(facts),
    needs.length ? words.needs(facts.many, list(needs, 'label')) : '',
  ].filter(Boolean)
}

/** Whether the territory is among the tenth that has the least, or the most. */
function end(facts: StoryFacts, id: PublishedId): 'low' | 'high' | null {
  const found = facts.rank(id)
  if (!found || found.total < FEWEST) return null
  if (found.rank <= found.total * TENTH) return 'low'
  return found.rank > found.total * (1 - TENTH) ? 'high' : null
}

/** « sages-femmes : 8,1 pour 100 000 femmes, contre 21,8 en France » */
function said({ value, france }: StoryFacts, id: PublishedId, name: 'short' | 'label'): string {
  const entry = indicatorById(id)
  const [own, national] = [value(id), france(id)]
  if (own === undefined) return ''
  const unit = entry.kind === 'share' ? '' : entry.unit
  const compared = isKnown(national) ? formatValue(entry, national) : ''
  return t.territory.story.figure(entry[name], formatValue(entry, own), unit, compared, latestVintage(entry))
}

/** Access to GPs far from that of comparable territories: the threshold of notice is a share of their median. */
function gap({ value, comparable }: StoryFacts): string {
  const entry = indicatorById('apl')
  const [own, like] = [value(entry.id), comparable(entry.id)]
  if (!isKnown(own) || !like || like.count < FEW_COMPARABLE) return ''
  const away = (own - like.median) / like.median
  return Math.abs(away) >= APART
    ? t.territory.story.gap(
        formatValue(entry, own),
        entry.unit,
        latestVintage(entry),
        away < 0,
        formatNumber(like.count),
        formatValue(entry, like.median),
      )
    : ''
}

/** Where more is missing for each inhabitant than in the country: some is almost everywhere. */
function missing({ value, france }: StoryFacts): string {
  const entry = indicatorById('consultations-manquantes')
  const [own, people] = [value(entry.id), value('population')]
  const [national, all] = [france(entry.id), france('population')]
  if (!isKnown(own) || !isKnown(people) || !isKnown(national) || !isKnown(all)) return ''
  return own >= 1 && own / people > national / all
    ? t.territory.story.missing(formatValue(entry, own), own >= 2, latestVintage(entry))
    : ''
}

function emergencies({ value }: StoryFacts): string {
  const entry = indicatorById('distance-urgences')
  const km = value(entry.id)
  return isKnown(km) && km >= FAR_KM
    ? t.territory.story.emergencies(formatValue(entry, km), latestVintage(entry))
    : ''
}

function maternity({ value }: StoryFacts): string {
  const entry = indicatorById('distance-maternite')
  const [first] = entry.vintages
  const [now, then] = [value(entry.id), value(entry.id, first)]
  return isKnown(now) && isKnown(then) && now - then >= MOVED_KM
    ? t.territory.story.maternity(
        formatValue(entry, now),
        latestVintage(entry),
        formatValue(entry, then),
        first,
      )
    : ''
}

function leaving({ value, base }: StoryFacts): string {
  const entry = indicatorById('generalistes-60-plus')
  const [share, doctors] = [value(entry.id), base(entry.id)]
  if (!isKnown(share) || !isKnown(doctors) || share < HALF || doctors < FEW_DOCTORS) return ''
  const older = formatNumber(Math.round((share * doctors) / 100))
  return t.territory.story.leaving(older, formatNumber(doctors), latestVintage(entry))
}
