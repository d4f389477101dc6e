import { computed } from 'vue'
import type { TerritoryRef } from '@/domain/territory'
import { territories as territoriesFile } from '@/load/artefacts'
import { LEVELS, type Level } from '@/schema/level'
import type { Territories } from '@/schema/territories'
import { useArtefacts } from '@/stores/artefacts'

/** Names and rows of all territories, once they are loaded. */
export function useTerritories() {
  const artefacts = useArtefacts()
  const table = computed(() => artefacts.value(territoriesFile))
  const rows = computed(() => {
    const found = table.value
    return found && (Object.fromEntries(LEVELS.map((level) => [level, rowsOf(found, level)])) as RowsByLevel)
  })

  /** Row of a territory in its level's table, or undefined if there is none (yet). */
  function rowOf({ level, code }: TerritoryRef): number | undefined {
    return rows.value?.[level].get(code)
  }
  function nameOf(ref: TerritoryRef): string {
    const row = rowOf(ref)
    return (row === undefined ? undefined : table.value?.[ref.level].name[row]) ?? ref.code
  }
  /** Where a territory lies, in words: a bassin in its département, a département in its région. */
  function placeOf({ level, code }: TerritoryRef): string {
    const row = rowOf({ level, code })
    if (row === undefined || !table.value) return ''
    if (level === 'bassin')
      return nameOf({ level: 'departement', code: table.value.bassin.departement[row] ?? '' })
    if (level === 'departement')
      return nameOf({ level: 'region', code: table.value.departement.region[row] ?? '' })
    return ''
  }
  /** Code of the département that a territory belongs to; a région has its own only overseas, where they are one. */
  function departementOf({ level, code }: TerritoryRef): string {
    const row = rowOf({ level, code })
    if (level === 'departement' || row === undefined || !table.value) return code
    if (level === 'bassin') return table.value.bassin.departement[row] ?? ''
    const at = table.value.departement.region.indexOf(code)
    return table.value.departement.code[at] ?? ''
  }
  /** Name of the région a territory belongs to; a région's own. */
  function regionNameOf({ level, code }: TerritoryRef): string {
    const row = rowOf({ level, code })
    if (row === undefined || !table.value || level === 'france' || level === 'region')
      return nameOf({ level, code })
    return nameOf({ level: 'region', code: table.value[level].region[row] ?? '' })
  }
  return { table, rowOf, nameOf, placeOf, departementOf, regionNameOf }
}

type RowsByLevel = Record<Level, Map<string, number>>

function rowsOf(table: Territories, level: Level): Map<string, number> {
  return new Map(table[level].code.map((code, row) => [code, row]))
}
