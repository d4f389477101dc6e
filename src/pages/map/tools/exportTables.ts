import type { Geometry } from 'geojson'
import type { Cell } from '@/analysis/csv'
import type { ExportTable } from '@/analysis/exportTable'
import { isKnown } from '@/domain/value'
import { t } from '@/i18n'
import { tools as texts } from '@/i18n/tools'
import type { PublishedInitiative } from '@/schema/initiative'
import { byLevel, HOLDERS } from '@/schema/level'
import type { MapModel } from '../useMapModel'
import type { Tools } from './startTools'

type ColumnName = keyof typeof texts.exports.columns

/** A row of a table to be: its cells by column, and where it is. */
type Entry<C extends ColumnName> = { cells: Record<C, Cell>; geometry: Geometry | null }

/** The territories of the level shown that lie in the zone, with the indicator chosen. */
export function territoryTable(
  { view, classes, territories, geometry, kept }: MapModel,
  tools: Tools,
): ExportTable {
  const { level, vintage } = view.value
  const table = territories.table.value
  const indicator = classes.indicator.value
  const shares = new Map(tools.work.shares.value[level]?.map(({ code, share }) => [code, share]))
  const entries = classes.codes.value.flatMap((code, row) => {
    if (!table || (kept.value.territories && !kept.value.territories.has(code))) return []
    const value = classes.values.value[row] ?? 'not-published'
    const base = classes.column.value?.base?.[row]
    const ref = { level, code }
    return {
      cells: {
        code,
        nom: territories.nameOf(ref),
        maille: t.common.levels[level].one,
        ...byLevel((holder) => {
          const above = territories.parentOf(ref, holder)
          return above ? territories.nameOf(above) : null
        }, HOLDERS),
        population: table[level].population[row] ?? null,
        indicateur: indicator.short,
        millesime: vintage,
        unite: indicator.unit,
        valeur: isKnown(value) ? value : null,
        absence: isKnown(value) ? null : t.missing[value].short,
        effectif: isKnown(base) ? base : null,
        part_zone: kept.value.zone ? Number((shares.get(code) ?? 0).toFixed(4)) : 1,
      },
      geometry: geometry.featureOf(ref)?.geometry ?? null,
    }
  })
  return tableOf(
    [
      'code',
      'nom',
      'maille',
      ...HOLDERS,
      'population',
      'indicateur',
      'millesime',
      'unite',
      'valeur',
      'absence',
      'effectif',
      'part_zone',
    ],
    entries,
  )
}

/** The initiatives that the filters keep, of the axes shown. */
export function initiativeTable({ view, points, territories }: MapModel): ExportTable {
  const all = (points.keptInitiatives.value ?? []).filter(({ axis }) => view.value.layers.includes(axis))
  return tableOf(
    [
      'id',
      'titre',
      'axe',
      'type',
      'etat',
      'portee',
      'annee_debut',
      'article51',
      'telemedecine',
      'commune',
      'code_commune',
      'bassin',
      'departements',
      'regions',
      'latitude',
      'longitude',
      'position',
      'besoin',
      'reponse',
      'resultat',
      'acteurs',
      'source',
      'source_adresse',
      'source_date',
    ],
    all.map((item) => ({ cells: initiativeCells(item, territories), geometry: pointOf(item.lon, item.lat) })),
  )
}

function initiativeCells(item: PublishedInitiative, territories: MapModel['territories']) {
  const { place, telemedicineUse, source } = item
  const names = (level: 'departement' | 'region', codes: readonly string[]) =>
    codes.map((code) => `${code} ${territories.nameOf({ level, code })}`).join(', ') || null
  return {
    id: item.id,
    titre: item.title,
    axe: t.initiatives.axes[item.axis].label,
    type: t.initiatives.types[item.type],
    etat: t.initiatives.statuses[item.status],
    portee: t.initiatives.scopes[item.scope],
    annee_debut: item.startYear ?? null,
    article51: item.article51 ? texts.exports.yes : null,
    telemedecine: telemedicineUse ? t.initiatives.telemedicineUses[telemedicineUse] : null,
    commune: item.communeName ?? item.elsewhere ?? null,
    code_commune: place?.commune ?? null,
    bassin: item.bassin ?? null,
    departements: names('departement', item.departements),
    regions: names('region', item.regions),
    latitude: item.lat ?? null,
    longitude: item.lon ?? null,
    position: t.initiatives.precision[place?.precision ?? 'none'],
    besoin: item.problem,
    reponse: item.solution,
    resultat: item.result ?? null,
    acteurs: item.actors.join(', ') || null,
    source: source.title,
    source_adresse: source.url,
    source_date: source.date ?? t.initiatives.sourceUndated,
  }
}

/** The communes with a maison or a centre de santé that the zone keeps; null until their file is there. */
export function facilityTable({ points, kept, territories }: MapModel): ExportTable | null {
  const table = points.facilities.value
  if (!table) return null
  const codes = kept.value.facilities
  const entries = table.code.flatMap((code, row) => {
    if (codes && !codes.has(code)) return []
    const bassin = table.bassin[row] ?? ''
    const [lon, lat] = [table.lon[row], table.lat[row]]
    return {
      cells: {
        code_commune: code,
        commune: table.name[row] ?? null,
        bassin: bassin || null,
        departement: bassin ? territories.placeOf({ level: 'bassin', code: bassin }) : null,
        maisons: table.maisons[row] ?? null,
        centres: table.centres[row] ?? null,
        latitude: lat ?? null,
        longitude: lon ?? null,
        position: t.initiatives.precision.commune,
      },
      geometry: pointOf(lon, lat),
    }
  })
  return tableOf(
    [
      'code_commune',
      'commune',
      'bassin',
      'departement',
      'maisons',
      'centres',
      'latitude',
      'longitude',
      'position',
    ],
    entries,
  )
}

function tableOf<C extends ColumnName>(names: readonly C[], entries: readonly Entry<C>[]): ExportTable {
  return {
    columns: names.map((name) => ({ name, meaning: texts.exports.columns[name] })),
    rows: entries.map(({ cells }) => names.map((name) => cells[name])),
    geometries: entries.map(({ geometry }) => geometry),
  }
}

function pointOf(lon: number | undefined, lat: number | undefined): Geometry | null {
  return lon === undefined || lat === undefined ? null : { type: 'Point', coordinates: [lon, lat] }
}
