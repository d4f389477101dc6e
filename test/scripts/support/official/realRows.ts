import { CENTRES, fewInputs } from '../fewInputs'

/** More real lines of the prepared files: what is not published, arrondissements, Corsica, overseas, a commune merged since. */
const MORE: Readonly<Record<string, string>> = {
  'cog/communes_appartenance_2024.csv': `2A004,Ajaccio,2A,94,242010056,9401,2A501,098,2A004
49069,Orée d'Anjou,49,52,200060010,5201,49305,155,49069
75056,Paris,75,11,200054781,1109,00851,001,75056
97101,Les Abymes,971,01,200018653,0104,9A701,9A1,97101
`,
  'apl/apl_generalistes_communes.csv': `2A004,4.2,4.03,3.246,,,74725.423,72647
49069,,2.86,2.436,2.784,2.403,,
55039,,,,,,,
75101,5.781,6.18,4.968,6.545,5.337,15591.626,16030
97101,3.895,3.901,3.301,4.055,3.505,52443.293,52948
`,
  'apl/apl_autres_professions_communes_2022_2023.csv': `49069,57.6,57.64,101.19,92.05,81.15,76.18,15.95,16.19,15965,16265,14392,14333,15173,15341,8292,8337
75101,156.09,155.84,124.94,124.1,179.32,186.57,24.69,26.19,16605,16545,14127,14391,15490,15552,10127,10008
97101,67.39,70.06,399.64,409.45,205.72,225.76,31.62,31.48,52627,51672,50204,48966,51850,50823,29343,29196
`,
  'bpe/bpe24_sante_commune.csv': `2A004,1,3,94,30,1,171
49069,1,0,8,4,0,17
75101,1,6,40,16,0,8
97101,1,2,50,22,1,144
`,
  'age/commune_age_2022.csv': `2A004,2A004,75343,21732.7,17691.6,8827.6
55039,55545,0,0.0,0.0,0.0
59183,59183,87013,24932.8,19161.2,8637.4
75101,,15476,3696.1,2749.0,1338.9
`,
  'need/part_pop_eloignee_soins_proximite_2023_communes.csv': `2A004,0.0
55039,
97101,0.0
`,
  'facilities/maternites_drees_2013_2023.csv': `2023,CH SAINT-QUENTIN,2b,PUBLIC,020000162,020000063,02691,SAINT QUENTIN,02321,1 R MICHEL DE L'HOSPITAL,28,5,1602,49.86215,3.26978,urgences_finess_2026,1.76
2023,CH DE SAINT-FLOUR,1,PUBLIC,150000032,150780088,15187,SAINT FLOUR,15102,AV DOCTEUR MALLET,15,2,217,45.03363,3.08281,urgences_finess_2026,1.22
2023,CENTRE HOSPITALIER GUERET,2a,PUBLIC,230000820,230780041,23096,GUERET,23011,39 AV DE LA SENATORERIE,17,2,445,46.16497,1.87113,urgences_finess_2026,0.72
2023,HOPITAUX MERE & ENFANTS CHU TOULOUSE,3,PUBLIC,310016977,310781406,31555,TOULOUSE,31059,330 AV DE GRANDE BRETAGNE,103,9,4844,43.60624,1.4018,urgences_finess_2026,2.57
`,
  'workforce/ameli_effectifs_densites_2024_departement.csv': `2024,Pédiatres,02,Martinique,999,Tout département,7,13.5
2024,Pédiatres,11,Ile-de-France,77,Seine-et-Marne,60,20.7
`,
  [CENTRES]: `01001,"L'Abergement-Clémenciat",01,84,46.1517,4.9306,832
01002,"L'Abergement-de-Varey",01,84,46.0071,5.4247,267
`,
}

/** A folder of prepared files, a few real lines in each. */
export const realRows = (): Record<string, string> => {
  const first = fewInputs([])
  const files = Object.entries(first).map(([path, text]) => [path, text + (MORE[path] ?? '')])
  return Object.fromEntries(files) as Record<string, string>
}
