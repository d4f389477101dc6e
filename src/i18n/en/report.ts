/** Titles of report.json by id: its items, one commune each, stay in French. A test looks for the missing ones. */
export const report = {
  sections: {
    'sans-correspondance': {
      title: 'Codes in the sources that lead to no commune',
      explanation: 'These rows of the producers’ files enter no figure.',
    },
    'communes-sans-bassin': {
      title: 'Communes with no bassin de vie',
      explanation:
        'Communes of the overseas collectivities, of Saint-Martin and uninhabited territories: outside the 18 régions, they are found by the search but belong to no territory.',
    },
    'communes-sans-intercommunalite': {
      title: 'Communes in no intercommunalité',
      explanation:
        'Islands that the law lets stay out of one: their figures are in those of France, of their région, of their département and of their bassin, in those of no intercommunalité.',
    },
    'communes-recodees': {
      title: 'Communes of {population} missing from the table of 2024',
      explanation:
        'Communes that changed code or were restored since; their bassin is that of the commune given.',
    },
    'absorbees-ailleurs': {
      title: 'Communes absorbed by a commune of another bassin',
      explanation:
        'Mergers after 2024. Their inhabitants and facilities count in the bassin of the commune that absorbed them; on the map, their outline stays in their bassin of 2024.',
    },
    'communes-sans-contour': {
      title: 'Communes of 2024 with no outline of their own',
      explanation:
        'They did not exist in 2018: their area is included in that of the commune from which they come.',
    },
    'communes-non-dessinees': {
      title: 'Communes of {population} that the map does not draw',
      explanation:
        'Their outline is neither in the file of 2018 nor in that of {population}, which lack the overseas collectivities. They are found by the search.',
    },
    'centres-hors-bassin': {
      title: 'Centres of communes outside the bassin as drawn',
      explanation:
        'On the simplified map, the centre of these communes falls outside the bassin that Insee gives them: coasts and islands, recent mergers, simplified edges. Figures always follow Insee’s table, never the drawing.',
    },
    'sans-code-postal': {
      title: 'Communes with no postcode',
      explanation: 'Missing from the register of postcodes: they are found by their name.',
    },
    'sans-habitant': {
      title: 'Communes with no published population',
      explanation: 'Villages destroyed in 1916 and uninhabited territories: counted as zero inhabitants.',
    },
    'apl-2015-sommes': {
      title: 'APL 2015: communes whose value is a sum',
      explanation:
        'Communes merged after 2024: for 2015 the file read adds up the values of the former communes instead of averaging them. They are left out for 2015 only.',
    },
    'apl-sans-poids': {
      title: 'APL: values without a standardised population',
      explanation: 'These rows have a value but no weight: they enter no mean.',
    },
    'apl-bassins-absents': {
      title: 'Bassins de vie with no APL in 2023',
      explanation:
        'Corse and Mayotte are not published in 2023 in the file read; Orée d’Anjou has no weight.',
    },
    'apl-communes-absentes': {
      title: 'Communes with no APL in 2023, outside Corse and Mayotte',
      explanation:
        'Villages with no inhabitant and communes restored since, still part of their former commune.',
    },
    'medecins-absents': {
      title: 'Self-employed GPs aged 60 or over: communes held to be not published',
      explanation:
        'These communes changed code: the file gives them as zero or not at all, whereas the register of facilities counts GPs there.',
    },
    'ecarts-generalistes': {
      title: 'GPs: differences between two sources',
      explanation:
        'Communes where the register of facilities counts several GPs and the Observatoire des fragilités no self-employed one. Both figures are kept as they are.',
    },
    'age-absent': {
      title: 'Age: metropolitan communes missing from the file',
      explanation:
        'Overseas France is not published in this file. In metropolitan France these communes are missing; their bassin is computed without them.',
    },
    'structures-placees-ailleurs': {
      title: 'Facilities placed at the centre of another commune',
      explanation:
        'Communes absorbed since 2024 that the source counts apart: they keep their name and are placed at the centre of the present commune. The arrondissements of Paris, Lyon and Marseille are likewise placed at the centre of their city.',
    },
    'maisons-barometre': {
      title: 'Maisons de santé: départements where the number fell from one source to the other',
      explanation:
        'Cross-check with the barometer of public action, end of 2022. The register of facilities of 2024 counts fewer maisons de santé there.',
    },
    'maisons-finess': {
      title: 'Maisons de santé: départements where FINESS and INSEE do not count alike',
      explanation:
        'Cross-check with FINESS (category 603), for the départements that the file read covers, and no other. The figures published are those of INSEE.',
    },
    'zonage-ecarte': {
      title: 'Zoning by the regional health agencies (ZIP and ZAC): left out',
      explanation:
        'The zoning file available does not say from when it dates: no figure and no map is drawn from it.',
    },
    couverture: {
      title: 'France, régions and départements computed on a part of their inhabitants',
      explanation:
        'Share of the population (COG {population}) living in the communes whose value is published. A territory with no value at all is called “not published” and is not listed here. For age, the national value is that of metropolitan France.',
    },
    'couverture-bassins': {
      title: 'Bassins de vie computed on a part of their inhabitants',
      explanation:
        'Bassins of which less than 95% of the population lives in a commune whose value is published.',
    },
    'couverture-epci': {
      title: 'Intercommunalités computed on a part of their inhabitants',
      explanation:
        'Those of which less than 95% of the population lives in a commune whose value is published.',
    },
    'consultation-non-publiee': {
      title: '“Soigner demain” consultation: régions not published',
      explanation:
        'The Ordre des médecins published the question on telemedicine only for France and five régions.',
    },
    'initiatives-sans-point': {
      title: 'Initiatives with no commune',
      explanation: 'They concern a wider territory and are listed in it, with no point on the map.',
    },
    'initiatives-point-indicatif': {
      title: 'Initiatives with an indicative position',
      explanation:
        'The text read does not name this commune as the seat: the point is that of an anchor commune.',
    },
    'initiatives-hors-regions': {
      title: 'Initiatives outside the 18 régions',
      explanation: 'Listed, with no territory: they enter no count.',
    },
  } as Record<string, { title: string; explanation: string }>,
  checks: {
    regions: 'Number of régions',
    departements: 'Number of départements',
    bassins: 'Number of bassins de vie',
    intercommunalites: 'Number of intercommunalités',
    communes: 'Number of communes',
    population: 'Population, in millions',
    maisons: 'Number of maisons de santé',
    centres: 'Number of centres de santé',
    'apl-2015': 'National APL, 2015',
    'apl-2023': 'National APL, 2023',
    'apl-65-2022': 'National APL, 65 or under, 2022',
    'apl-65-2023': 'National APL, 65 or under, 2023',
    'apl-sommes': 'Communes whose APL 2015 is a sum',
    'apl-bassins': 'Bassins de vie with an APL 2023',
    'a-cheval-departements': 'Bassins across several départements',
    'a-cheval-regions': 'Bassins across several régions',
    barometre: 'Maisons de santé at the end of 2022, barometer',
    'centres-des-communes': 'Centres of communes inside their bassin as drawn, %',
  } as Record<string, string>,
}
