import type { GenericSchema } from 'valibot'
import type { Settled } from '@/domain/remote'
import { InitiativesSchema } from '@/domain/initiativeIndex'
import { BoundariesSchema, type FirstBoundaries } from '@/schema/boundaries'
import {
  CommuneAreasSchema,
  CommunesAplSchema,
  CommunesSchema,
  type CommuneAreas,
  type Communes,
  type CommunesApl,
} from '@/schema/communes'
import { CommuneShapesSchema, type CommuneShapes } from '@/schema/communeShapes'
import type { PublishedInitiative } from '@/schema/initiative'
import type { ApartLevel, ListedLevel } from '@/schema/level'
import { TerritoriesSchema, type Territories } from '@/schema/territories'

/**
 * A file of `public/data` and what it must look like, or what the device makes of such files under a name of its own: `come`
 * gives what has become of one.
 */
export type Artefact<T> = { file: string } & (
  | {
      schema: GenericSchema<unknown, T>
      /** Whether it has English beside its French. */
      translated?: true
    }
  | { made: (come: Come) => Promise<Settled<T>> }
)
export type Come = <P>(part: Artefact<P>) => Promise<Settled<P>>

/** What an artefact is made of, and how once all of it has come. */
export interface Making<T> {
  of: readonly Artefact<unknown>[]
  make: (read: <P>(part: Artefact<P>) => P) => T
}

/** Where the tables of levels apart, and who lies in what, are found. */
export interface TableArtefacts {
  apart: (level: ApartLevel) => Artefact<Pick<Territories, ApartLevel>>
  holders: (level: ListedLevel) => Artefact<ReadonlyMap<string, string>>
}

/* Those that others are made of. */
export const boundaries: Artefact<FirstBoundaries> = { file: 'boundaries.json', schema: BoundariesSchema }
export const territories: Artefact<Territories> = { file: 'territories.json', schema: TerritoriesSchema }
export const communes: Artefact<Communes> = { file: 'communes.json', schema: CommunesSchema }
export const communesApl: Artefact<CommunesApl> = { file: 'communes-apl.json', schema: CommunesAplSchema }
export const communeAreas: Artefact<CommuneAreas> = {
  file: 'communes-area.json',
  schema: CommuneAreasSchema,
}
export const communeShapes: Artefact<CommuneShapes> = {
  file: 'communes-shapes.json',
  schema: CommuneShapesSchema,
}
export const initiatives: Artefact<PublishedInitiative[]> = {
  file: 'initiatives.json',
  schema: InitiativesSchema,
}
