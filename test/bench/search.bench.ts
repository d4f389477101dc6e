import Fuse from 'fuse.js'
import { quantileSorted } from 'd3-array'
import { expect, test } from 'vitest'
import { foldPlace } from '@/analysis/search/placeWords'
import { findPlaces } from '@/analysis/search/findPlaces'
import { PLACE_KINDS } from '@/domain/place'
import { fold } from '@/domain/text'
import { numbers } from '../support/shapes'
import { realIndex } from '../support/realPlaces'
import { forgivingQueries } from './support/queries'
import { ms, say, timed, times } from './support/measure'

const LIMIT = 8
const index = realIndex()
const communes = index.rows.filter(({ kind }) => kind === 'commune')
const queries = forgivingQueries(communes, 200, numbers(3))

interface Report {
  median: number
  p95: number
  missed: string[]
}

/** Asks every query; one is answered when a place of the name meant is among the first `LIMIT`. */
function report(name: string, find: (typed: string) => readonly string[]): Report {
  const missed: string[] = []
  const spent = queries.map(({ typed, meant }) => {
    const { value, ms } = timed(() => find(typed))
    if (!value.some((found) => foldPlace(found) === foldPlace(meant))) missed.push(typed)
    return ms
  })
  spent.sort((a, b) => a - b)
  const [median, p95] = [quantileSorted(spent, 0.5) ?? NaN, quantileSorted(spent, 0.95) ?? NaN]
  const share = ((queries.length - missed.length) / queries.length) * 100
  say(
    `${queries.length} recherches, ${name}`,
    `médiane ${ms(median)}`,
    `95e centile ${ms(p95)}`,
    `trouvé ${share} %`,
    missed.length ? `manqué : ${missed.slice(0, 8).join(' | ')}` : '',
  )
  return { median, p95, missed }
}

test('chercher une commune : index de la page, contre Fuse sur les mêmes noms', () => {
  const ours = report('la page', (typed) =>
    findPlaces(index, typed, LIMIT, PLACE_KINDS).map(({ name }) => name),
  )
  // Fuse is given names and queries already folded, or it would miss every accent.
  const fuse = new Fuse(
    index.rows.map(({ name }) => ({ name, folded: fold(name) })),
    { keys: ['folded'] },
  )
  const theirs = report('Fuse', (typed) =>
    fuse.search(fold(typed), { limit: LIMIT }).map(({ item }) => item.name),
  )
  say('', `médianes ${times(theirs.median / ours.median)}`)
  // Within two or three frames of the keystroke on a busy machine, and hardly anything missed.
  expect(ours.p95).toBeLessThan(50)
  expect(ours.median).toBeLessThan(theirs.median)
  expect(ours.missed.length).toBeLessThanOrEqual(queries.length * 0.02)
  expect(ours.missed.length).toBeLessThanOrEqual(theirs.missed.length)
})
