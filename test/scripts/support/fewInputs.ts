/** The first real lines of each file that the pipeline must have, but for the centres of communes and their outlines. */
const FIRST_LINES = {
  'cog/communes_appartenance_2024.csv': `CODGEO,LIBGEO,DEP,REG,EPCI,ZE2020,UU2020,AAV2020,BV2022
01001,L'Abergement-Clémenciat,01,84,200069193,8405,01000,524,01093
01002,L'Abergement-de-Varey,01,84,240100883,8405,01000,000,01004
`,
  'apl/apl_generalistes_communes.csv': `code_commune,apl_2015,apl_2022,apl65_2022,apl_2023,apl65_2023,population_standardisee_2022,population_2022
01001,2.382,1.89,1.828,1.942,1.881,817.6,806
01002,2.763,2.649,2.059,2.376,1.767,253.836,262
`,
  'apl/apl_autres_professions_communes_2022_2023.csv': `code_commune,apl_chirurgiens_dentistes_2022,apl_chirurgiens_dentistes_2023,apl_infirmieres_2022,apl_infirmieres_2023,apl_kinesitherapeutes_2022,apl_kinesitherapeutes_2023,apl_sages_femmes_2022,apl_sages_femmes_2023,popstd_chirurgiens_dentistes_2022,popstd_chirurgiens_dentistes_2023,popstd_infirmieres_2022,popstd_infirmieres_2023,popstd_kinesitherapeutes_2022,popstd_kinesitherapeutes_2023,popstd_sages_femmes_2022,popstd_sages_femmes_2023
01001,36.74,35.27,118.59,122.42,46.09,46.26,23.5,26.84,827,852,721,751,797,826,382,397
01002,36.52,36.43,107.51,109.85,49.24,51.11,13.89,14.06,259,265,209,220,238,247,113,117
`,
  'apl/medecins_generalistes_60plus_2024.csv': `code_commune,medecins_generalistes_liberaux_2024,dont_60_ans_et_plus_2024
01001,0,0
01002,0,0
`,
  'bpe/bpe24_sante_commune.csv': `code_commune,D113_msp,D108_centre_sante,D265_medecin_generaliste,D307_pharmacie,D106_urgences,D281_infirmier
01004,1,0,25,4,1,33
01005,0,0,1,1,0,3
`,
  'facilities/maternites_drees_2013_2023.csv': `annee,nom,type,statut,finess,finess_ej,code_commune,nomcom,code_postal,adresse,lits_obstetrique,salles_travail,accouchements,lat,lon,coord_source,km_from_commune_centre
2015,CH FLEYRIAT,2b,PUBLIC,010000024,010780054,01053,BOURG-EN-BRESSE,01012,900 RTE DE PARIS,43,5,2006,46.22229,5.20918,urgences_finess_2026,3.63
2020,CH DE FLEYRIAT,2b,PUBLIC,010000024,010780054,01451,VIRIAT,01440,900 RTE DE PARIS,35,5,1946,46.22229,5.20918,urgences_finess_2026,3.56
`,
  'facilities/hopitaux_finess_2020_eurostat.csv': `finess,name,category,status,address,postcode,city,code_commune,lat,lon,geo_qual,coord_flag
010000024,CENTRE HOSPITALIER DE BOURG-EN-BRESSE FLEYRIAT,Centre Hospitalier (C.H.),public,900 ROUTE DE PARIS,01440,VIRIAT,01451,46.2222,5.20879,1,
010000032,CENTRE HOSPITALIER DE BELLEY,Centre Hospitalier (C.H.),public,52 RUE GEORGES GIRERD,01300,BELLEY,01034,45.76121,5.68498,1,
`,
  'age/commune_age_2022.csv': `com,bv2022,pop2022,pop60p,pop65p,pop75p
01001,01093,859,232.0,172.0,76.0
01002,01004,273,66.0,50.0,23.0
`,
  'need/part_75_plus_2022_communes.csv': `code_commune,part_75_plus_2022
01001,8.8
01002,8.4
`,
  'need/part_pop_eloignee_soins_proximite_2023_communes.csv': `code_commune,part_pop_eloignee_soins_2023
01001,0.0
01002,0.0
`,
  'need/fedi_2021_communes.csv': `code_commune,fedi_2021
01001,-3.05
01002,-6.21
`,
  'need/taux_pauvrete_2021_bassins_de_vie.csv': `bv2022,taux_pauvrete_2021
01004,11.1
01033,13.0
`,
  'need/mortalite_toutes_causes_2010_2023_departement.csv': `annee,departement,sexe,cause,indicateur,valeur
2010,01,Tous sexes,Toutes causes,Taux standardisé de mortalité par âge et sexe pour 100 000 habitants,1076.1
2011,01,Tous sexes,Toutes causes,Taux standardisé de mortalité par âge et sexe pour 100 000 habitants,1007.6
`,
  'need/mortalite_par_cause_2023_departement.csv': `departement,sexe,cause,valeur
01,Hommes,1. Maladies infectieuses et parasitaires,24.4
02,Hommes,1. Maladies infectieuses et parasitaires,30.0
`,
  'workforce/ameli_effectifs_densites_2024_departement.csv': `annee,profession_sante,region,libelle_region,departement,libelle_departement,effectif,densite
2024,Chirurgiens,84,Auvergne-Rhône-Alpes,38,Isère,118,9.0
2024,Chirurgiens,84,Auvergne-Rhône-Alpes,74,Haute-Savoie,96,11.0
`,
  'cog/libelles_2024.csv': `NIVGEO,CODGEO,LIBGEO,NB_COM
BV2022,01004,Ambérieu-en-Bugey,34
DEP,01,Ain,392
REG,84,Auvergne-Rhône-Alpes,4027
`,
  'facilities/urgences_sae2025.csv': `finess,name,code_commune,lat,lon,general,pediatric,seasonal,antenna,passages_2025,address_2020,postcode_2020,km_from_2020_register,km_from_commune_centre,coord_doubt
010000024,CH DE FLEYRIAT,01451,46.22229,5.20918,1,0,0,0,45177,900 ROUTE DE PARIS,01440,0.03,3.56,0
`,
  'zonage/liste-communes-FRR-juillet2025.csv': `Code_insee;Departement;Commune;Classement FRR et FRR+ au 10 juillet 2025;\r
01001;01;L'Abergement-Clémenciat;Non classée;\r
`,
  'msp/sante-synthese-departemental.csv': `mesure,indicateur,id_indicateur,code_departement,libelle_departement,valeur_actuelle,date_valeur_actuelle,valeur_initiale,date_valeur_initiale,progression,pourcentage_progression,cible,pourcentage_cible,date_cible,unite
Doubler le nombre de maisons de santé et de centres de santé dans les territoires,Nombre de maisons de santé pluri-professionnelles,nb-maisons-sante,01,Ain,35.0,2022-12-31,21.0,2017-06-30,14.0,67.0,30.0,100.0,2022-12-31,maisons de santé
`,
}

const square = [
  [4.7, 45.6],
  [6.2, 45.6],
  [6.2, 46.5],
  [4.7, 45.6],
]
const outlines = (properties: object) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties, geometry: { type: 'Polygon', coordinates: [square] } }],
  })

/** Name of the file of centres, in its folder. */
export const CENTRES = 'cog/communes_centres_2026.csv'

/** A centre for each commune, all at the same place in the Ain, whose outline alone is known. */
export const centresOf = (codes: readonly string[]) =>
  `code_insee,nom,dep,reg,lat,lon,pop\n${codes.map((code) => `${code},X,01,84,46.1,5.2,10\n`).join('')}`

/** A folder in which every file can be read, few lines each: what is spoiled in it is found alone. */
export const fewInputs = (codes: readonly string[]): Record<string, string> => ({
  ...FIRST_LINES,
  [CENTRES]: centresOf(codes),
  'geo/communes/01.geojson': outlines({ code: '01001', nom: 'Un' }),
  'geo/communes_cog2026.geojson': outlines({ code: '01001', nom: 'Un', codeDepartement: '01' }),
})
