import { cpSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { aplBoundsCheck } from '../../../scripts/checks/aplBoundsCheck'
import { centreCheck } from '../../../scripts/checks/centreCheck'
import { manifestCheck } from '../../../scripts/checks/manifestCheck'
import { neighbourCheck } from '../../../scripts/checks/neighbourCheck'
import { overlapCheck } from '../../../scripts/checks/overlapCheck'
import { pointCheck } from '../../../scripts/checks/pointCheck'
import { readArtefacts, type ArtefactSet } from '../../../scripts/checks/readArtefacts'
import { territoryCheck } from '../../../scripts/checks/territoryCheck'
import { topologyCheck } from '../../../scripts/checks/topologyCheck'
import { totalCheck } from '../../../scripts/checks/totalCheck'
import { sumCheck, valueCheck } from '../../../scripts/checks/valueCheck'
import { whatIfCheck } from '../../../scripts/checks/whatIfCheck'
import { root, runCommand } from '../../support/runCommand'
import { temporaryFolder } from '../support/temporaryFolder'

const published = join(root, 'public/data')

/** Each test spoils its own copy of the real artefacts in one way, and expects the check that is there for it to tell. */
let data: ArtefactSet
beforeEach(() => {
  data = readArtefacts(published)
})
const bassin = (code: string) => data.territories.bassin.code.indexOf(code)

describe('each check tells the fault it is there for', () => {
  it('a territory without its shape', () => {
    data.boundaries.objects.bassin.geometries.pop()
    expect(topologyCheck(data)).toContain('Contours : bassin n’a pas les mêmes codes que sa table.')
  })

  it('communes in common told of the wrong pair of territories, though the totals are right', () => {
    const [pairs] = Object.values(data.overlaps).flatMap((wider) => Object.values(wider))
    const at = pairs?.communes.findIndex((count, k) => count !== pairs.communes[k + 1]) ?? -1
    if (!pairs || at < 0) throw new Error('no two pairs to exchange')
    for (const column of [pairs.communes, pairs.people])
      column.splice(at, 2, column[at + 1] ?? Number.NaN, column[at] ?? Number.NaN)
    expect(overlapCheck(data)).toEqual([expect.stringContaining('n’ont pas leurs communes en commun')])
  })

  it('an estimate that the official file no longer bears out, and one that is not of these data', () => {
    const farther = (steps: number) => Math.round(steps * 1.6)
    data.whatIf.lon = data.whatIf.lon.map(farther)
    data.whatIf.lat = data.whatIf.lat.map(farther)
    const problems = whatIfCheck(data).join(' ')
    expect(problems).toContain('what-if.json n’est pas ce que donnent les communes')
    expect(problems).toContain('what-if-validation.json n’est pas ce que donne le fichier officiel')
    expect(problems).toMatch(/% seulement des cas à 25 % près/)
  })

  it('a gap between neighbours: one of them reads an arc of its own', () => {
    const { arcs, objects } = data.boundaries
    const [first] = objects.bassin.geometries
    const ring = (first?.arcs as number[][])[0] ?? []
    const copy = arcs.push(arcs[Math.abs(ring[0] ?? 0)] ?? []) - 1
    ring[0] = copy
    expect(topologyCheck(data)).toContain('Contours : les niveaux n’ont pas le même pourtour.')
  })

  it('a neighbour that does not answer, and one that was forgotten', () => {
    const row = bassin('63003')
    const [lost] = data.neighbours.bassin[row]?.splice(0, 1) ?? []
    const code = data.territories.bassin.code[lost ?? -1]
    expect(neighbourCheck(data).sort()).toEqual(
      [
        `Voisins : 63003 touche ${code} et ne le cite pas.`,
        `Voisins : ${code} cite 63003, qui ne le cite pas.`,
      ].sort(),
    )
  })

  it('communes that are not where INSEE puts them', () => {
    data.communes.lon = data.communes.lon.map((lon) => lon + 1000)
    expect(centreCheck(data)[0]).toMatch(/^\d+\.\d+ % seulement des centres/)
  })

  it('a column of another length, a département in a wrong région, people lost', () => {
    data.territories.bassin.name.pop()
    data.territories.bassin.departement[bassin('63003')] = '75'
    data.territories.region.population[0] = 0
    expect(territoryCheck(data)).toEqual([
      'Territoires : la population du niveau region n’est pas celle de la France.',
      'bassin : des colonnes de longueurs différentes (1707, 1706).',
      'Bassin 63003 : son département n’est pas dans sa région.',
    ])
  })

  it('a share above 100, a level or a vintage that the catalogue does not know', () => {
    const column = data.values['plus-75'].vintages['2022']?.bassin
    if (column) column.values[0] = 104
    const telemedicine = data.values.telemedecine.vintages['2021']
    if (telemedicine) telemedicine.bassin = { values: [] }
    data.values.population.vintages['2025'] = {}
    const problems = valueCheck(data)
    expect(problems).toContain('plus-75 2022, niveau bassin : valeur impossible, 104.')
    expect(problems).toContain('telemedecine 2021, niveau bassin : non prévu au catalogue.')
    expect(problems).toContain('population : années 2025, 2026 au lieu de 2026.')
  })

  it('a count that differs from level to level', () => {
    const column = data.values.maisons.vintages['2024']?.bassin
    if (column) column.values[0] = Number(column.values[0]) + 1
    expect(sumCheck(data)).toEqual([
      'maisons 2024 : totaux différents selon le niveau (2586, 2586, 2586, 2586, 2587).',
    ])
  })

  it('a mean that its communes do not give', () => {
    const column = data.values.apl.vintages['2023']?.bassin
    if (column) column.values[bassin('63003')] = 9
    expect(aplBoundsCheck(data)[0]).toBe('apl 2023, bassin 63003 : 9 hors des valeurs de ses communes.')
  })

  it('means of a year whose communes are lost', () => {
    delete data.apl.apl['2023']
    expect(aplBoundsCheck(data)[0]).toMatch(/^apl 2023, bassin \d{5} : [\d.]+ au lieu de /)
  })

  it('a zero in place of a gap', () => {
    const column = data.values.apl.vintages['2023']?.bassin
    if (column) column.values[bassin('2A004')] = 0
    expect(aplBoundsCheck(data)).toEqual(['apl 2023, bassin 2A004 : 0 au lieu de not-published.'])
    expect(totalCheck(data)).toContain('bassins avec une APL 2023 : 1690 au lieu de 1689.')
  })

  it('a point without a commune', () => {
    const initiative = data.initiatives.find(({ place }) => !place)
    if (initiative) initiative.lon = 2
    expect(pointCheck(data)).toEqual([
      `Initiative ${initiative?.id} : un point sans commune, ou une commune sans point.`,
    ])
  })
})

describe('npm run data:check', { timeout: 60_000 }, () => {
  const check = (folder: string) => runCommand('check.ts', folder)
  const copy = () => {
    const folder = temporaryFolder()
    cpSync(published, folder, { recursive: true })
    return folder
  }

  it('a changed byte and a file too many are told', () => {
    const folder = copy()
    writeFileSync(join(folder, 'towns.json'), JSON.stringify({ name: [], lon: [], lat: [], population: [] }))
    writeFileSync(join(folder, 'brouillon.json'), '{}')
    const problems = manifestCheck(readArtefacts(folder))
    expect(problems).toContain('towns.json : le sha256 n’est pas celui du manifeste.')
    expect(problems).toContain('brouillon.json n’est pas dans le manifeste.')
  })

  it('exits with 1 and names the file that is cut short', () => {
    const folder = copy()
    truncateSync(join(folder, 'boundaries.json'), 1000)
    const { status, stderr } = check(folder)
    expect(status).toBe(1)
    expect(stderr).toContain('boundaries.json : illisible')
  })

  it('exits with 1 and names file and field when a shape is wrong', () => {
    const folder = copy()
    writeFileSync(join(folder, 'towns.json'), '{"name":[1],"lon":[],"lat":[],"population":[]}')
    const { status, stderr } = check(folder)
    expect(status).toBe(1)
    expect(stderr).toContain('towns.json : « name.0 »')
  })
})
