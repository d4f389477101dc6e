import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findInputs } from '../../../scripts/sources/found/findInputs'
import { readFinessTable } from '../../../scripts/sources/finessTable'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'

/** Real lines of an extract of FINESS for Occitanie, as it came: its own columns, with two added (`code_insee`, degrees). */
const EXTRACT = `finess,finess_ej,rs,rslongue,categetab,categorie,numvoie,typvoie,voie,compvoie,lieuditbp,ligneacheminement,code_insee,departement,latitude,longitude,coordxet,coordyet,dateouv
300017910,300780038,HJ PSY GEN BOURDALOUE CHU NIMES,HJ PSY ADULTES BOURDALOUE CHU NIMES,101,Centre Hospitalier Régional (C.H.R.),1,R,BOURDALOUE,,,30000 NIMES,30189,30,43.83230730698816,4.3619364885755125,809551.7,6304644.3,1989-12-31
300782125,300780038,CTRE SOINS PA SERRE CAVALIER CHU NIMES,CENTRE DE SOINS POUR PERSONNES AGEES DE SERRE CAVALIER,101,Centre Hospitalier Régional (C.H.R.),,R,PITOT PROLONGE,,,30006 NIMES CEDEX 4,30189,30,43.849668028852214,4.380352770015004,810999.2,6306598.9,1967-01-01
`
/** The same two in the layout of data.gouv.fr's copy: `;`, BOM, CRLF, code of the commune in two cells, Lambert 93. */
const COPY = `\uFEFF${[
  'nofinesset;nofinessej;rs;rslongue;complrs;compldistrib;numvoie;typvoie;voie;compvoie;lieuditbp;commune;departement;libdepartement;ligneacheminement;categetab;libcategetab;dateouv;coordxet;coordyet',
  '300017910;300780038;HJ PSY GEN BOURDALOUE CHU NIMES;HJ PSY ADULTES BOURDALOUE CHU NIMES;;;1;R;BOURDALOUE;;;189;30;GARD;30000 NIMES;101;"Centre Hospitalier; Régional";1989-12-31;809551.7;6304644.3',
  '970400024;970408589;CHU SITE FELIX GUYON;;;;;ALL;DES TOPAZES;;CS 11021;411;9D;LA REUNION;97405 ST DENIS CEDEX;101;CHR;1957-07-01;;',
].join('\r\n')}\r\n`
const read = (text: string) => readFinessTable(temporaryFile('f.csv', text))

describe('FINESS with a heading', () => {
  it('gives each site its name, address, day of opening and point', async () => {
    const [first, second] = await read(EXTRACT)
    expect(first).toEqual({
      ...{ finess: '300017910', category: '101', code: '30189', opened: '1989-12-31' },
      name: 'HJ PSY ADULTES BOURDALOUE CHU NIMES',
      address: '1 R BOURDALOUE 30000 NIMES',
      ...{ lat: 43.83230730698816, lon: 4.3619364885755125 },
    })
    expect(second?.address).toBe('R PITOT PROLONGE 30006 NIMES CEDEX 4')
  })

  it('gives the same of the copy in another layout, its points from their projection, overseas codes as today', async () => {
    const [given] = await read(EXTRACT)
    const [first, overseas] = await read(COPY)
    expect({ ...first, lon: 0, lat: 0 }).toEqual({ ...given, lon: 0, lat: 0 })
    // A metre is 1e-5 of a degree: the copy gives decimetres.
    expect(first?.lon).toBeCloseTo(given?.lon ?? 0, 4)
    expect(first?.lat).toBeCloseTo(given?.lat ?? 0, 4)
    expect(overseas).toMatchObject({ code: '97411', name: 'CHU SITE FELIX GUYON', lon: null, lat: null })
  })

  it('is recognised by its columns', () => {
    const folder = temporaryFolder({ 'a.txt': EXTRACT, 'b.txt': COPY })
    expect(findInputs(folder).files.map(({ name }) => name)).toEqual(['finess', 'finess'])
  })

  it.each([
    ['a commune that cannot be', EXTRACT.replace(',30189,', ',3018,'), 'ligne 2, champ « code_insee »'],
    [
      'a number that lost its zero',
      EXTRACT.replace('300017910,', '30001791,'),
      'champ « finess » : attendu neuf signes',
    ],
    [
      'a site twice',
      EXTRACT.replace('300782125', '300017910'),
      'ligne 3, champ « finess » : attendu un code présent',
    ],
    [
      'a latitude off the earth',
      EXTRACT.replace('43.83230730698816', '143.8'),
      'champ « latitude » : attendu un nombre',
    ],
  ])('is refused for %s', async (_, text, said) => {
    await expect(read(text)).rejects.toThrow(said)
  })
})

/** Where the producers' files are at hand: `INPUTS=DOSSIER`. They are not published as if they were France. */
const extract = join(process.env['INPUTS'] ?? '/nowhere', 'facilities', 'finess_occitanie_2026_extrait.csv')
it.runIf(existsSync(extract))(
  'the whole extract for Occitanie has 372 maisons, 280 centres and 1,888 pharmacies, each named, with an address and a point',
  async () => {
    const sites = await readFinessTable(extract)
    const of = (category: string) => sites.filter((site) => site.category === category)
    expect(['603', '124', '620'].map((category) => of(category).length)).toEqual([372, 280, 1888])
    const kept = [...of('603'), ...of('124'), ...of('620')]
    expect(
      kept.filter(({ name, address, lat, lon }) => !name || !address || lat === null || lon === null),
    ).toEqual([])
  },
)
