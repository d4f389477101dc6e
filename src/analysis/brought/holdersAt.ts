import { FRANCE } from '@/domain/territory'
import type { Level, MapLevel } from '@/schema/level'
import { holderCodes, type Territories } from '@/schema/territories'

/** At each row of the table of a level, the code of the wider territory that holds it: the country holds them all. */
export const holdersAt = (tables: Territories, level: Level, wider: Level): readonly string[] =>
  wider === FRANCE.level
    ? (tables[level]?.code ?? []).map(() => FRANCE.code)
    : holderCodes(tables, level, wider as MapLevel)
