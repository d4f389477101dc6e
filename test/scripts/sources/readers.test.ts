import { describe, expect, it } from 'vitest'
import { readAge } from '../../../scripts/sources/age'
import { readApl } from '../../../scripts/sources/apl'
import { readCog2024 } from '../../../scripts/sources/cog2024'
import { readCommuneCentres } from '../../../scripts/sources/communeCentres'
import { readEquipment } from '../../../scripts/sources/equipment'
import { readLabels2024 } from '../../../scripts/sources/labels2024'
import { readMaisonsByDepartement } from '../../../scripts/sources/maisonsByDepartement'
import { readOlderDoctors } from '../../../scripts/sources/olderDoctors'
import { temporaryFile } from '../support/temporaryFolder'

const file = (...lines: string[]) => temporaryFile('entree.csv', `${lines.join('\n')}\n`)

const APL = 'code_commune,apl_2015,apl_2022,apl65_2022,apl_2023,apl65_2023,population_standardisee_2022'
const BPE =
  'code_commune,D113_msp,D108_centre_sante,D265_medecin_generaliste,D307_pharmacie,D106_urgences,D281_infirmier'
const DOCTORS = 'code_commune,medecins_generalistes_liberaux_2024,dont_60_ans_et_plus_2024'

describe('the readers of inputs', () => {
  it('APL: an empty cell is null, a zero stays a zero', () => {
    const { rows } = readApl(file(APL, '2A004,3.1,3,2.5,,,800.5', '01001,0,1.5,1.2,1.4,1.1,12'))
    const [corsican, served] = rows
    expect(corsican).toMatchObject({
      code: '2A004',
      apl: { '2015': 3.1, '2023': null },
      apl65: { '2023': null },
      weight: 800.5,
    })
    expect(served?.apl['2015']).toBe(0)
  })

  it('APL: a commune that comes twice is refused, as its people would count twice', () => {
    expect(() => readApl(file(APL, '01001,,1,1,1,1,12', '01001,,1,1,1,1,12'))).toThrow(
      'entree.csv, ligne 3, champ « code_commune » : attendu un code présent une seule fois, trouvé « 01001 ».',
    )
  })

  it('a code that has lost its leading zero is refused', () => {
    expect(() => readApl(file(APL, '1001,,1,1,1,1,12'))).toThrow('attendu un code de commune à 5 caractères')
  })

  it('equipment: counts by commune, overseas included', () => {
    expect(readEquipment(file(BPE, '97302,1,2,30,15,1,40'))).toEqual([
      { code: '97302', maisons: 1, centres: 2, generalistes: 30, pharmacies: 15, infirmiers: 40 },
    ])
  })

  it('doctors: there cannot be more aged doctors than doctors', () => {
    expect(readOlderDoctors(file(DOCTORS, '2B033,4,1'))).toEqual([{ code: '2B033', doctors: 4, older: 1 }])
    expect(() => readOlderDoctors(file(DOCTORS, '2B033,4,5'))).toThrow(
      'attendu au plus 4, le nombre de médecins',
    )
  })

  it('age: the part cannot exceed the whole', () => {
    expect(readAge(file('com,pop2022,pop75p', '01004,15554,1375.2'))).toEqual([
      { code: '01004', people: 15554, over75: 1375.2 },
    ])
    expect(() => readAge(file('com,pop2022,pop75p', '01004,100,101'))).toThrow('attendu un nombre de 0 à 100')
  })

  it('belonging: INSEE’s départements and régions, Corsica and overseas included', () => {
    const communes = readCog2024(
      file('CODGEO,LIBGEO,DEP,REG,BV2022', '2A004,Ajaccio,2A,94,2A004', '97302,Cayenne,973,03,97302'),
    )
    expect(communes.get('2A004')).toEqual({
      code: '2A004',
      name: 'Ajaccio',
      departement: '2A',
      region: '94',
      bassin: '2A004',
    })
    expect(communes.get('97302')?.departement).toBe('973')
  })

  it('names: of the three levels, and of no other', () => {
    const labels = readLabels2024(file('NIVGEO,CODGEO,LIBGEO', 'DEP,2B,Haute-Corse', 'REG,94,Corse'))
    expect(labels.departement.get('2B')).toBe('Haute-Corse')
    expect(() => readLabels2024(file('NIVGEO,CODGEO,LIBGEO', 'ZE2020,1,X'))).toThrow(
      'attendu « BV2022 », « DEP » ou « REG »',
    )
  })

  it('centres: a latitude cannot be a longitude', () => {
    const head = 'code_insee,lat,lon'
    expect(readCommuneCentres(file(head, '97611,-12.78,45.22')).get('97611')).toEqual({
      lon: 45.22,
      lat: -12.78,
    })
    expect(() => readCommuneCentres(file(head, '97611,145.22,-12.78'))).toThrow(
      'attendu un nombre de -90 à 90',
    )
  })

  it('barometer: maisons de santé only', () => {
    const head = 'id_indicateur,code_departement,valeur_actuelle'
    const found = readMaisonsByDepartement(file(head, 'nb-maisons-sante,2A,8.0', 'nb-centres-sante,2A,3.0'))
    expect([...found]).toEqual([['2A', 8]])
  })
})
