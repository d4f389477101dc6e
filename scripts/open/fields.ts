import { t } from '@/i18n'
import { tools } from '@/i18n/tools'
import { openDataTexts } from '@/i18n/pages/openData'
import { LEVELS } from '@/schema/level'
import { MISSING_REASONS } from '@/schema/value'
import { INDICATOR_IDS } from '@/catalog/indicators'
import { FACILITY_IDS } from '@/catalog/facilities'
import { withVintages } from '@/catalog/withVintages'
import type { OpenField } from './OpenFile'

const TITLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(FACILITY_IDS.map((id) => [id, t.facilities[id].column])),
  ...tools.exports.columns,
  ...openDataTexts.columns,
}
const NUMBERS = new Set(['valeur', 'effectif', 'surface', 'lon', 'lat'])
const INTEGERS = new Set<string>(['population', 'communes', 'annee', 'decimales', ...FACILITY_IDS])
const AMONG: Readonly<Record<string, readonly string[]>> = {
  maille: LEVELS,
  indicateur: INDICATOR_IDS,
  absence: MISSING_REASONS,
}

/** The description of a column by its name. @throws for one that no text describes: each must be told. */
export function fieldOf(name: string, required = false): OpenField {
  const title = TITLES[name]
  if (title === undefined) throw new Error(`no text for column ${name}`)
  return {
    name,
    title: withVintages(title),
    type: INTEGERS.has(name) ? 'integer' : NUMBERS.has(name) ? 'number' : 'string',
    ...(required && { required }),
    ...(AMONG[name] && { among: AMONG[name] }),
  }
}
