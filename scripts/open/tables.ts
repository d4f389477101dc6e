import { facilityTable } from '@/catalog/facilityTable'
import { initiativeTable } from '@/catalog/initiativeTable'
import { INDICATORS } from '@/catalog/indicators'
import { allVintages } from '@/catalog/vintagesAt'
import { withVintages } from '@/catalog/withVintages'
import { exportTable, type ExportTable } from '@/domain/exportTable'
import { noteTexts } from '@/i18n/pages/notes'
import { CODE_LEVEL, type BuiltLevel } from '@/schema/level'
import type { ArtefactSet } from '../checks/readArtefacts'

const list = (words: readonly string[]) => words.join(' ; ')

/** What each indicator is, a row each: its rows in the files of figures bear its id. */
export function indicatorsTable(): ExportTable {
  return exportTable<(typeof INDICATORS)[number], string>(
    [
      ['indicateur', ({ id }) => id],
      ['libelle', ({ label }) => label],
      ['unite', ({ unit }) => unit],
      ['genre', ({ kind }) => kind],
      ['decimales', ({ decimals }) => decimals],
      ['millesimes', (indicator) => list(allVintages(indicator))],
      ['mailles', ({ levels }) => list(levels)],
      ['classes', ({ classes = [] }) => list(classes.map((name, at) => `${at} = ${name}`))],
      ['definition', ({ id }) => withVintages(noteTexts[id].definition)],
      ['calcul', ({ id }) => withVintages(noteTexts[id].rule)],
      ['source_ids', ({ sources }) => list(sources)],
    ],
    INDICATORS,
  )
}

/** Whom the figures come from, a row a source. */
export function sourcesTable({ sources }: Pick<ArtefactSet, 'sources'>): ExportTable {
  return exportTable<(typeof sources)[number], string>(
    [
      ['source', ({ id }) => id],
      ['jeu', ({ title }) => title],
      ['producteur', ({ producer }) => producer],
      ['millesime', ({ vintage }) => vintage],
      ['licence', ({ licence }) => licence],
      ['remarque', ({ licenceNote }) => licenceNote],
      ['source_url', ({ url, dataset }) => [url ?? [], dataset ?? []].flat().join(' ')],
      ['source_lue_le', ({ readOn }) => readOn],
      ['reserves', ({ caveats }) => list(caveats)],
    ],
    sources,
  )
}

type Places = Pick<ArtefactSet, 'territories' | 'attached' | 'initiatives' | 'facilities'>

/** The initiatives, as the map and the catalogue give them. */
export function openInitiatives({ territories, initiatives }: Places): ExportTable {
  return initiativeTable(initiatives, (level, code) => nameOf(territories, level, code))
}

/** The facilities, as the map gives them, all of France. */
export function openFacilities({ territories, attached, facilities }: Places): ExportTable {
  return facilityTable(facilities, [...facilities.code.keys()], attached, (code) =>
    nameOf(territories, CODE_LEVEL, code),
  )
}

export function nameOf(territories: ArtefactSet['territories'], level: BuiltLevel, code: string): string {
  const { code: codes, name } = territories[level]
  return name[codes.indexOf(code)] ?? code
}
