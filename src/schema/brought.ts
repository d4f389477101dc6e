import * as v from 'valibot'
import { isBrought, type BroughtId } from './broughtId'
import { LEVELS, type PublishedLevel } from './level'

export const BROUGHT_KINDS = ['rate', 'share', 'count'] as const
/** How figures of wider levels are made of these: not at all, by adding them up, or by a mean weighted by the people, or by `weights`. */
export const WIDER_RULES = ['none', 'sum', 'mean', 'weighted'] as const
export const BETTER_ENDS = ['high', 'low', 'neither'] as const

export const LONGEST = { name: 80, unit: 80, year: 20, source: 160, weight: 120 } as const
const text = (most: number) => v.pipe(v.string(), v.maxLength(most, `au plus ${most} signes`))
/** What the largest numbers that a table may hold, one a line, add up to: sums of such figures stay numbers. */
const LARGEST = 1e20
const number = v.pipe(
  v.number(),
  v.finite('un nombre fini'),
  v.check((value) => Math.abs(value) <= LARGEST, 'un nombre de vingt chiffres au plus'),
)
const MOST_ROWS = 40_000

/** A figure that a person brought, as it is kept on their device and written in a project file. */
export const BroughtSchema = v.pipe(
  v.strictObject({
    id: v.custom<BroughtId>((id) => typeof id === 'string' && isBrought(id), 'un identifiant « apporte-… »'),
    name: v.pipe(text(LONGEST.name), v.minLength(1, 'un nom')),
    unit: v.pipe(text(LONGEST.unit), v.minLength(1, 'une unité')),
    year: text(LONGEST.year),
    /** Whose figures they are, as the person wrote it; '' where they did not. */
    source: text(LONGEST.source),
    kind: v.picklist(BROUGHT_KINDS),
    better: v.picklist(BETTER_ENDS),
    wider: v.picklist(WIDER_RULES),
    decimals: v.pipe(v.number(), v.integer('un entier'), v.minValue(0, '0 à 3'), v.maxValue(3, '0 à 3')),
    level: v.picklist(LEVELS as [PublishedLevel, ...PublishedLevel[]]),
    /** The day on which they were read from the person's file. */
    readOn: v.pipe(v.string(), v.isoDate('un jour, comme 2026-11-27')),
    codes: v.pipe(v.array(text(9)), v.maxLength(MOST_ROWS, `au plus ${MOST_ROWS} codes`), v.readonly()),
    /** One a code. */
    values: v.pipe(v.array(number), v.readonly()),
    /** What they are weighted by, one a code, and what it is called; null where it is not known. */
    weights: v.exactOptional(
      v.strictObject({
        name: text(LONGEST.weight),
        values: v.pipe(v.array(v.nullable(v.pipe(number, v.minValue(0, 'au moins 0')))), v.readonly()),
      }),
    ),
  }),
  v.check(({ codes }) => new Set(codes).size === codes.length, 'chaque code une seule fois'),
  v.check(({ codes, values }) => codes.length === values.length, 'autant de valeurs que de codes'),
  v.check(
    ({ codes, wider, weights }) =>
      wider === 'weighted' ? weights?.values.length === codes.length : !weights,
    'autant de poids que de codes, pour une moyenne selon une autre colonne',
  ),
)
export type Brought = v.InferOutput<typeof BroughtSchema>
export type BroughtKind = Brought['kind']
export type WiderRule = Brought['wider']
export type BetterEnd = Brought['better']
