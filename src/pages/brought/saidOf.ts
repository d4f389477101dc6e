import type { Brought } from '@/schema/brought'

type Said = Pick<Brought, 'name' | 'unit' | 'year' | 'source'>

export const trimmed = ({ name, unit, year, source }: Said): Said => ({
  ...{ name: name.trim(), unit: unit.trim(), year: year.trim(), source: source.trim() },
})
/** Figures without a name or a unit say nothing. */
export const isNamed = ({ name, unit }: Said): boolean => Boolean(name.trim() && unit.trim())
