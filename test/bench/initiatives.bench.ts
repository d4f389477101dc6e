import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { facetCounts, matching } from '@/analysis/facets'
import { orderInitiatives } from '@/analysis/orderInitiatives'
import { searchText, textIndex } from '@/analysis/textIndex'
import { INITIATIVE_FACETS } from '@/catalog/initiativeFacets'
import { columnsOf } from '@/domain/initiativeIndex'
import { NO_FILTER } from '@/domain/initiativeFilter'
import { collection, point } from '@/map/pointCollection'
import { TEXTS_PER_FILE, type WholeInitiative } from '@/schema/initiative'
import { readPublishedInitiatives } from '../../scripts/sources/publishedInitiatives'
import { ms, repeated, say, timed } from './support/measure'

/** One keystroke of a person who filters: search, filter, counts, order, points. */
const KEYSTROKE_MS = 50
const TYPED = [
  'm',
  'ma',
  'mai',
  'maison',
  'maison de s',
  'maison de santé',
  'télécons',
  'medicobuss',
  'médecin retraité',
]

const published = readPublishedInitiatives('public/data')

/** As many as asked, made up of the published ones under other names. */
const many = (count: number): WholeInitiative[] =>
  Array.from({ length: count }, (_, n) => {
    const item = published[n % published.length] as WholeInitiative
    return { ...item, id: `${item.id}-${n}`, title: `${item.title} ${n}` }
  })
const gz = (value: unknown) => gzipSync(JSON.stringify(value)).length / 1000

test.each([published.length, 10_000])(
  '%i initiatives : une frappe, et ce que pèse la première page',
  (count) => {
    const items = many(count)
    const built = timed(() =>
      textIndex(
        items.map(({ id, title, communeName = '', problem, solution, actors }) => ({
          ...{ id, title, place: communeName },
          body: [problem, solution, ...actors].join(' '),
        })),
      ),
    )
    const filter = { ...NO_FILTER, axis: ['ambulatoire'], status: ['active', 'unknown'] }
    // The first one reads the values of each facet, once for all.
    facetCounts(items, INITIATIVE_FACETS, filter)
    let worst = 0
    for (const words of TYPED) {
      const { ms: spent } = repeated(3, () => {
        const scores = searchText(built.value, words)
        const found = items.filter(({ id }) => scores?.has(id))
        const answering = matching(found, INITIATIVE_FACETS, filter)
        facetCounts(found, INITIATIVE_FACETS, filter)
        orderInitiatives(answering, 'pertinence', { scores })
        collection(
          answering.flatMap(({ id, lon, lat }) => (lon && lat ? [point(lon, lat, { code: id })] : [])),
        )
      })
      worst = Math.max(worst, spent)
    }
    say(
      `${count} initiatives`,
      `une frappe au pire ${ms(worst)}`,
      `index des mots ${ms(built.ms)}, par tranches de 8 ms`,
      `index ${gz(columnsOf(items, {})).toFixed(0)} ko`,
      `textes de la première page ${gz(items.slice(0, TEXTS_PER_FILE).map(({ problem, solution, readings }) => ({ problem, solution, readings }))).toFixed(1)} ko`,
    )
    expect(worst).toBeLessThan(KEYSTROKE_MS)
  },
)
