import { readCog2024 } from '../../cog2024'
import { readBassinLabels, readCogWorkbook, readZoneLabels } from '../../cogWorkbooks'
import { readCommuneCentres } from '../../communeCentres'
import { readCommunePolygons } from '../../communePolygons'
import { readApiCentres } from '../../geoApi'
import { mergeLabels, readLabels2024 } from '../../labels2024'
import { LISTED_YEAR } from '../../listedYear'
import { readMovements, type Movement } from '../../movements'
import { readOfficialCommunes, type OfficialCommunes } from '../../officialCommunes'
import { readRecentPolygons } from '../../recentPolygons'
import { tableWith, yearOfName } from '../Form'
import { PREPARED, input, json, prepared, withSheet } from './forms'

/** Communes, what they belong to, and their shapes. */
export const GEOGRAPHY_INPUTS = {
  centres: input({
    ...{ source: 'centres-communes', path: ['cog', 'communes_centres_2026.csv'] },
    forms: [
      {
        says: 'réponse de geo.api.gouv.fr (centres)',
        vintages: json(/"centre"\s*:\s*\{/, /"code"\s*:/),
        read: readApiCentres,
      },
      prepared(
        tableWith(['code_insee', 'lat', 'lon', 'pop'], (head) => yearOfName(head, '2026')),
        readCommuneCentres,
      ),
    ],
  }),
  cog: input({
    ...{ source: 'cog', path: ['cog', 'communes_appartenance_2024.csv'] },
    forms: [
      {
        says: 'classeur de l’Insee (appartenance ou bassins de vie)',
        vintages: withSheet(/^(composition[ _]communale|com)$/),
        read: (path, { parts }) => readCogWorkbook(path, parts),
      },
      prepared(
        tableWith(['CODGEO', 'LIBGEO', 'DEP', 'REG', 'BV2022'], (head) => yearOfName(head, '2024')),
        readCog2024,
      ),
    ],
  }),
  labels: input({
    ...{ source: 'cog', path: ['cog', 'libelles_2024.csv'] },
    forms: [
      {
        says: 'classeur de l’Insee (zones supra-communales)',
        vintages: withSheet(/^zones[ _]supra[ _]communales$/),
        read: (path, { parts }) => readZoneLabels(path, parts),
      },
      {
        says: 'classeur de l’Insee (bassins de vie)',
        vintages: withSheet(/^composition[ _]communale$/),
        read: (path, { parts }) => readBassinLabels(path, parts),
      },
      prepared(
        tableWith(['NIVGEO', 'CODGEO', 'LIBGEO', 'NB_COM'], (head) => yearOfName(head, '2024')),
        readLabels2024,
      ),
    ],
    together: mergeLabels,
  }),
  communes: input<OfficialCommunes | undefined>({
    ...{ source: 'cog', path: ['cog', 'v_commune_2026.csv'], absent: undefined },
    forms: [
      {
        says: 'communes de l’Insee (COG)',
        vintages: tableWith(['TYPECOM', 'COM', 'LIBELLE', 'COMPARENT'], (head) =>
          yearOfName(head, LISTED_YEAR),
        ),
        read: (path, head) => readOfficialCommunes(path, yearOfName(head, LISTED_YEAR)),
      },
    ],
  }),
  movements: input<Movement[]>({
    ...{ source: 'cog', path: ['cog', 'v_mvt_commune_2026.csv'], absent: [] },
    forms: [
      {
        says: 'mouvements de communes de l’Insee',
        vintages: tableWith(['DATE_EFF', 'COM_AV', 'COM_AP'], (head) => yearOfName(head, LISTED_YEAR)),
        read: readMovements,
      },
    ],
  }),
  polygons: input({
    ...{ source: 'contours', path: ['geo', 'communes'] },
    forms: [
      {
        says: 'contours de communes de l’IGN',
        vintages: (head) => {
          const found = json(/"FeatureCollection"/, /"nom"\s*:/, /"code"\s*:\s*"\d[\dAB]\d{3}"/)(head)
          return found && !/"codeDepartement"/.test(head.text) ? ['2018'] : undefined
        },
        read: (path: string) => readCommunePolygons(path),
      },
    ],
    together: (parts) => parts.flat(),
  }),
  recentPolygons: input({
    ...{ source: 'contours-2026', path: ['geo', 'communes_cog2026_92departements.topojson.gz'] },
    forms: [
      {
        says: 'contours de geo.api.gouv.fr',
        vintages: json(/"FeatureCollection"/, /"codeDepartement"/, /"(Multi)?Polygon"/),
        read: (path: string) => readCommunePolygons(path),
      },
      {
        ...{ says: PREPARED, prepared: true as const },
        vintages: json(/"Topology"/),
        read: (path: string) => readRecentPolygons(path),
      },
    ],
    together: (parts) => {
      const taken = new Set<string>()
      return parts.flatMap((part) => {
        const own = part.filter(({ code }) => !taken.has(code))
        for (const { code } of own) taken.add(code)
        return own
      })
    },
  }),
}
