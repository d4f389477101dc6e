import { join } from 'node:path'
import { FACILITY_IDS } from '@/catalog/facilities'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import type { FacilityLists } from '@/schema/facilityLists'
import { told } from './Foreseen'
import { COMMUNE_TILES } from '@/schema/communeTiles'
import { attachedOf } from './steps/attachedOf'
import { buildChangeSaid } from '@/catalog/buildChange'
import type { ComparedChange } from './checks/compareBuilds'
import { readBuilds } from './steps/buildLog'
import { COMMUNE_KINDS } from './sources/equipment'
import { artefactFiles } from './steps/artefactFiles'
import { buildFigures } from './steps/buildFigures'
import { communesFile } from './steps/communesFile'
import { datedSources } from './steps/datedSources'
import { facilityPlaces } from './steps/facilityPlaces'
import { maternityYears } from './steps/maternityYears'
import { chooseLists, withNamedList } from './steps/namedList'
import { namedPlaces, withNamedPlaces } from './steps/namedPlaces'
import { publishChecked } from './steps/publishChecked'
import { placedByFiness } from './steps/placedByFiness'
import { partNames } from './steps/partNames'
import { indicatorValues } from './steps/indicatorValues'
import { publishInitiatives } from './steps/publishInitiatives'
import { readGround } from './steps/readGround'
import { buildReport } from './steps/report/buildReport'
import { withRegister } from './steps/withRegister'
import { stepLog } from './steps/stepLog'
import { swapFolder } from './steps/swapFolder'
import { whatIfTable } from './steps/whatIfTable'
import { lackingStudy } from './steps/lackingStudy'
import { gpColumns, whatIfValidation } from './steps/whatIfValidation'

export interface BuildOptions {
  /** Folder of the producers' files. */
  inputs: string
  /** Folder that is replaced. */
  out: string
  /** What changes beyond bounds was read, and meant. */
  accept?: boolean
  /** Files whose doubts were looked into, by name. */
  acceptFile?: readonly string[]
}

/**
 * The whole pipeline, top to bottom: producers' files and `data/` in, `public/data` out. What stops it is told, and leaves what
 * was there as it was.
 * @returns what the command exits with: 0, or 1 where it stopped
 */
export async function buildData({
  inputs,
  out,
  accept = false,
  acceptFile = [],
}: BuildOptions): Promise<number> {
  try {
    await build(inputs, out, accept, acceptFile)
    return 0
  } catch (error) {
    console.error(`\nArrêt. ${told(error)}`)
    console.error(`Les fichiers de ${out} sont restés tels qu’ils étaient.`)
    return 1
  }
}

async function build(
  folder: string,
  out: string,
  accept: boolean,
  acceptedFiles: readonly string[],
): Promise<void> {
  const log = stepLog(console.log)

  // 1. What producers and people wrote, the communes of today and their territories, their shapes.
  const { inputs, vintages, geography, ground } = await readGround(log, folder, acceptedFiles)
  const { communes, byCode, partitions, toToday } = geography
  const { territories } = ground

  // 2. Figures by commune of today.
  const { apl, countOf, doctors, ages, figures, unmatched } = await buildFigures(log, inputs, geography)

  // 3. Points.
  const initiatives = publishInitiatives(inputs.initiatives, byCode, inputs.labels, inputs.deadLinks)
  const year = latestVintage(indicatorById('distance-maternite'))
  const named = namedPlaces(
    inputs.emergencies,
    placedByFiness(
      inputs.maternities.filter((row) => row.year === year),
      inputs.registered,
    ),
    inputs.hospitals,
    byCode,
    toToday,
  )
  const facilities = await log.step(
    'Structures par lieu',
    () => facilityPlaces(COMMUNE_KINDS, inputs.equipment, byCode, toToday, partNames(inputs, geography)),
    ({ code }) => ({ in: inputs.equipment.length, out: code.length }),
  )

  const lists = chooseLists(inputs)
  const facilityLists: FacilityLists = { ...lists.listed }
  for (const text of lists.left) console.log(text)
  const places = withNamedList(
    withNamedPlaces(facilities, named),
    ...([lists.sites, FACILITY_IDS, byCode, toToday] as const),
  )

  // 4. Values of every indicator at every level.
  const values = await log.step(
    'Valeurs des indicateurs',
    () =>
      indicatorValues({
        files: { communes: communesFile(communes), apl: apl.columns, ...figures },
        ...{ partitions, initiatives, survey: inputs.survey, given: inputs.given },
        attached: attachedOf(territories, communes),
      }),
    (all) => ({ in: communes.length, out: Object.keys(all).length }),
  )

  // 5. "What if": who may need a GP where, and the official cases that bear the model out.
  const table = communesFile(communes)
  const whatIf = whatIfTable(table, apl.columns, territories.bassin.code)
  const validation = await log.step(
    'Cas officiels pour « Et si ? »',
    () => whatIfValidation(whatIf, table, apl.columns, gpColumns(figures)),
    ({ commune }) => ({ in: communes.length, out: commune.length }),
  )

  const lacking = await log.step(
    'Combien de généralistes manquent',
    () => lackingStudy(whatIf, table, apl.columns),
    ({ everyCommune }) => ({ in: communes.length, out: everyCommune.length }),
  )

  // 6. What did not fit, then everything checked and put in place at once.
  const report = buildReport(
    {
      ...{
        inputs,
        geography,
        territories,
        apl,
        doctors,
        seniors: ages.sums,
        initiatives,
        misplaced: ground.misplaced,
        undrawn: ground.undrawn,
      },
      generalistes: countOf('generalistes'),
      unmatched: {
        'Contours des communes': ground.unmatched,
        ...unmatched,
      },
    },
    values,
  )
  const { changes, size } = await log.step(
    'Vérifier et écrire',
    () => {
      const texts = artefactFiles({
        ...{
          ...ground,
          partitions,
          communes,
          apl: apl.columns,
          figures,
          formerCommunes: ground.former,
          communeTiles: ground.tiles.index,
          communeShapes: ground.shapes,
          communeAreas: ground.areas,
          facilities: places,
          facilityLists,
          facilityDetails: named.details,
          maternities: maternityYears(inputs.maternities, byCode, toToday),
          initiatives,
        },
        ...{ moderation: inputs.moderation, survey: inputs.survey, proposals: inputs.proposals },
        ...{
          whatIf,
          whatIfValidation: validation,
          lackingStudy: lacking,
          changes: inputs.changes,
          sources: withRegister(datedSources(inputs.sources), facilityLists),
          report,
          ...{ values, vintages, builds: readBuilds(out) },
        },
      })
      // The checks of what is built read the tiles where they are; refused, both are what they were.
      let changes: ComparedChange[] = []
      swapFolder(join(out, '..', COMMUNE_TILES), ground.tiles.files, undefined, () => {
        changes = publishChecked(out, texts, { accept })
      })
      return { changes, size: texts.size }
    },
    ({ size }) => ({ in: size, out: size }),
  )
  console.log(`${size} fichiers dans ${out}`)
  console.log(changes.length > 0 ? 'Ce qui a changé :' : 'Rien n’a changé.')
  for (const { change } of changes) console.log(`  ${buildChangeSaid(change)}`)
}
