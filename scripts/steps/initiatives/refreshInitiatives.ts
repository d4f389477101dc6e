import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { indicatorById, latestVintage } from '@/catalog/indicators'
import { typesetAll, typesetFrench } from '@/i18n/typeset'
import { CommunesSchema } from '@/schema/communes'
import { byLevel, BUILT_LEVELS, DRAWN_LEVELS, type BuiltLevel } from '@/schema/level'
import { ManifestSchema } from '@/schema/manifest'
import { ReportSchema } from '@/schema/report'
import type { AllTerritories } from '@/schema/territories'
import { readInitiativeFiles } from '../../sources/initiativeFiles'
import { readJson } from '../../sources/readJson'
import { readAttachments, readTerritories } from '../../sources/readLevels'
import { readModerationLog } from '../../sources/moderationLog'
import { deadLinks } from '../../links/linkLog'
import { Artefacts } from '../Artefacts'
import { addValues } from '../addValues'
import { publishInitiatives } from '../publishInitiatives'
import { initiativeSections } from '../report/initiativeSections'
import { manifestCheck } from '../../checks/manifestCheck'
import { pointCheck } from '../../checks/pointCheck'
import { readArtefacts } from '../../checks/readArtefacts'
import { valueCheck } from '../../checks/valueCheck'
import { refuse } from '../publishChecked'
import { swapFolder } from '../swapFolder'
import { initiativeCount } from '../values/initiativeCount'
import type { Partitions } from '../partition'
import { addInitiatives } from './addInitiatives'
import { knownCommunes } from './knownCommunes'

/**
 * Publishes the initiatives of `data` anew in `out`, without the producers' files: what depends on initiatives is made
 * again by the pipeline's own steps, from the communes and territories already published; all other files keep their
 * bytes. The folder changes in one go, or not at all.
 * @returns how many initiatives are published. @throws InputError or SchemaError naming file and field.
 */
export function refreshInitiatives(data: string, out: string): number {
  const at = (file: string) => join(out, file)
  const manifest = readJson(at('manifest.json'), ManifestSchema)
  const territories = readTerritories(out)
  const communes = knownCommunes(readJson(at('communes.json'), CommunesSchema), territories)
  const report = readJson(at('report.json'), ReportSchema)
  const labels = byLevel((level) => namesOf(territories, level), DRAWN_LEVELS)
  const files = readInitiativeFiles(join(data, 'initiatives'))
  const initiatives = publishInitiatives(files, communes, labels, deadLinks(join(data, 'links.jsonl')))
  const entry = indicatorById('initiatives')
  const counts = {
    indicator: entry.id,
    vintages: {
      [latestVintage(entry)]: initiativeCount(
        initiatives,
        readAttachments(out, territories),
        partitionsOf(territories),
      ),
    },
  }
  const sections = new Map(
    typesetAll(initiativeSections(initiatives, labels), typesetFrench).map((section) => [
      section.id,
      section,
    ]),
  )
  const renewed = { ...report, sections: report.sections.map((old) => sections.get(old.id) ?? old) }

  const artefacts = new Artefacts()
  const log = readModerationLog(join(data, 'moderation.jsonl'))
  addInitiatives(artefacts, initiatives, log, territories)
  const former = new Map(manifest.files.map((entry) => [entry.file, entry]))
  const items = renewed.sections.reduce((sum, section) => sum + section.items.length, 0)
  artefacts.add('report.json', ReportSchema, renewed, items, former.get('report.json')?.sources ?? [])
  addValues(artefacts, counts, [...entry.sources, 'cog'])
  // A file of texts that is no longer made is no longer published.
  const ofTexts = /^initiatives\//
  for (const { file, rows, sources } of manifest.files)
    if (!artefacts.has(file) && !ofTexts.test(file))
      artefacts.addText(file, readFileSync(at(file), 'utf8'), rows, sources)
  swapFolder(out, artefacts.files(), (made) => {
    const next = readArtefacts(made)
    refuse(
      'Les fichiers faits ne passent pas la vérification',
      [manifestCheck, pointCheck, valueCheck].flatMap((check) => check(next)),
    )
  })
  return initiatives.length
}

function namesOf(territories: AllTerritories, level: BuiltLevel): Map<string, string> {
  const { code, name } = territories[level]
  return new Map(code.map((own, row) => [own, name[row] ?? own]))
}

/** Codes only: counting initiatives needs no members. */
function partitionsOf(territories: AllTerritories): Partitions {
  return Object.fromEntries(
    BUILT_LEVELS.map((level) => [level, { codes: territories[level].code, members: [] }]),
  ) as unknown as Partitions
}
