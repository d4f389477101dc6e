import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Communes } from '@/schema/communes'

const file = resolve(import.meta.dirname, '../../public/data/communes.json')
const { code, bassin } = JSON.parse(readFileSync(file, 'utf8')) as Communes

/** Codes of the communes of a bassin, in the built data. */
export const communesOfBassin = (wanted: string) => code.filter((_, row) => bassin[row] === wanted)

/** So many communes of neighbouring départements, not next to one another. */
export const someCommunes = (n: number) =>
  code.filter((commune, row) => bassin[row] && /^(63|43|15|03)/.test(commune) && row % 3 === 0).slice(0, n)
