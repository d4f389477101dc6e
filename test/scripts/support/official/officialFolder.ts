import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { csvFormat } from 'd3-dsv'
import { readCommunesToday } from '../../../../scripts/sources/communesToday'
import { findInputs } from '../../../../scripts/sources/found/findInputs'
import type { InputName } from '../../../../scripts/sources/found/INPUTS'
import { readRecentPolygons } from '../../../../scripts/sources/recentPolygons'
import { gpLayout, professionLayouts } from './aplLayouts'
import { ameliLayout, equipmentLayout, saeLayout } from './careLayouts'
import { preparedRows, type Cells, type Files } from './cells'
import {
  centresLayout,
  cogLayouts,
  communesLayout,
  movementsLayout,
  outlineLayouts,
} from './geographyLayouts'
import { ageLayout, remoteLayout } from './needLayouts'

/** Inputs whose rows are given in the layout of their producer, those prepared left out. */
export const OFFICIAL = [
  ...['centres', 'cog', 'labels', 'apl', 'aplProfessions', 'equipment', 'age', 'remote', 'selfEmployed'],
  ...['recentPolygons', 'maternities'],
] as const satisfies readonly InputName[]

/**
 * Writes a folder in which each source that has a layout of its producer's comes in it: sheets with their preamble, units and
 * notes, tables with BOM and CRLF, zips with what is not read beside what is. What has no other form than the prepared one, or
 * is there as downloaded, is copied.
 * @param folder of prepared files, real rows, all or a few
 */
export function officialFolder(folder: string, into: string): void {
  const rows = (path: string) => preparedRows(folder, path)
  const found = findInputs(folder)
  const recent = found.of('recentPolygons').filter(({ form }) => form.prepared)
  const births = rows('facilities/maternites_drees_2013_2023.csv')
  const year = births.map(({ annee = '' }) => annee).reduce((a, b) => (a > b ? a : b), '')
  const files: Files = {
    ...centresLayout(rows('cog/communes_centres_2026.csv')),
    ...cogLayouts(rows('cog/communes_appartenance_2024.csv'), rows('cog/libelles_2024.csv')),
    ...communesLayout(readCommunesToday()),
    ...movementsLayout(),
    ...gpLayout(rows('apl/apl_generalistes_communes.csv')),
    ...professionLayouts(rows('apl/apl_autres_professions_communes_2022_2023.csv')),
    ...equipmentLayout(rows('bpe/bpe24_sante_commune.csv')),
    ...ageLayout(rows('age/commune_age_2022.csv')),
    ...remoteLayout(rows('need/part_pop_eloignee_soins_proximite_2023_communes.csv')),
    ...ameliLayout(rows('workforce/ameli_effectifs_densites_2024_departement.csv')),
    ...saeLayout(births, year),
    // Of the year that the SAE tells, what was prepared keeps the points alone.
    'maternites_2013_2023.csv': csvFormat(
      births.map((row): Cells => (row['annee'] === year ? { ...row, accouchements: '' } : row)),
    ),
    ...outlineLayouts(recent.flatMap(({ head }) => readRecentPolygons(head.path))),
  }
  for (const [path, content] of Object.entries(files)) write(join(into, path), content)
  const given = new Set<InputName>(OFFICIAL)
  for (const { name, head, form } of found.files)
    if (!given.has(name) || (name === 'recentPolygons' && !form.prepared))
      cpSync(head.path, join(into, relative(folder, head.path)), { recursive: true })
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
