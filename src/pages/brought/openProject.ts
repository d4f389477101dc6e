import { readOwnCode } from '@/analysis/own/ownTerritory'
import type { Brought } from '@/schema/brought'
import type { Project } from '@/schema/project'
import type { useBroughtFigures } from '@/stores/broughtFigures'
import type { useKeptTerritories } from '@/stores/keptTerritories'
import { freshId } from './freshId'

/** What opening a project changed here. */
export interface ProjectOpened {
  /** Added, with the codes of each that no territory has today. */
  figures: readonly { name: string; gone: readonly string[] }[]
  /** Figures that were there already, the very same. */
  already: number
  territories: number
  /** Territories that were kept here already. */
  alreadyKept: number
  /** Names given to territories whose own were taken. */
  renamed: readonly string[]
  unreadTerritories: number
  /** In which the figures are called as they are here. */
  view: string
}

/** Adds what a project holds to what is here: nothing that is here gives way to it. */
export function openProject(
  project: Project,
  brought: ReturnType<typeof useBroughtFigures>,
  kept: ReturnType<typeof useKeptTerritories>,
  codesOf: (level: Brought['level']) => ReadonlySet<string>,
): ProjectOpened {
  let { view } = project
  let already = 0
  const figures: { name: string; gone: readonly string[] }[] = []
  for (const own of project.figures) {
    const here = brought.all.find(({ id }) => id === own.id)
    if (here && areSame(here, own)) {
      already++
      continue
    }
    const id = here ? freshId() : own.id
    view = view.replaceAll(own.id, id)
    brought.add({ ...own, id })
    const known = codesOf(own.level)
    figures.push({ name: own.name, gone: own.codes.filter((code) => !known.has(code)) })
  }
  const readable = project.territories.filter((code) => readOwnCode(code))
  const fresh = readable.filter((code) => !kept.codes.includes(code))
  // The last one kept comes first in the list.
  const keptAs = fresh.toReversed().map((code) => [code, kept.keepBeside(code)] as const)
  return {
    ...{ figures, already, view },
    territories: fresh.length,
    alreadyKept: readable.length - fresh.length,
    renamed: keptAs.flatMap(([code, as]) => (as === code ? [] : [readOwnCode(as)?.name ?? as])),
    unreadTerritories: project.territories.length - readable.length,
  }
}

const areSame = (one: Brought, other: Brought) =>
  (Object.keys(one) as (keyof Brought)[]).every(
    (key) => JSON.stringify(one[key]) === JSON.stringify(other[key]),
  )
