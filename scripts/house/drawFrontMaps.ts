import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { classBreaks, classFills } from '@/analysis/classes'
import { classColours } from '@/catalog/classColours'
import { DEFAULT_MAP } from '@/catalog/defaultMap'
import { indicatorById } from '@/catalog/indicators'
import type { Theme } from '@/catalog/palettes'
import { renderSvg } from '@/domain/svg'
import { stillMap } from '@/map/press/stillMap'
import { BoundariesSchema } from '@/schema/boundaries'
import { parse } from '@/schema/parse'
import { TerritoriesSchema } from '@/schema/territories'
import { ValuesSchema } from '@/schema/values'

/** px: it is on its way while everything else is, and soon gives way to the live map. */
const TOLERANCE = 2.4

/**
 * The default map as pictures, one a theme, drawn from the built data by the code of the printed map.
 * @param data folder of the built data @returns SVG texts
 * @throws SchemaError when an artefact has not its shape
 */
export function drawFrontMaps(data: string): Record<Theme, string> {
  const read = (file: string): unknown => JSON.parse(readFileSync(join(data, file), 'utf8'))
  const { level, indicator: id, vintage, method } = DEFAULT_MAP
  const indicator = indicatorById(id)
  const boundaries = parse(BoundariesSchema, read('boundaries.json'), 'boundaries.json')
  const { code } = parse(TerritoriesSchema, read('territories.json'), 'territories.json')[level]
  const file = `values/${id}.json`
  const columns = parse(ValuesSchema, read(file), file).vintages[vintage]
  const values = columns?.[level]?.values ?? []
  const breaks = classBreaks(method, values, columns?.france?.values[0], indicator.fixedBreaks ?? [])

  const draw = (theme: Theme) => {
    const colours = classColours(indicator, method, breaks.length + 1, theme)
    const fills = classFills(code, values, breaks, colours)
    return renderSvg(stillMap({ boundaries, level, theme, fills }, TOLERANCE))
  }
  return { light: draw('light'), dark: draw('dark') }
}
