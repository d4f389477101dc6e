import { group } from 'd3-array'
import { zipSync } from 'fflate'
import type { CommunePolygon } from '../../../../scripts/sources/communePolygons'
import type { CommunesToday } from '../../../../scripts/sources/communesToday'
import { departementOfCommune } from '@/domain/communeCode'
import { workbook } from '../workbook'
import { published, type Cells, type Files } from './cells'

const PREAMBLE = [
  ['Table d’appartenance géographique des communes'],
  ...[['Source : Insee, code officiel géographique'], [], ['Géographie au 01/01/2024'], []],
]
const sheetOf = (columns: readonly string[], rows: readonly Cells[]) => [
  ...PREAMBLE,
  [...columns],
  ...rows.map((row) => columns.map((column) => row[column] ?? '')),
]

/** INSEE's table of belonging, and its workbook of bassins de vie, zipped as it is downloaded: five lines above each heading. */
export function cogLayouts(communes: readonly Cells[], labels: readonly Cells[]): Files {
  const columns = ['CODGEO', 'LIBGEO', 'DEP', 'REG', 'EPCI', 'ZE2020', 'UU2020', 'AAV2020', 'BV2022']
  const bassins = labels.filter(({ NIVGEO }) => NIVGEO === 'BV2022')
  const names = new Map(bassins.map(({ CODGEO = '', LIBGEO = '' }) => [CODGEO, LIBGEO]))
  const own = communes.map((row) => ({ ...row, LIBBV2022: names.get(row['BV2022'] ?? '') ?? '' }))
  const zones = bassins.map(({ CODGEO = '', LIBGEO = '' }) => ({ BV2022: CODGEO, LIBBV2022: LIBGEO }))
  const book = workbook({
    BV2022: sheetOf(['BV2022', 'LIBBV2022', 'TYPE'], zones),
    Composition_communale: sheetOf(['CODGEO', 'LIBGEO', 'BV2022', 'LIBBV2022', 'DEP', 'REG'], own),
  })
  return {
    'table-appartenance-geo-communes-2024.xlsx': workbook({
      COM: sheetOf(columns, communes),
      ARM: sheetOf(columns, []),
      Zones_supra_communales: sheetOf(['NIVGEO', 'CODGEO', 'LIBGEO', 'NB_COM'], labels),
    }),
    'BV2022_au_01-01-2024.zip': zipSync({ 'BV2022_au_01-01-2024.xlsx': book }),
  }
}

/** What geo.api.gouv.fr answers on the centres of communes. */
export function centresLayout(rows: readonly Cells[]): Files {
  const answer = rows.map(({ nom, code_insee: code, dep, reg, lat, lon }) => ({
    ...{ nom, code, codeDepartement: dep, codeRegion: reg },
    centre: { type: 'Point', coordinates: [Number(lon), Number(lat)] },
  }))
  return { 'communes-centres-2026.json': JSON.stringify(answer) }
}

/** What it answers on the outlines of the communes of each département. */
export function outlineLayouts(polygons: readonly CommunePolygon[]): Files {
  const files: Files = {}
  for (const [departement, own] of group(polygons, ({ code }) => departementOfCommune(code))) {
    const features = own.map(({ code, name: nom, geometry }) => ({
      type: 'Feature',
      properties: { nom, code, codeDepartement: departement, codeRegion: '84' },
      geometry,
    }))
    files[`contours/contours-2026-${departement}.geojson`] = JSON.stringify({
      type: 'FeatureCollection',
      features,
    })
  }
  return files
}

/** INSEE's communes of the year (`v_commune_2026.csv`): its list of overseas collectivities is another file. */
export function communesLayout({ communes, parents, parts, arrondissements }: CommunesToday): Files {
  const line = (kind: string, code: string, name: string, region = '', departement = '', holder = '') =>
    `${kind},${code},${region},${departement},,,0,"${name.toUpperCase()}","${name}","${name}",,${holder}`
  const held = (kind: string, names: ReadonlyMap<string, string>) =>
    [...names].map(([code, name]) => line(kind, code, name, '', '', parents.get(code) ?? code))
  return {
    'v_commune_2026.csv': published([
      'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT',
      ...communes
        .filter(
          ({ region, departement }) => /^\d\d$/.test(region) && /^(\d\d|2[AB]|97[1-46])$/.test(departement),
        )
        .map(({ code, name, region, departement }) => line('COM', code, name, region, departement)),
      ...held('ARM', arrondissements),
      ...held('COMD', parts),
    ]),
  }
}

/** Two movements as INSEE writes them: one that the list of communes knows of, and one from a commune to itself. */
export const movementsLayout = (): Files => ({
  'v_mvt_commune_2026.csv': published([
    'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP',
    '32,2015-12-15,COM,49069,0,X,X,Champtoceaux,COM,49126,0,X,X,Orée d’Anjou',
    '32,2015-12-15,COM,49126,0,X,X,Drain,COM,49126,0,X,X,Orée d’Anjou',
  ]),
})
