import { distance } from 'geokdbush'
import { needResponseClass, needResponseCounts } from '@/analysis/bivariate'
import { concerns } from '@/analysis/membership'
import { unanswered } from '@/analysis/needResponse'
import { homeRef } from '@/domain/territory'
import { isKnown } from '@/domain/value'
import { ruleParams } from '@/stores/address/rule'
import type { PublishedInitiative } from '@/schema/initiative'
import { realBassins } from './realBassins'

const { initiatives, territories, attached, bassin, column, needFacts } = realBassins

const count = (test: (item: PublishedInitiative) => boolean) => initiatives.filter(test).length
const located = ({ lon }: PublishedInitiative) => lon !== undefined
const facts = needFacts()
const found = unanswered(ruleParams.fallback.rule, facts)
const byPeople = [...found.rows].sort((a, b) => (bassin.population[b] ?? 0) - (bassin.population[a] ?? 0))
const first = byPeople[0] ?? -1
const overseas = found.rows.filter((row) => bassin.code[row]?.startsWith('97'))

/** Kilometres from a bassin's pole to the nearest initiative with a point that does not concern it. */
function kmToOutside(code: string) {
  const row = bassin.code.indexOf(code)
  const outside = initiatives.filter((item) => !concerns(item, homeRef(code), attached))
  return Math.min(
    ...outside.map(({ lon, lat }) =>
      lon === undefined || lat === undefined
        ? Infinity
        : distance(bassin.lon[row] ?? Number.NaN, bassin.lat[row] ?? Number.NaN, lon, lat),
    ),
  )
}

/** The mainland's bassin whose centre is the furthest from any initiative with a point: there the map shows no symbol. */
function apart() {
  const kmToSymbol = (row: number) =>
    Math.min(
      ...initiatives.map(({ lon = Infinity, lat = Infinity }) =>
        Math.hypot(((bassin.lon[row] ?? 0) - lon) * 78, ((bassin.lat[row] ?? 0) - lat) * 111),
      ),
    )
  const mainland = bassin.code.flatMap((code, row) => (/^(97|2[AB])/.test(code) ? [] : [row]))
  const row = mainland.reduce((best, next) => (kmToSymbol(next) > kmToSymbol(best) ? next : best))
  return { name: bassin.name[row] ?? '', lon: bassin.lon[row] ?? 0, lat: bassin.lat[row] ?? 0 }
}

/**
 * Figures that the built data decides, for journeys and tests: taking in an initiative, a commune or a vintage must not
 * break what only reads them.
 */
export const built = {
  bassins: bassin.code.length,
  initiatives: initiatives.length,
  /** In the order of the index. */
  ids: initiatives.map(({ id }) => id),
  located: count(located),
  /** Where two initiatives of one axis stand at one place of the mainland: the map always groups them. */
  group: initiatives.flatMap(({ id, axis, lon, lat }) =>
    lon !== undefined &&
    lat !== undefined &&
    lat > 41 &&
    initiatives.some(
      (other) => other.id > id && other.axis === axis && other.lon === lon && other.lat === lat,
    )
      ? [{ lon, lat }]
      : [],
  )[0] ?? { lon: Number.NaN, lat: Number.NaN },
  apart: apart(),
  /** Initiatives that answer a question. */
  count,
  /** What a person reads in the settings of the map. */
  layersSaid: `${initiatives.length}, dont ${count(located)} sur la carte`,
  /** Bassins by need (rows, the least served first) and response (columns). */
  needResponse: needResponseCounts(
    facts.access.map((access, row) =>
      needResponseClass(access, (facts.maisons[row] ?? 0) + (facts.initiatives[row] ?? 0)),
    ),
  ),
  /** Intercommunalités, and those whose access is published. */
  epci: { count: territories.epci.code.length, known: column('apl', '2023', 'epci').filter(isKnown).length },
  /** A bassin's row of the table of territories. */
  bassin: (code: string) => {
    const row = bassin.code.indexOf(code)
    return {
      people: bassin.population[row] ?? Number.NaN,
      communes: bassin.communes[row] ?? Number.NaN,
      access: Number(facts.access[row]),
    }
  },
  kmToOutside,
  /** Bassins without a recorded response, by the rule one starts with; rows of `territories.bassin`. */
  unanswered: {
    count: found.rows.length,
    overseas: overseas.length,
    people: found.people,
    /** The most populated one, and what its row says. */
    first: {
      code: bassin.code[first] ?? '',
      name: bassin.name[first] ?? '',
      people: bassin.population[first] ?? Number.NaN,
      access: Number(facts.access[first]),
      maisonKm: facts.maisonKm[first] ?? Number.NaN,
      initiativeKm: facts.initiativeKm[first] ?? Number.NaN,
    },
  },
}

/** A number as a French page writes it, with plain spaces. */
export const said = (value: number, digits = 0) =>
  value.toLocaleString('fr-FR', { maximumFractionDigits: digits }).replace(/\s/g, ' ')

/** The same, for a pattern: thousands are parted by whatever space. */
export const saidPattern = (value: number) => said(value).replaceAll(' ', '\\s')
