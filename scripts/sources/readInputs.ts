import { join } from 'node:path'
import { departementOfCommune } from '@/domain/communeCode'
import type { RowCounts, StepLog } from '../steps/stepLog'
import { findInputs, readInput, type FoundFile, type ReadInput } from './found/findInputs'
import type { InputName, RowsOf } from './found/INPUTS'
import { readChanges } from './changesFile'
import { communesOf } from '../steps/communesOf'
import { readCommunesToday } from './communesToday'
import { readInitiativeFiles } from './initiativeFiles'
import { readIntercommunalites } from './intercommunalites'
import { deadLinks } from '../links/linkLog'
import { readModerationLog } from './moderationLog'
import { readPostalCodes } from './postalCodes'
import { readProposals } from './proposalsFile'
import { saeEmergencies, saeMaternities, saeYear } from './saeRows'
import { readSourceList } from './sourceList'
import { readSurveyFiles } from './surveyFiles'

/** Départements that a register of France has at least, of 101. */
const WHOLE = 96

const same = (rows: number) => ({ in: rows, out: rows })
const listed = (rows: readonly unknown[]) => same(rows.length)
const mapped = (rows: ReadonlyMap<unknown, unknown>) => same(rows.size)

/** Everything the pipeline reads, typed. `folder`: the producers' files; `own`: what this repository writes (`data/`). */
export async function readInputs(log: StepLog, folder: string, own: string) {
  const found = findInputs(folder)
  const vintages: Partial<Record<InputName, string>> = {}
  const files: Partial<Record<InputName, readonly FoundFile[]>> = {}
  async function read<Name extends InputName>(
    name: Name,
    label: string,
    counts: (rows: RowsOf<Name>) => RowCounts,
  ): Promise<ReadInput<RowsOf<Name>>> {
    const input = await log.step(
      label,
      () => readInput(folder, found, name),
      ({ rows }) => counts(rows),
    )
    vintages[name] = input.vintage
    files[name] = input.files
    return input
  }
  /** The communes of today: of the package, or of INSEE's own list where one is there that is as new or newer. */
  async function readTodaysCommunes() {
    const known = await log.step(
      'Communes d’aujourd’hui (Etalab)',
      () => readCommunesToday(),
      ({ communes, parents }) => ({ in: communes.length + parents.size, out: communes.length }),
    )
    const movements = (await read('movements', 'Mouvements de communes (Insee), s’ils sont là', listed)).rows
    const official = (
      await read('communes', 'Communes de l’Insee, si elles sont là', (rows) => listed(rows?.communes ?? []))
    ).rows
    const newer = official && official.year >= known.year
    return { movements, today: newer ? communesOf(official, known, movements) : known }
  }
  /** Emergencies and maternities: what was prepared, and newer or better what the SAE's own tables tell of a year. */
  async function readHospitalCare() {
    const finess = (await read('finess', 'Établissements (Finess), s’ils sont là', listed)).rows
    const sae = (await read('sae', 'Tables de la SAE (Drees), si elles sont là', listed)).rows
    const [births, visits] = [saeYear(sae, 'births'), saeYear(sae, 'visits')]
    const needed = (name: 'emergencies' | 'maternities', year: string) =>
      year === '' || found.of(name).length > 0
    const emergencies = needed('emergencies', visits)
      ? (await read('emergencies', 'Services d’urgences (Drees, SAE)', listed)).rows
      : []
    const maternities = needed('maternities', births)
      ? (await read('maternities', 'Maternités (Drees, SAE)', listed)).rows
      : []
    // A point known by number, the last list to know it winning: of another year, of another list, of the register.
    // A register of one région places nothing: its points would make the others look unplaced.
    const departements = new Set(finess.map(({ code }) => departementOfCommune(code)))
    const placed = [...maternities, ...emergencies, ...(departements.size >= WHOLE ? finess : [])]
    const own = saeMaternities(sae, placed)
    const years = new Set(own.map(({ year }) => year))
    const newer = visits !== '' && visits >= (vintages.emergencies ?? '')
    const of = files.sae ?? []
    if (newer) Object.assign(vintages, { emergencies: visits })
    if (newer) Object.assign(files, { emergencies: of })
    if (births > (vintages.maternities ?? '')) Object.assign(vintages, { maternities: births })
    if (births !== '') Object.assign(files, { maternities: [...(files.maternities ?? []), ...of] })
    return {
      finess,
      registered: departements.size >= WHOLE ? finess : [],
      emergencies: newer ? saeEmergencies(sae, placed) : emergencies,
      maternities: [...maternities.filter(({ year }) => !years.has(year)), ...own],
    }
  }
  /** Apart from the rest: their points weigh as much as all other rows, and only the ground is drawn from them. */
  async function readOutlines() {
    const polygons = (await read('polygons', 'Contours des communes (IGN)', listed)).rows
    const recent = (
      await read('recentPolygons', 'Contours des communes d’aujourd’hui (geo.api.gouv.fr)', listed)
    ).rows
    return {
      outlines: { polygons, recent },
      /** Names of the communes that have an outline, by code. */
      outlined: new Map(polygons.map(({ code, name }) => [code, name])),
    }
  }
  const initiatives = await log.step(
    'Initiatives',
    () => readInitiativeFiles(join(own, 'initiatives')),
    listed,
  )
  return {
    sources: await log.step('Liste des sources', () => readSourceList(join(own, 'sources.json')), listed),
    initiatives,
    proposals: await log.step(
      'Propositions de l’Ordre',
      () => readProposals(join(own, 'proposals.json'), new Set(initiatives.map(({ id }) => id))),
      listed,
    ),
    changes: await log.step('Changements', () => readChanges(join(own, 'changes.json')), listed),
    deadLinks: deadLinks(join(own, 'links.jsonl')),
    moderation: await log.step(
      'Journal de modération',
      () => readModerationLog(join(own, 'moderation.jsonl')),
      listed,
    ),
    survey: await log.step(
      'Consultation « Soigner demain » (Cnom)',
      () => readSurveyFiles(join(own, 'survey')),
      (survey) => same(survey.results.length),
    ),
    ...(await readTodaysCommunes()),
    intercommunalites: await log.step(
      'Intercommunalités d’aujourd’hui (Etalab)',
      () => readIntercommunalites(),
      ({ names, ofCommune }) => ({ in: ofCommune.size, out: names.size }),
    ),
    postalCodes: await log.step('Codes postaux (Insee, DGFiP)', () => readPostalCodes(), mapped),
    centres: (await read('centres', 'Centres des communes (geo.api.gouv.fr)', mapped)).rows,
    cog: (await read('cog', 'Appartenance des communes (Insee)', mapped)).rows,
    labels: (
      await read('labels', 'Libellés des territoires (Insee)', ({ bassin, departement, region }) =>
        same(bassin.size + departement.size + region.size),
      )
    ).rows,
    apl: (await read('apl', 'APL aux généralistes (Drees)', ({ rows }) => listed(rows))).rows.rows,
    olderDoctors: (
      await read('olderDoctors', 'Généralistes libéraux de 60 ans ou plus (Assurance maladie)', listed)
    ).rows,
    equipment: (await read('equipment', 'Équipements de santé (Insee, BPE)', listed)).rows,
    equipmentPlaces: (await read('equipmentPlaces', 'Équipements nommés (Insee, BPE), s’ils sont là', listed))
      .rows,
    age: (await read('age', 'Population par âge (Insee)', listed)).rows,
    aplProfessions: (
      await read('aplProfessions', 'APL aux autres professions (Drees)', (years) =>
        listed(Object.values(years['apl-infirmiers']).at(-1) ?? []),
      )
    ).rows,
    ...(await readHospitalCare()),
    hospitals: (await read('hospitals', 'Hôpitaux de 2020 (Eurostat)', listed)).rows,
    remote: (await read('remote', 'Éloignement des soins de proximité (ANCT)', listed)).rows,
    deprivation: (await read('deprivation', 'Indice de défavorisation F-EDI (Santé publique France)', listed))
      .rows,
    shares75: (await read('shares75', 'Part des 75 ans ou plus (Insee)', listed)).rows,
    frr: (await read('frr', 'Communes en France Ruralités Revitalisation (État)', listed)).rows,
    given: [
      ...(await read('poverty', 'Taux de pauvreté (Insee, Filosofi)', listed)).rows,
      ...(await read('mortality', 'Mortalité (CépiDc)', listed)).rows,
      ...(await read('mortalityByCause', 'Mortalité par cause (CépiDc)', listed)).rows,
      ...(await read('aplDepartements', 'APL de 2024 par département (Drees)', listed)).rows,
      ...(await read('selfEmployed', 'Professionnels libéraux (Assurance maladie)', listed)).rows,
    ],
    barometer: (await read('barometer', 'Maisons de santé fin 2022 (baromètre)', mapped)).rows,
    ...(await readOutlines()),
    /** The newest vintage of each input, and the files that it was read from. */
    ...{
      vintages: vintages as Readonly<Record<InputName, string>>,
      files: files as Readonly<Record<InputName, readonly FoundFile[]>>,
    },
    /** Files of the folder that are nothing known. */
    unknown: found.unknown,
  }
}

type AllInputs = Awaited<ReturnType<typeof readInputs>>
/** Commune polygons, as the producers drew them. */
export type Outlines = AllInputs['outlines']
export type Inputs = Omit<AllInputs, 'outlines'>
