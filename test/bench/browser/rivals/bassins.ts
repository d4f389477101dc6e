import { territoryFeatures } from '@/analysis/decodeBoundaries'
import { classFills } from '@/analysis/classes'
import { DEFAULT_MAP } from '@/catalog/defaultMap'
import { PALETTES } from '@/catalog/palettes'
import type { Boundaries } from '@/schema/boundaries'
import type { Territories } from '@/schema/territories'
import type { IndicatorValues } from '@/schema/values'

const json = async <T>(file: string) => (await (await fetch(`./data/${file}`)).json()) as T

/** What the default map shows, for a page made with another library: same files, same classes, same colours. */
export async function bassins() {
  const [boundaries, territories, apl] = await Promise.all([
    json<Boundaries>('boundaries.json'),
    json<Territories>('territories.json'),
    json<IndicatorValues>('values/apl.json'),
  ])
  const values = apl.vintages[DEFAULT_MAP.vintage]?.bassin?.values ?? []
  const fills = classFills(territories.bassin.code, values, [1.5, 2.5, 3.5, 4.5], PALETTES.light.need)
  return { features: territoryFeatures(boundaries, 'bassin'), fills }
}

/** Marks the moment once what was just drawn has been handed to the screen. */
export const seen = () => requestAnimationFrame(() => setTimeout(() => performance.mark('first-picture')))
