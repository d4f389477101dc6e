import { strToU8, zipSync } from 'fflate'
import { BAD_CARE_FILES } from './badCareInputs'
import { latin1, lines, type Spoiled } from './spoiled'
import { workbook } from './workbook'

const zip = zipSync({ 'base.csv': strToU8(lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;1;1')) })

/** Spoiled files of every input. */
export const BAD_FILES: readonly Spoiled[] = [
  ...BAD_CARE_FILES,
  [
    'census: a zip cut short',
    'age',
    'age/commune_age_2022.csv',
    zip.slice(0, 60),
    /commune_age_2022\.csv : .*qui ne s’ouvre pas : coupé ou abîmé/,
  ],
  [
    'census: « s » for a figure',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;s;1'),
    /ligne 2, champ « P22_POP7589 » : attendu un nombre, trouvé « s »/,
  ],
  [
    'census: more old people than people',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;11;1'),
    /attendu un nombre de 0 à 10/,
  ],
  [
    'census: a decimal comma',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10,5;1;1'),
    /champ « P22_POP » : attendu un nombre, trouvé « 10,5 »/,
  ],
  [
    'census: a commune twice',
    'age',
    'a.csv',
    lines('CODGEO;P22_POP;P22_POP7589;P22_POP90P', '01001;10;1;1', '01001;10;1;1'),
    /ligne 3, champ « CODGEO » : attendu un code présent une seule fois/,
  ],
  [
    'belonging: a workbook without its sheet',
    'cog',
    'cog/communes_appartenance_2024.csv',
    workbook({ Autre: [['x']] }),
    /communes_appartenance_2024\.csv : .* trouvé un classeur, aux feuilles inconnues \(Autre\)/,
  ],
  [
    'belonging: a région that cannot be',
    'cog',
    'a.xlsx',
    workbook({
      COM: [
        ['CODGEO', 'LIBGEO', 'DEP', 'REG', 'BV2022'],
        ['01001', 'Un', '01', 'ARA', '01004'],
      ],
    }),
    /feuille « COM », ligne 2, champ « REG » : attendu un code de région/,
  ],
  [
    'centres: a latitude off the earth',
    'centres',
    'c.json',
    JSON.stringify([{ code: '01001', centre: { type: 'Point', coordinates: [4, 146] } }]),
    /« 0\.centre\.coordinates\.1 », attendu 90 ou moins, trouvé 146/,
  ],
  [
    'centres: JSON cut short',
    'centres',
    'c.json',
    '[{"code":"01001","centre":{"type":',
    /c\.json, ligne 1 : attendu du JSON entier/,
  ],
  [
    'contours: a shape without coordinates',
    'recentPolygons',
    'g.geojson',
    JSON.stringify({
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { code: '01001', nom: 'Un', codeDepartement: '01' },
          geometry: { type: 'Polygon', coordinates: [] },
        },
      ],
    }),
    /g\.geojson : « features\.0\.geometry\.coordinates », attendu 1 ou plus, trouvé 0/,
  ],
  [
    'remoteness: a page with a state of 200',
    'remote',
    'need/part_pop_eloignee_soins_proximite_2023_communes.csv',
    '<html>Erreur</html>\n',
    /une page de la toile/,
  ],
  [
    'remoteness: a share above the whole',
    'remote',
    'o.csv',
    lines('codgeo;libgeo;an;part_pop_eloigne_soin', '01001;Un;2023;100,5'),
    /ligne 2, champ « part_pop_eloigne_soin » : attendu un nombre de 0 à 100/,
  ],
  [
    'FRR: a class unknown',
    'frr',
    'f.csv',
    lines('Code_insee;Commune;Classement FRR et FRR+ au 10 juillet 2025', '01001;Un;FRR++'),
    /attendu un classement connu/,
  ],
  [
    'movements: a day that is none',
    'movements',
    'm.csv',
    lines('MOD,DATE_EFF,TYPECOM_AV,COM_AV,TYPECOM_AP,COM_AP', '32,2027,COM,01001,COM,01002'),
    /ligne 2, champ « DATE_EFF » : attendu un jour/,
  ],
  [
    'names of territories: latin-1',
    'labels',
    'cog/libelles_2024.csv',
    latin1(lines('NIVGEO,CODGEO,LIBGEO,NB_COM', 'REG,84,Auvergne-Rhône-Alpes,4000')),
    /libelles_2024\.csv, ligne 2, champ « LIBGEO » : attendu un texte en UTF-8, trouvé l’octet 0xF4/,
  ],
  [
    'communes of INSEE: a kind unknown',
    'communes',
    'cog/v_commune_2027.csv',
    lines('TYPECOM,COM,REG,DEP,LIBELLE,COMPARENT', 'COMX,01001,84,01,Un,'),
    /v_commune_2027\.csv, ligne 2, champ « TYPECOM » : attendu « COM »/,
  ],
  [
    'poverty: a rate that is none',
    'poverty',
    'need/taux_pauvrete_2021_bassins_de_vie.csv',
    lines('bv2022,taux_pauvrete_2021', '01004,nd'),
    /ligne 2, champ « taux_pauvrete_2021 » : attendu un nombre/,
  ],
]
