import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { professionGroups } from '@/catalog/professions'
import type { Initiative } from '@/schema/initiative'

const folder = resolve(import.meta.dirname, '../../data/initiatives')
const words = new Set(
  readdirSync(folder).flatMap(
    (file) => (JSON.parse(readFileSync(join(folder, file), 'utf8')) as Initiative).professions,
  ),
)

describe('groups of professions', () => {
  it.each([
    ['médecins généralistes', ['generalistes']],
    ['Médecin généraliste urgentiste', ['generalistes', 'urgences']],
    ['infirmière Asalée', ['infirmiers']],
    ['internes en médecine générale', ['etudiants']],
    ['étudiants en chirurgie dentaire', ['dentistes', 'etudiants']],
    ['médecins retraités à temps partiel', ['medecins']],
    ['aides-soignants', ['reeducation']],
    ['plombier', ['autres']],
  ])('%s: %j', (word, groups) => {
    expect(professionGroups(word)).toEqual(groups)
  })
  it('hold the professions of the catalogue: hardly any is left in "others", whatever one contribution brings', () => {
    const left = [...words].filter((word) => professionGroups(word).includes('autres'))
    expect(left.length / words.size, left.join(', ')).toBeLessThan(0.02)
  })
})
