import { mergeApl, readApl, readAplWorkbook, type AplFile } from '../../apl'
import {
  mergeProfessions,
  PROFESSION_FAMILIES,
  professionHeading,
  readAplProfessions,
  readAplProfessionWorkbook,
} from '../../aplProfessions'
import { readBpePlaces, readBpePlacesParquet } from '../../bpePlaces'
import type { NamedSite } from '../../NamedSite'
import { readEmergencies, VISITS } from '../../emergencies'
import { readEquipment } from '../../equipment'
import { readBpeCounts, readBpeFacilities, readBpeParquet } from '../../equipmentOfProducer'
import { readFinessPlus, readFinessStock, type FinessSite } from '../../finess'
import { readFinessTable } from '../../finessTable'
import { readAplByDepartement, readSelfEmployed, type GivenFigure } from '../../givenFigures'
import { readHospitals } from '../../hospitals'
import { readMaisonsByDepartement } from '../../maisonsByDepartement'
import { readMaternities } from '../../maternities'
import { OLDER_DOCTORS, readOlderDoctors } from '../../olderDoctors'
import { readSae, SAE_TABLE, saeFileOf, type SaePart } from '../../sae'
import { newestIn, tableWith, yearOfName } from '../Form'
import { headingOf, type Head } from '../head'
import { aplWorkbook, input, json, prepared } from './forms'

/** Access to care, who gives it, and where. */
export const CARE_INPUTS = {
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
  aplDepartements: input<GivenFigure[]>({
    ...{ source: 'apl-2024', path: ['apl', 'apl_departements_2024.csv'], absent: [] },
    columns:
      'code_departement, annee, apl_medecins_generalistes, apl_infirmieres, apl_kinesitherapeutes, apl_sages_femmes, apl_chirurgiens_dentistes',
    forms: [
      prepared(
        tableWith(['code_departement', 'annee', 'apl_medecins_generalistes'], newestIn('annee')),
        readAplByDepartement,
      ),
    ],
  }),
  olderDoctors: input({
    ...{ source: 'medecins-60', path: ['apl', 'medecins_generalistes_60plus_2024.csv'] },
    columns: 'code_commune, medecins_generalistes_liberaux_AAAA, dont_60_ans_et_plus_AAAA',
    forms: [prepared(tableWith(['code_commune'], OLDER_DOCTORS), readOlderDoctors)],
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
  equipmentPlaces: input<NamedSite[]>({
    ...{ source: 'bpe', path: ['bpe', 'BPE25.parquet'], absent: [] },
    forms: [
      {
        says: 'BPE de l’Insee en Parquet (noms et places)',
        vintages: (head) =>
          head.kind === 'parquet' && /bpe/i.test(head.file) ? [yearOfName(head, '2025')] : undefined,
        read: readBpePlacesParquet,
      },
      {
        says: 'BPE de l’Insee (noms et places)',
        vintages: tableWith(['DEPCOM', 'TYPEQU', 'NOMRS', 'LONGITUDE', 'LATITUDE'], (head) =>
          yearOfName(head, '2024'),
        ),
        read: readBpePlaces,
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
  emergencies: input({
    ...{ source: 'urgences', path: ['facilities', 'urgences_sae2025.csv'], madeOf: 'sae' },
    forms: [prepared(tableWith(['finess', 'antenna'], VISITS), readEmergencies)],
  }),
  maternities: input({
    ...{ source: 'maternites', path: ['facilities', 'maternites_drees_2013_2023.csv'], madeOf: 'sae' },
    forms: [prepared(tableWith(['annee', 'finess', 'accouchements'], newestIn('annee')), readMaternities)],
  }),
  sae: input<SaePart[]>({
    ...{ source: 'maternites', path: ['facilities', 'sae.zip'], absent: [] },
    forms: [
      {
        says: 'tables de la SAE (ID, PERINAT, URGENCES, URGENCES2), ou leur zip',
        vintages: (head) => {
          if (head.kind === 'zip' && head.parts.some((name) => SAE_TABLE.test(name)))
            return [
              /_(20\d\d)\w?\.csv/i.exec(head.parts.find((name) => SAE_TABLE.test(name)) ?? '')?.[1] ?? '',
            ]
          const there = head.kind === 'table' && saeFileOf(headingOf(head))
          return there ? [/\n[^;]*;(20\d\d);/.exec(head.text)?.[1] ?? yearOfName(head)] : undefined
        },
        read: readSae,
      },
    ],
    together: (parts) => parts.flat(),
  }),
  hospitals: input({
    ...{ source: 'hopitaux-2020', path: ['facilities', 'hopitaux_finess_2020_eurostat.csv'] },
    columns:
      'finess, name, category, code_commune, lat, lon, geo_qual, coord_flag ; l’année dans le nom du fichier',
    forms: [
      prepared(
        tableWith(['finess', 'geo_qual', 'coord_flag'], (head) => yearOfName(head, '2020')),
        readHospitals,
      ),
    ],
  }),
  finess: input<FinessSite[]>({
    ...{ source: 'finess', path: ['facilities', 'etalab-cs1100507-stock.csv'], absent: [] },
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
        says: 'Finess, avec une ligne d’en-tête',
        vintages: tableWith(['rs', 'categetab', /^(nofinesset|finess)$/], (head) => yearOfName(head, '2026')),
        read: readFinessTable,
      },
      {
        says: 'Finess+ en JSON',
        vintages: json(/"schemaVersion"/, /"(pmej|gcc|gco)"/),
        read: readFinessPlus,
      },
    ],
  }),
}
