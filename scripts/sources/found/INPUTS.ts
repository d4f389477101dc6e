import { readAge, readAgeBase } from '../age'
import { mergeApl, readApl, readAplWorkbook, type AplFile } from '../apl'
import {
  mergeProfessions,
  PROFESSION_FAMILIES,
  professionHeading,
  readAplProfessions,
  readAplProfessionWorkbook,
} from '../aplProfessions'
import { aplYears } from '../aplWorkbook'
import { readCog2024 } from '../cog2024'
import { readBassinLabels, readCogWorkbook, readZoneLabels } from '../cogWorkbooks'
import { readCommuneCentres } from '../communeCentres'
import { readCommuneMeasure, readObservatoire } from '../communeMeasure'
import { readCommunePolygons } from '../communePolygons'
import { readEmergencies, VISITS } from '../emergencies'
import { readEquipment } from '../equipment'
import { readBpeCounts, readBpeFacilities, readBpeParquet } from '../equipmentOfProducer'
import { readFinessPlus, readFinessStock, type FinessSite } from '../finess'
import { FRR_CLASS, readFrr } from '../frr'
import { readApiCentres } from '../geoApi'
import {
  POVERTY,
  readAplByDepartement,
  readMortality,
  readMortalityByCause,
  readPoverty,
  readSelfEmployed,
  type GivenFigure,
} from '../givenFigures'
import { readHospitals } from '../hospitals'
import { mergeLabels, readLabels2024 } from '../labels2024'
import { readMaisonsByDepartement } from '../maisonsByDepartement'
import { readMaternities } from '../maternities'
import { readMovements, type Movement } from '../movements'
import { OLDER_DOCTORS, readOlderDoctors } from '../olderDoctors'
import { readRecentPolygons } from '../recentPolygons'
import { tableWith, yearOfName, type Form, type Input } from './Form'
import type { Head } from './head'
import { plain } from './plain'

const PREPARED = 'préparé à la main'
const REMOTE = /^part_pop_eloignee_soins_(20\d\d)$/
const DEPRIVATION = /^fedi_(20\d\d)$/
const SHARE_75 = /^part_75_plus_(20\d\d)$/

/** A form prepared by hand: a table with a comma, columns under our own names. */
const prepared = <T>(vintages: Form<T>['vintages'], read: (path: string) => T): Form<T> => ({
  ...{ says: PREPARED, prepared: true as const },
  vintages,
  read,
})

const workbook =
  (vintages: (head: Head, words: string) => string[] | undefined) =>
  (head: Head): string[] | undefined =>
    head.kind === 'workbook' ? vintages(head, plain(head.text)) : undefined

const withSheet = (pattern: RegExp) =>
  workbook((head) =>
    head.parts.some((name) => pattern.test(plain(name))) ? [yearOfName(head, '2024')] : undefined,
  )

const json =
  (...signs: RegExp[]) =>
  (head: Head) =>
    head.kind === 'json' && signs.every((sign) => sign.test(head.text))
      ? [yearOfName(head, '2026')]
      : undefined

const aplWorkbook = (heading: RegExp) =>
  workbook((head, words) => {
    const years = aplYears(head.parts)
    const there = new RegExp(heading.source.replace(/^\^|\$$/g, '')).test(words)
    return years.length > 0 && there ? years : undefined
  })

const input = <T>(own: Input<T>): Input<T> => own

/** Every input by the name under which the pipeline reads it, with the forms that it may come in. */
export const INPUTS = {
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
  apl: input<AplFile>({
    ...{ source: 'apl', path: ['apl', 'apl_generalistes_communes.csv'] },
    forms: [
      {
        says: 'classeur de la Drees (généralistes)',
        vintages: aplWorkbook(/^apl aux medecins generalistes$/),
        read: (path, { parts }) => readAplWorkbook(path, parts),
      },
      prepared(tableWith(['code_commune'], /^apl_(20\d\d)$/), readApl),
    ],
    together: (files) => ({ rows: mergeApl(files), vintages: [], weightYear: '' }),
  }),
  aplProfessions: input({
    ...{ source: 'apl-professions', path: ['apl', 'apl_autres_professions_communes_2022_2023.csv'] },
    forms: [
      ...PROFESSION_FAMILIES.map((profession) => ({
        says: `classeur de la Drees (${profession.replace('apl-', '')})`,
        vintages: aplWorkbook(professionHeading(profession)),
        read: (path: string, { parts }: Head) => readAplProfessionWorkbook(path, parts, profession),
      })),
      prepared(tableWith(['code_commune'], /^apl_[a-z_]+_(20\d\d)$/), readAplProfessions),
    ],
    together: mergeProfessions,
  }),
  olderDoctors: input({
    ...{ source: 'medecins-60', path: ['apl', 'medecins_generalistes_60plus_2024.csv'] },
    forms: [prepared(tableWith(['code_commune'], OLDER_DOCTORS), readOlderDoctors)],
  }),
  equipment: input({
    ...{ source: 'bpe', path: ['bpe', 'bpe24_sante_commune.csv'] },
    forms: [
      {
        says: 'BPE de l’Insee en Parquet',
        vintages: (head) =>
          head.kind === 'parquet' && /bpe/i.test(head.file) ? [yearOfName(head, '2025')] : undefined,
        read: readBpeParquet,
      },
      {
        says: 'BPE de l’Insee, une ligne par équipement',
        vintages: tableWith(['DEPCOM', 'TYPEQU'], (head) => yearOfName(head, '2024')),
        read: readBpeFacilities,
      },
      {
        says: 'BPE de l’Insee, nombres par commune',
        vintages: tableWith(['GEO', 'FACILITY_TYPE', 'OBS_VALUE'], (head) => yearOfName(head, '2024')),
        read: readBpeCounts,
      },
      prepared(
        tableWith(['code_commune', 'D113_msp'], (head) => yearOfName(head, '2024')),
        readEquipment,
      ),
    ],
  }),
  age: input({
    ...{ source: 'age', path: ['age', 'commune_age_2022.csv'] },
    forms: [
      {
        says: 'base de l’Insee (évolution et structure de la population)',
        vintages: (head) =>
          tableWith(
            ['CODGEO'],
            /^P(\d\d)_POP90P$/,
          )(head)
            ?.map((year) => `20${year}`)
            .slice(-1),
        read: readAgeBase,
      },
      prepared(tableWith(['com', 'pop75p'], /^pop(20\d\d)$/), readAge),
    ],
  }),
  emergencies: input({
    ...{ source: 'urgences', path: ['facilities', 'urgences_sae2025.csv'] },
    forms: [prepared(tableWith(['finess', 'antenna'], VISITS), readEmergencies)],
  }),
  maternities: input({
    ...{ source: 'maternites', path: ['facilities', 'maternites_drees_2013_2023.csv'] },
    forms: [
      prepared(
        tableWith(['annee', 'finess', 'accouchements'], (head) => yearOfName(head)),
        readMaternities,
      ),
    ],
  }),
  remote: input({
    ...{ source: 'eloignement', path: ['need', 'part_pop_eloignee_soins_proximite_2023_communes.csv'] },
    forms: [
      {
        says: 'Observatoire des territoires',
        vintages: (head) => {
          const found = tableWith(['codgeo', 'an', /eloign/], '')(head)
          return found && [/(?:^|\n)"?\w{5}"?;[^;]*;"?(20\d\d)/.exec(head.text)?.[1] ?? yearOfName(head)]
        },
        read: (path) => readObservatoire(path, 0, 100),
      },
      prepared(tableWith(['code_commune'], REMOTE), (path) => readCommuneMeasure(path, REMOTE, 0, 100)),
    ],
  }),
  deprivation: input({
    ...{ source: 'fedi', path: ['need', 'fedi_2021_communes.csv'] },
    forms: [
      prepared(tableWith(['code_commune'], DEPRIVATION), (path) =>
        readCommuneMeasure(path, DEPRIVATION, -100, 100),
      ),
    ],
  }),
  shares75: input({
    ...{ source: 'age-parts', path: ['need', 'part_75_plus_2022_communes.csv'] },
    forms: [
      prepared(tableWith(['code_commune'], SHARE_75), (path) => readCommuneMeasure(path, SHARE_75, 0, 100)),
    ],
  }),
  frr: input({
    ...{ source: 'frr', path: ['zonage', 'liste-communes-FRR-juillet2025.csv'] },
    forms: [{ says: 'liste de l’État', vintages: tableWith(['Code_insee'], FRR_CLASS), read: readFrr }],
  }),
  hospitals: input({
    ...{ source: 'hopitaux-2020', path: ['facilities', 'hopitaux_finess_2020_eurostat.csv'] },
    forms: [prepared(tableWith(['finess', 'geo_qual', 'coord_flag'], '2020'), readHospitals)],
  }),
  aplDepartements: input<GivenFigure[]>({
    ...{ source: 'apl-2024', path: ['apl', 'apl_departements_2024.csv'], absent: [] },
    forms: [
      prepared(
        tableWith(['code_departement', 'annee', 'apl_medecins_generalistes'], (head) => yearOfName(head)),
        readAplByDepartement,
      ),
    ],
  }),
  poverty: input({
    ...{ source: 'pauvrete', path: ['need', 'taux_pauvrete_2021_bassins_de_vie.csv'] },
    forms: [prepared(tableWith(['bv2022'], POVERTY), readPoverty)],
  }),
  mortality: input({
    ...{ source: 'mortalite', path: ['need', 'mortalite_toutes_causes_2010_2023_departement.csv'] },
    forms: [
      prepared(
        tableWith(['annee', 'departement', 'sexe', 'cause', 'valeur'], (head) => yearOfName(head)),
        readMortality,
      ),
    ],
  }),
  mortalityByCause: input({
    ...{ source: 'mortalite', path: ['need', 'mortalite_par_cause_2023_departement.csv'] },
    forms: [
      prepared(
        (head) =>
          tableWith(['annee'], '')(head)
            ? undefined
            : tableWith(['departement', 'sexe', 'cause', 'valeur'], (own) => yearOfName(own, '2023'))(head),
        readMortalityByCause,
      ),
    ],
  }),
  selfEmployed: input({
    ...{ source: 'ameli', path: ['workforce', 'ameli_effectifs_densites_2024_departement.csv'] },
    forms: [
      {
        says: 'démographie de data.ameli.fr',
        vintages: tableWith(
          ['annee', 'profession_sante', 'departement', 'densite'],
          (head) => /(?:^|\n)"?(20\d\d)/.exec(head.text)?.[1] ?? yearOfName(head),
        ),
        read: readSelfEmployed,
      },
    ],
  }),
  barometer: input({
    ...{ source: 'barometre', path: ['msp', 'sante-synthese-departemental.csv'] },
    forms: [
      prepared(
        tableWith(['id_indicateur', 'code_departement', 'valeur_actuelle'], '2022'),
        readMaisonsByDepartement,
      ),
    ],
  }),
  finess: input<FinessSite[]>({
    ...{ source: 'finess', path: ['facilities', 'etalab-cs1100507-stock.csv'], absent: [] },
    about: {
      title: 'Fichier national des établissements sanitaires et sociaux (Finess)',
      producer: 'Agence du numérique en santé, Drees',
      url: 'https://www.data.gouv.fr/datasets/finess-structures-1',
      licence: 'Licence Ouverte',
    },
    forms: [
      {
        says: 'Finess, fichier historique',
        vintages: (head) => {
          const there = /^(finess;etalab|structureet);/.test(head.text)
          return there
            ? [/^finess;etalab;\d+;(20\d\d)/.exec(head.text)?.[1] ?? yearOfName(head, '2026')]
            : undefined
        },
        read: readFinessStock,
      },
      {
        says: 'Finess+ en JSON',
        vintages: json(/"schemaVersion"/, /"(pmej|gcc|gco)"/),
        read: readFinessPlus,
      },
    ],
  }),
  movements: input<Movement[]>({
    ...{ source: 'cog', path: ['cog', 'v_mvt_commune_2026.csv'], absent: [] },
    forms: [
      {
        says: 'mouvements de communes de l’Insee',
        vintages: tableWith(['DATE_EFF', 'COM_AV', 'COM_AP'], (head) => yearOfName(head, '2026')),
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

export type InputName = keyof typeof INPUTS
export type RowsOf<Name extends InputName> = (typeof INPUTS)[Name] extends Input<infer T> ? T : never
export const INPUT_NAMES = Object.keys(INPUTS) as InputName[]
