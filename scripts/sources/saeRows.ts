import type { EmergencyRow } from './emergencies'
import type { FinessSite } from './finess'
import type { MaternityRow } from './maternities'
import type { Row } from './Row'
import { saeCommune, saeCount, type SaeFile, type SaePart } from './sae'

/** A site of which another list knows the point. Degrees. */
type Placed = Pick<FinessSite, 'finess' | 'lon' | 'lat'>

/** What PERINAT calls the levels of care of a maternity; a « CPPR » takes no births any more, and an empty one never did. */
const LEVELS: Readonly<Record<string, string>> = { TYPE1: '1', TYPE2: '2a', TYPE3: '3' }

/**
 * Maternities of the SAE's own tables, by year: those that are authorised, with the beds and deliveries that they declare.
 * Level 2 is 2b where it has beds of neonatal intensive care. Without a point where no other list gives that of their number.
 * @throws InputError where an establishment is not in the table of identities of its year
 */
export function saeMaternities(parts: readonly SaePart[], placed: readonly Placed[]): MaternityRow[] {
  const pointOf = pointsOf(placed)
  return yearsOf(parts, 'births').flatMap(({ year, rows, identityOf }) =>
    rows.flatMap((row): MaternityRow[] => {
      const level = LEVELS[row.raw('level')]
      if (level === undefined) return []
      const site = identityOf(row)
      const [single, multiple] = [saeCount(row, 'single'), saeCount(row, 'multiple')]
      const street = [site.raw('number'), site.raw('street'), site.raw('way')]
      return [
        {
          ...{ year, finess: row.raw('finess'), name: row.text('name') },
          type: level === '2a' && (saeCount(row, 'intensive') ?? 0) > 0 ? '2b' : level,
          code: saeCommune(site),
          address: [...street, site.raw('post'), site.raw('town')].filter(Boolean).join(' '),
          beds: saeCount(row, 'beds'),
          deliveries: single === null && multiple === null ? null : (single ?? 0) + (multiple ?? 0),
          ...pointOf(row.raw('finess')),
        },
      ]
    }),
  )
}

/**
 * Emergency departments of the newest year of the SAE's own tables: adults and children are two lines of one site, their
 * visits add up. It knows of no branch of another department.
 * @throws InputError where a site is not in the table of identities of its year
 */
export function saeEmergencies(parts: readonly SaePart[], placed: readonly Placed[]): EmergencyRow[] {
  const pointOf = pointsOf(placed)
  const newest = yearsOf(parts, 'visits').at(-1)
  if (!newest) return []
  const authorised = rowsByFiness(parts, 'authorised', newest.year)
  const sites = new Map<string, Row[]>()
  for (const row of newest.rows) sites.set(row.raw('finess'), [...(sites.get(row.raw('finess')) ?? []), row])
  return [...sites].map(([finess, rows]) => {
    const [first] = rows as [Row, ...Row[]]
    const site = newest.identityOf(first)
    const own = authorised.get(finess)
    const whom = rows.map((row) => row.matching('whom', /^(GEN|PED)$/, '« GEN » ou « PED »'))
    const visits = rows.map((row) => saeCount(row, 'visits'))
    return {
      ...{ finess, name: first.text('name'), code: saeCommune(site), ...pointOf(finess) },
      adult: whom.includes('GEN') || own?.raw('adult') === '1',
      child: whom.includes('PED') || own?.raw('child') === '1',
      seasonal: own?.raw('seasonal') === '1',
      ...{ branch: false, doubtful: false },
      visits: visits.every((count) => count === null)
        ? null
        : visits.reduce<number>((sum, count) => sum + (count ?? 0), 0),
    }
  })
}

/** The newest year that a table of the SAE tells, '' where it is not there. */
export const saeYear = (parts: readonly SaePart[], kind: SaeFile): string =>
  parts
    .filter((part) => part.kind === kind)
    .map(({ year }) => year)
    .sort()
    .at(-1) ?? ''

/** The lines of a table by year, oldest first, with the way to the identity of each; a year given twice is taken once. */
function yearsOf(parts: readonly SaePart[], kind: SaeFile) {
  const years = new Map(
    parts
      .filter((part) => part.kind === kind)
      .map(({ year, rows }) => [year, rows] as const)
      .reverse(),
  )
  return [...years]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, rows]) => {
      const identities = rowsByFiness(parts, 'identity', year)
      const identityOf = (row: Row): Row =>
        identities.get(row.raw('finess')) ??
        row.refuse('finess', `un établissement de la table ID_${year}, à mettre dans le même dossier`)
      return { year, rows, identityOf }
    })
}

const rowsByFiness = (parts: readonly SaePart[], kind: SaeFile, year: string) =>
  new Map(
    parts
      .filter((part) => part.kind === kind && part.year === year)
      .flatMap(({ rows }) => rows.map((row) => [row.raw('finess'), row] as const)),
  )

function pointsOf(placed: readonly Placed[]) {
  const points = new Map(
    placed.flatMap(({ finess, lon, lat }) =>
      lon === null || lat === null ? [] : [[finess, { lon, lat }] as const],
    ),
  )
  return (finess: string): { lon: number | null; lat: number | null } =>
    points.get(finess) ?? { lon: null, lat: null }
}
