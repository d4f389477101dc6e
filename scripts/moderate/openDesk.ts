import { join } from 'node:path'
import type { CheckContext } from '@/analysis/checkContribution'
import { regionsByDepartement } from '@/analysis/membership'
import { toldOf } from '@/analysis/readings'
import { CommunesSchema } from '@/schema/communes'
import type { Initiative } from '@/schema/initiative'
import type { ModerationEvent } from '@/schema/moderation'
import { TerritoriesSchema } from '@/schema/territories'
import { readInitiativeFiles } from '../sources/initiativeFiles'
import { readJson } from '../sources/readJson'
import { readModerationLog } from '../sources/moderationLog'
import type { Commune } from '../steps/communeTable'
import { knownCommunes } from '../steps/initiatives/knownCommunes'

/** What a moderator has on the desk: the repository's own initiatives, what is published, and the log so far. */
export interface Desk {
  data: string
  out: string
  today: string
  communes: ReadonlyMap<string, Commune>
  existing: ReadonlyMap<string, Initiative>
  events: readonly ModerationEvent[]
  context: CheckContext
}

/** @param data folder people write in; @param out folder of what is published; @throws InputError or SchemaError */
export function openDesk(data: string, out: string, today: string): Desk {
  const territories = readJson(join(out, 'territories.json'), TerritoriesSchema)
  const communes = knownCommunes(readJson(join(out, 'communes.json'), CommunesSchema), territories)
  const existing = new Map(readInitiativeFiles(join(data, 'initiatives')).map((item) => [item.id, item]))
  const events = readModerationLog(join(data, 'moderation.jsonl'))
  const known = {
    departement: regionsByDepartement(territories),
    region: new Set(territories.region.code),
  }
  const toldAs = (id: string) => {
    const item = existing.get(id)
    return item && toldOf(item)
  }
  const context = { today, communes, territories: known, existing, toldAs }
  return { data, out, today, communes, existing, events, context }
}
