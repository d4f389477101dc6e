import { describe, expect, it } from 'vitest'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { findInputs, readInput } from '../../../../scripts/sources/found/findInputs'
import { planOfFolder } from '../../../../scripts/sources/found/planOfFolder'
import { gpWorkbook } from '../../support/dreesWorkbook'
import { temporaryFolder } from '../../support/temporaryFolder'

const APL = 'code_commune,apl_2022,apl_2023,population_standardisee_2022\n01001,1,2,10\n'
const GP = [{ code: '01001', apl: 9, weight: 20 }]

const named = (folder: string) =>
  findInputs(folder).files.map(({ name, head, vintages, form }) => [
    head.file,
    name,
    vintages.join(),
    form.prepared ?? false,
  ])

describe('the files of a folder', () => {
  it('are recognised by what is inside, under any name and in any folder', () => {
    const folder = temporaryFolder({
      'a/un.bin': gpWorkbook({ 2022: GP, 2024: GP }),
      'b/deux': `\uFEFF${APL}`,
      'trois.txt': 'CODGEO;LIBGEO;P22_POP;P22_POP7589;P22_POP90P\r\n01001;Un;10;1;1\r\n',
      'quatre.zip': zipSync({
        'meta_base.CSV': strToU8('COD_VAR;LIB_VAR\n'),
        'base.CSV': strToU8('"CODGEO";"P21_POP";"P21_POP7589";"P21_POP90P"\n'),
      }),
      'cinq.gz': gzipSync(strToU8('{"type":"Topology","objects":{"layer":{}}}')),
      'BPE24.csv': 'AN;NOMRS;DEPCOM;TYPEQU\n',
    })
    expect(named(folder)).toEqual([
      ['BPE24.csv', 'equipment', '2024', false],
      ['un.bin', 'apl', '2022,2024', false],
      ['deux', 'apl', '2022,2023', true],
      ['cinq.gz', 'recentPolygons', '2026', true],
      ['quatre.zip', 'age', '2021', false],
      ['trois.txt', 'age', '2022', false],
    ])
  })

  it('that are nothing known are said, and what they look like', () => {
    const folder = temporaryFolder({
      'page.csv': '<!DOCTYPE html><html>404</html>',
      'vide.csv': '',
      'coupe.zip': zipSync({ 'a.csv': strToU8('a;b\n1;2\n') }).slice(0, 40),
      'notes.md': '# Notes\n',
    })
    const { lines, lacking } = planOfFolder(folder, findInputs(folder))
    expect(lacking).toBe(true)
    expect(lines).toEqual(
      expect.arrayContaining([
        '  page.csv : une page de la toile, pas un fichier de données',
        '  vide.csv : un fichier vide',
        '  coupe.zip : un fichier compressé (zip, classeur, gz) qui ne s’ouvre pas : coupé ou abîmé',
      ]),
    )
  })

  it('that say the same are read once: the newest, and of one year the producer’s own', async () => {
    const folder = temporaryFolder({
      'bpe23_sante.csv':
        'code_commune,D113_msp,D108_centre_sante,D265_medecin_generaliste,D307_pharmacie,D281_infirmier\n',
      'BPE24.csv':
        'NOMRS;DEPCOM;TYPEQU\n"Maison; du bourg";01001;D113\n"X";01001;D265\nY;01001;A101\nZ;01002;D113\n',
    })
    const { rows, vintage, files } = await readInput(folder, findInputs(folder), 'equipment')
    expect([vintage, files.map(({ head }) => head.file)]).toEqual(['2024', ['BPE24.csv']])
    expect(rows).toEqual([
      { code: '01001', maisons: 1, centres: 0, generalistes: 1, pharmacies: 0, infirmiers: 0 },
      { code: '01002', maisons: 1, centres: 0, generalistes: 0, pharmacies: 0, infirmiers: 0 },
    ])
  })

  it('that lack a column are not taken for another source: the one in its place says what it lacks', async () => {
    const folder = temporaryFolder({
      'cog/communes_centres_2026.csv': 'code_insee,latitude,lon\n01001,46,5\n',
    })
    await expect(readInput(folder, findInputs(folder), 'centres')).rejects.toThrow(
      'communes_centres_2026.csv, ligne 1, champ « lat » : attendu cette colonne',
    )
  })
})
