import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, it } from 'vitest'
import { readCommunesToday } from '../../../scripts/sources/communesToday'
import { findInputs, readInput } from '../../../scripts/sources/found/findInputs'
import { readMovements } from '../../../scripts/sources/movements'
import { readOfficialCommunes } from '../../../scripts/sources/officialCommunes'
import { communesOf } from '../../../scripts/steps/communesOf'
import { buildGeography } from '../../../scripts/steps/geography'
import { temporaryFile, temporaryFolder } from '../support/temporaryFolder'

const HEADING = 'TYPECOM,COM,REG,DEP,CTCD,ARR,TNCC,NCC,NCCENR,LIBELLE,CAN,COMPARENT'
/** Lines as INSEE publishes them. */
const LINES = [
  "COM,01001,84,01,01D,012,5,ABERGEMENT CLEMENCIAT,Abergement-Clémenciat,L'Abergement-Clémenciat,0108,",
  "COM,01002,84,01,01D,011,5,ABERGEMENT DE VAREY,Abergement-de-Varey,L'Abergement-de-Varey,0101,",
  'COM,01015,84,01,01D,011,1,ARBOYS EN BUGEY,Arboys en Bugey,Arboys en Bugey,0104,',
  'COMD,01015,,,,,1,ARBIGNIEU,Arbignieu,Arbignieu,,01015',
  'COMD,01340,,,,,0,SAINT BOIS,Saint-Bois,Saint-Bois,,01015',
  'COM,13055,93,13,13D,133,0,MARSEILLE,Marseille,Marseille,1398,',
  'ARM,13201,93,13,13D,133,0,MARSEILLE 1ER ARRONDISSEMENT,Marseille 1er Arrondissement,Marseille 1er Arrondissement,,13055',
]
const text = (...lines: string[]) => `\uFEFF${[HEADING, ...lines].join('\r\n')}\r\n`
const read = (content: string, year = '2027') => readOfficialCommunes(temporaryFile('v.csv', content), year)

interface Entry {
  code: string
  nom: string
  type: string
  zone?: string
  departement?: string
  region?: string
  chefLieu?: string
  commune?: string
}
const KINDS: Record<string, string> = {
  'commune-actuelle': 'COM',
  'commune-deleguee': 'COMD',
  'commune-associee': 'COMA',
  'arrondissement-municipal': 'ARM',
}

describe('INSEE’s list of communes', () => {
  it('is recognised by its columns, of the year that its name says, and read to its last kind', async () => {
    const folder = temporaryFolder({ 'cog/v_commune_2027.csv': text(...LINES) })
    const { rows, vintage } = await readInput(folder, findInputs(folder), 'communes')
    expect(vintage).toBe('2027')
    expect(rows?.communes.map(({ code, name }) => `${code} ${name}`)).toEqual([
      "01001 L'Abergement-Clémenciat",
      "01002 L'Abergement-de-Varey",
      '01015 Arboys en Bugey',
      '13055 Marseille',
    ])
    expect([...(rows?.parts ?? [])]).toEqual([
      ['01015', 'Arbignieu'],
      ['01340', 'Saint-Bois'],
    ])
    expect([...(rows?.parents ?? [])]).toEqual([
      ['01340', '01015'],
      ['13201', '13055'],
    ])
  })

  it('of the year of the package gives the same communes, parts and arrondissements, all 37 thousand lines of it', async () => {
    const path = createRequire(import.meta.url).resolve('@etalab/decoupage-administratif/data/communes.json')
    const entries = (JSON.parse(readFileSync(path, 'utf8')) as Entry[]).filter(({ zone }) => zone !== 'com')
    const quoted = (name: string) => (name.includes(',') ? `"${name}"` : name)
    const lines = entries.map(({ code, nom, type, departement = '', region = '', chefLieu, commune }) => {
      const part = type.startsWith('commune-') && type !== 'commune-actuelle'
      const where = part ? ',' : `${region},${departement}`
      return `${KINDS[type]},${code},${where},,,0,X,X,${quoted(nom)},,${chefLieu ?? commune ?? ''}`
    })
    const known = readCommunesToday()
    const made = communesOf(await read(text(...lines), '2026'), known, [])
    const byCode = <T extends { code: string }>(rows: readonly T[]) =>
      [...rows].sort((a, b) => (a.code < b.code ? -1 : 1))
    const plain = byCode(known.communes).map((own) => ({ ...own, postalCodes: [...own.postalCodes].sort() }))
    expect(byCode(made.communes)).toEqual(plain)
    const { parts, arrondissements } = known
    expect([made.parts, made.arrondissements, made.unfollowed]).toEqual([parts, arrondissements, []])
  })

  it.each([
    ['a kind unknown', LINES[0]?.replace('COM,', 'COMM,'), 'ligne 2, champ « TYPECOM » : attendu « COM »'],
    [
      'a commune twice',
      `${LINES[0]}\r\n${LINES[0]}`,
      'ligne 3, champ « COM » : attendu un code présent une seule',
    ],
    [
      'a département that cannot be',
      LINES[0]?.replace(',01,01D', ',1,01D'),
      'champ « DEP » : attendu un code de département',
    ],
    [
      'a part that nothing holds',
      LINES[3]?.replace(/01015$/, ''),
      'champ « COMPARENT » : attendu un code de commune',
    ],
  ])('is refused for %s', async (_, line, said) => {
    await expect(read(text(line ?? ''))).rejects.toThrow(said)
  })
})

describe('a list of communes newer than what is known', () => {
  const place = (code: string, population: number) => ({
    ...{
      code,
      name: `C${code}`,
      departement: '01',
      region: '84',
      population,
      postalCodes: [`${code.slice(0, 4)}0`],
    },
  })
  const known = {
    year: '2026',
    communes: [
      place('01001', 100),
      place('01002', 20),
      place('01015', 7),
      place('01030', 50),
      place('01040', 60),
    ],
    parents: new Map([['01340', '01015']]),
    ...{ parts: new Map([['01340', 'Saint-Bois']]), arrondissements: new Map() },
  }
  const official = (...codes: string[]) => ({
    ...{ year: '2027', parents: new Map([['01002', '01001']]), parts: new Map(), arrondissements: new Map() },
    communes: codes.map((code) => ({ code, name: `C${code}`, departement: '01', region: '84' })),
  })
  const MVT =
    'MOD,DATE_EFF,TYPECOM_AV,COM_AV,TNCC_AV,NCC_AV,NCCENR_AV,LIBELLE_AV,TYPECOM_AP,COM_AP,TNCC_AP,NCC_AP,NCCENR_AP,LIBELLE_AP'
  const moved = (mod: string, from: string, to: string) =>
    `${mod},2027-01-01,COM,${from},0,X,X,C${from},COM,${to},0,X,X,C${to}`
  const movements = (...lines: string[]) =>
    readMovements(temporaryFile('m.csv', `${[MVT, ...lines].join('\n')}\n`))

  it('is followed through a merger, a merger under a new code and a commune restored; people add up', async () => {
    // 01002 went into 01001; 01030 and 01040 made 01901; 01340 left 01015.
    const list = official('01001', '01015', '01340', '01901')
    const followed = await movements(
      ...[moved('32', '01002', '01001'), moved('32', '01030', '01901'), moved('32', '01040', '01901')],
      moved('21', '01015', '01340'),
    )
    const today = communesOf(list, known, followed)
    expect(today.communes.map(({ code, population }) => [code, population])).toEqual([
      ['01001', 120],
      ['01015', 7],
      ['01340', null],
      ['01901', 110],
    ])
    expect(today.communes[0]?.postalCodes).toEqual(['01000'])
    // What its people are is not known yet: told by name, and taken once that was read.
    expect(today.unfollowed).toEqual(['C01340 (01340)'])

    const cog = new Map(
      known.communes.map(({ code, name }) => [
        code,
        { code, name, departement: '01', region: '84', bassin: `B${code}` },
      ]),
    )
    const { byCode, toToday } = buildGeography({
      ...{ today, cog, movements: followed, postalCodes: new Map() },
      centres: new Map(today.communes.map(({ code }) => [code, { lon: 5, lat: 46 }])),
      intercommunalites: {
        names: new Map(),
        ofCommune: new Map(known.communes.map(({ code }) => [code, `E${code}`])),
      },
    })
    expect(['01002', '01030', '01040'].map(toToday)).toEqual(['01001', '01901', '01901'])
    expect([byCode.get('01340')?.bassin, byCode.get('01340')?.epci]).toEqual(['B01015', 'E01015'])
    expect([byCode.get('01901')?.bassin, byCode.get('01901')?.epci]).toEqual(['B01040', 'E01030'])
  })

  it('without its movements tells by name what it cannot link, and guesses nothing', () => {
    const today = communesOf(official('01001', '01015', '01901'), known, [])
    expect(today.unfollowed).toEqual(['C01901 (01901)', 'C01030 (01030)', 'C01040 (01040)'])
  })
})
