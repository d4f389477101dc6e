import { catchmentsOf } from '@/analysis/whatIf/catchments'
import { everyCommune } from '@/analysis/whatIf/everyCommune'
import { indexPeople } from '@/analysis/whatIf/people'
import { fillMost, liftMost, type Chosen, type Country } from '@/analysis/whatIf/twoAims'
import { LACKING, PER_GP } from '@/catalog/recipes'
import { isKnown } from '@/domain/value'
import type { Communes, CommunesApl } from '@/schema/communes'
import type { LackingStudy } from '@/schema/lackingStudy'
import type { WhatIfTable } from '@/schema/whatIf'
import { whatIfRows } from './whatIfTable'

/** Travel times that were tried beside the usual ones: shorter, longer. */
const OTHER_PACES = [0.85, 1.2]
/** Turns that bring the two bounds within one percent or so of one another. */
const TURNS = 1000
const GPS = 10
const DECIMALS = 3

/** The communes with the newest APL of each, everyone who may travel, and the limit. `row` says where each is in `communes.json`. */
function countryAt(pace: number, whatIf: WhatIfTable, communes: Communes, { apl }: CommunesApl): Country {
  const people = indexPeople(whatIf)
  const years = Object.keys(apl).sort().reverse()
  const access = whatIfRows(communes, whatIf.bassin)
    .flat()
    .map(
      (row) =>
        years
          .slice(0, 2)
          .map((year) => apl[year]?.[row])
          .find(isKnown) ?? Number.NaN,
    )
  return {
    ...{ catchments: catchmentsOf(people, pace), people: people.people, access },
    ...{ limit: LACKING.consultations.limit, activity: PER_GP },
  }
}

type Inputs = Parameters<typeof countryAt> extends [number, ...infer Rest] ? Rest : never

/** GPs that every commune at the limit would take, between two proved whole numbers: see `everyCommune`. */
function gpsAt(pace: number, turns: number, country: Country) {
  const { least, most } = everyCommune(country.catchments, country.access, country, turns)
  return { pace, least: Math.floor(least), most: Math.ceil(most) }
}

/** The usual travel times alone: GPs that every commune at the limit would take, and whom each of two aims chooses first. */
export function usualStudy(turns: number, ...inputs: Inputs) {
  const country = countryAt(1, ...inputs)
  const round = ({ low, mean, high, passes }: Chosen) => {
    const [a = 0, b = 0, c = 0] = [low, mean, high].map((value) => Number(value.toFixed(DECIMALS)))
    return { low: a, mean: b, high: c, passes }
  }
  return {
    usual: gpsAt(1, turns, country),
    aims: { gps: GPS, lifted: round(liftMost(country, GPS)), filled: round(fillMost(country, GPS)) },
  }
}

/** `lacking-study.json`: nothing in it is written by hand. */
export function lackingStudy(...inputs: Inputs): LackingStudy {
  const [, , { apl }] = inputs
  const { usual, aims } = usualStudy(TURNS, ...inputs)
  return {
    vintage: Object.keys(apl).sort().at(-1) ?? '',
    everyCommune: [usual, ...OTHER_PACES.map((pace) => gpsAt(pace, TURNS, countryAt(pace, ...inputs)))],
    ...aims,
  }
}
